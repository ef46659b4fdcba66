package org.hcccds.authoring.site;

import java.util.stream.Collectors;

/** What a reader reads of a page between its navigation and its footer, a piece a line. */
final class Words {

    private Words() {
    }

    static String of(String page) {
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        return main.replaceAll("</dt>\\s*", " ").replaceAll("<[^>]+>", "").lines().map(String::strip)
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n", "", "\n"))
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
