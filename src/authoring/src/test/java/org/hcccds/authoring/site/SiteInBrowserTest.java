package org.hcccds.authoring.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few pages of each kind, in a real browser: on a phone and on a desk. */
class SiteInBrowserTest {

    private static final int PHONE = 360;
    private static final int DESK = 1400;

    private static final List<String> PAGES = List.of("index.html", "search.html#q=Vp3", "staging.html",
            "treatments.html",
            "disagreements.html", "definitions.html", "coverage.html", "rules.html", "guidelines/cnlc.html",
            "treatments/atezolizumab_bevacizumab.html", "rules/aasld-first-line-atezolizumab-bevacizumab-strong.html",
            "rules/bclc-a-few.html");

    /** Says of each frame by how many pixels its page is wider than it. */
    private static final String MEASURE = """
            <!DOCTYPE html><meta charset="utf-8"><body>%s<pre id="measured"></pre>
            <script>
            window.onload = () => {
              for (const frame of document.querySelectorAll("iframe")) {
                const page = frame.contentDocument.documentElement;
                const beyond = page.scrollWidth - page.clientWidth;
                document.getElementById("measured").append(
                  `[${frame.getAttribute("src")} at ${frame.clientWidth}: ${beyond} beyond]\\n`);
              }
            };
            </script>
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeSite() throws IOException {
        new SiteFolder(folder).write(TestSite.site());
    }

    @Test
    void noPageIsWiderThanItsWindowAndNoScriptComplains() throws IOException, InterruptedException {
        Browser browser = Browser.open(frames("measure.html", PAGES, PHONE, DESK), "");
        assertThat(measured(browser)).hasSize(2 * PAGES.size()).allSatisfy((frame, beyond) ->
                assertThat(beyond).as(frame).isZero());
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void aPageThatIsTooWideOrFailsWouldBeNoticed() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("broken.html"), "<body style='margin:0'><div style='width:500px'>wide</div>"
                + "<script>nowhere();</script>");
        Browser browser = Browser.open(frames("measure-broken.html", List.of("broken.html"), PHONE), "");
        assertThat(measured(browser)).containsExactly(Map.entry("broken.html at 360", 140));
        assertThat(browser.console()).singleElement().asString().contains("nowhere is not defined");
    }

    @Test
    void searchFindsARuleAndForgivesTypingErrors() throws IOException, InterruptedException {
        Browser browser = Browser.open(folder.resolve("search.html"), "#q=atezolizumb%20strong");
        assertThat(results(browser)).containsEntry("rules/aasld-first-line-atezolizumab-bevacizumab-strong.html",
                "AASLD strongly recommends atezolizumab with bevacizumab at first line");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void theBestResultComesFirst() throws IOException, InterruptedException {
        assertThat(results(Browser.open(folder.resolve("search.html"), "#q=lenvat")).keySet()).startsWith(
                "treatments/lenvatinib.html").anyMatch(path -> path.startsWith("rules/"));
    }

    @Test
    void whatIsNotThereIsSaidNotToBeFound() throws IOException, InterruptedException {
        Browser browser = Browser.open(folder.resolve("search.html"), "#q=aspirin");
        assertThat(results(browser)).isEmpty();
        assertThat(browser.dom()).contains("Nothing found for \u201caspirin\u201d.");
    }

    private static Path frames(String name, List<String> pages, int... widths) throws IOException {
        StringBuilder frames = new StringBuilder();
        for (int width : widths) {
            pages.forEach(page -> frames.append("<iframe src=\"").append(page).append("\" width=\"").append(width)
                    .append("\" height=\"600\" style=\"border: 0\"></iframe>\n"));
        }
        return Files.writeString(folder.resolve(name), MEASURE.formatted(frames));
    }

    private static Map<String, Integer> measured(Browser browser) {
        return Pattern.compile("\\[(\\S+ at \\d+): (-?\\d+) beyond]").matcher(browser.dom()).results()
                .collect(Collectors.toMap((MatchResult found) -> found.group(1),
                found -> Integer.valueOf(found.group(2))));
    }

    /** The titles found, by where they lead, in their order. */
    private static Map<String, String> results(Browser browser) {
        String list = browser.dom().substring(browser.dom().indexOf("<ol id=\"results\">"));
        return Pattern.compile("<a href=\"([^\"]+)\">([^<]*)</a>").matcher(list.substring(0,
                list.indexOf("</ol>"))).results()
                .collect(Collectors.toMap((MatchResult found) -> found.group(1), found -> found.group(2),
                        (first, second) -> first, LinkedHashMap::new));
    }
}
