package org.hcccds.authoring.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.model.assessment.RuleBaseVersion;

/**
 * A site of static pages on the rules and what they encode. It needs no server: it can be read from a folder.
 *
 * @param pages how many pages it has
 * @param files texts by path, with {@code /} between folders
 */
public record Site(int pages, Map<String, String> files) {

    /**
     * The site on some rules; the same rules and scenarios give the same site.
     *
     * @param checks what is checked in rule files: pages in Markdown, by the ids of the checks; may be empty
     */
    public static Site of(Knowledge knowledge, Map<String, String> checks) {
        List<Page> pages = pages(knowledge, checks);
        Map<String, String> files = new TreeMap<>();
        String version = version(knowledge.version());
        pages.forEach(page -> files.put(page.path(), page.render(version)));
        files.put("search-index.js", SearchIndex.script(knowledge, checks));
        files.put("site.js", resource("site.js"));
        files.put("style.css", resource("style.css"));
        return new Site(pages.size(), Collections.unmodifiableMap(files));
    }

    private static List<Page> pages(Knowledge knowledge, Map<String, String> checks) {
        List<Page> pages = new ArrayList<>(List.of(new StartPage(knowledge, !checks.isEmpty()).page(),
                SearchPage.page(),
                new StagingPage(knowledge).page(), DisagreementsPage.of(knowledge), DefinitionsPage.of(knowledge),
                FindingsPage.of(knowledge), RuleListPage.of(knowledge), new CoveragePage(knowledge).page(),
                StudiesPage.of(knowledge)));
        Positions positions = new Positions(knowledge);
        pages.add(new TreatmentsPage(knowledge, positions).page());
        TreatmentPage treatment = new TreatmentPage(knowledge, positions);
        knowledge.vocabulary().formulary().treatments().forEach(id -> pages.add(treatment.of(id)));
        GuidelinePage guideline = new GuidelinePage(knowledge);
        knowledge.sources().guidelines().forEach(id -> pages.add(guideline.of(id)));
        RulePage rule = new RulePage(knowledge);
        knowledge.rules().values().forEach(one -> pages.add(rule.of(one)));
        pages.addAll(CheckPages.of(checks));
        return pages;
    }

    private static String version(RuleBaseVersion version) {
        String digest = version.digest();
        return version.version() + " (" + digest.substring(0, Math.min(digest.length(), "sha256:".length() + 12)) + ")";
    }

    private static String resource(String name) {
        try (InputStream in = Site.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
