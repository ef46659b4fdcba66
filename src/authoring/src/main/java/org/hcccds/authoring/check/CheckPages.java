package org.hcccds.authoring.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each check is about: a page in Markdown with a bad rule, a good one, and why. */
public final class CheckPages {

    private CheckPages() {
    }

    /** The ids of all checks, in the order of reports' lists of them. */
    public static List<String> ids() {
        return Checks.ALL.stream().map(RuleCheck::id).toList();
    }

    /** The page of a check. @throws IllegalArgumentException if there is no such check */
    public static String page(String id) {
        if (!ids().contains(id)) {
            throw new IllegalArgumentException("there is no check " + id);
        }
        try (InputStream in = CheckPages.class.getResourceAsStream(id + ".md")) {
            if (in == null) {
                throw new IllegalStateException("the page of " + id + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of all checks by id, in the same order. */
    public static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        ids().forEach(id -> pages.put(id, page(id)));
        return Collections.unmodifiableMap(pages);
    }

    /** What a check says, in a few words. */
    public static String title(String id) {
        return page(id).lines().findFirst().orElseThrow().replaceFirst("^#+ +", "");
    }
}
