package org.hcccds.authoring.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.Names;
import org.junit.jupiter.api.Test;

/** The site of the built-in rules as a whole. */
class SiteTest {

    private static final Pattern LINK = Pattern.compile(" (?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    private final Map<String, String> files = TestSite.site().files();
    private final Knowledge knowledge = TestSite.knowledge();

    @Test
    void everyLinkLeadsToAPageAndItsAnchor() {
        Map<String, Set<String>> ids = new HashMap<>();
        pages().forEach(page -> ids.put(page, new HashSet<>(found(ID, files.get(page)))));
        List<String> broken = new ArrayList<>();
        for (String page : pages()) {
            for (String link : found(LINK, files.get(page))) {
                if (!link.equals("data:,")) {
                    String[] parts = link.split("#", 2);
                    String to = parts[0].isEmpty() ? page
                            : Path.of(page).resolveSibling(parts[0]).normalize().toString();
                    if (!files.containsKey(to) || parts.length == 2 && !ids.get(to).contains(parts[1])) {
                        broken.add(page + " -> " + link);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void idsAreUniqueOnAPage() {
        assertThat(pages()).allSatisfy(page -> assertThat(found(ID, files.get(page))).doesNotHaveDuplicates());
    }

    @Test
    void everyPageHasOneTopmostHeadingAndNoneIsSkippedBelow() {
        assertThat(pages()).allSatisfy(page -> {
            List<Integer> levels = found(HEADING, files.get(page)).stream().map(Integer::valueOf).toList();
            assertThat(levels).startsWith(1).containsOnlyOnce(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        });
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(files).allSatisfy((name, text) ->
                assertThat(text).doesNotContain("http://", "https://", "@import", "fetch(", "XMLHttpRequest"));
    }

    @Test
    void everythingHasItsPlace() {
        assertThat(knowledge.rules().keySet()).allSatisfy(id -> assertThat(files).containsKey(Names.rulePath(id)));
        assertThat(knowledge.vocabulary().formulary().treatments())
                .allSatisfy(id -> assertThat(files).containsKey(Names.treatmentPath(id)));
        assertThat(knowledge.sources().guidelines())
                .allSatisfy(id -> assertThat(files).containsKey(Names.guidelinePath(id)));
        assertThat(knowledge.sources().statements().values()).allSatisfy(statement -> {
            String[] path = Parts.path(statement).split("#");
            assertThat(found(ID, files.get(path[0]))).contains(path[1]);
        });
        assertThat(found(ID, files.get(DefinitionsPage.PATH))).containsAll(knowledge.sources().definitions().keySet());
        assertThat(found(ID, files.get(DisagreementsPage.PATH))).containsAll(knowledge.sources().topics().keySet());
        knowledge.sources().notEncoded().forEach((statement, reason) ->
                assertThat(files.get(CoveragePage.PATH)).contains(statement, reason.replace("&", "&amp;")));
    }

    @Test
    void everyPageCanBeReachedFromTheStartPage() {
        Set<String> reached = new HashSet<>();
        List<String> next = new ArrayList<>(List.of("index.html"));
        while (!next.isEmpty()) {
            String page = next.remove(next.size() - 1);
            if (page.endsWith(".html") && reached.add(page)) {
                found(LINK, files.get(page)).stream().filter(link -> !link.startsWith("data:") && !link.startsWith("#"))
                        .map(link -> Path.of(page).resolveSibling(link.split("#")[0]).normalize().toString())
                        .forEach(next::add);
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(pages());
        assertThat(TestSite.site().pages()).isEqualTo(pages().size());
    }

    @Test
    void theSameRulesGiveTheSameSite() {
        assertThat(Site.of(knowledge, TestSite.CHECKS).files()).isEqualTo(files);
    }

    private List<String> pages() {
        return files.keySet().stream().filter(name -> name.endsWith(".html")).toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1)).toList();
    }
}
