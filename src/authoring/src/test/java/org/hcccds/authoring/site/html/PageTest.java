package org.hcccds.authoring.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void aPageSaysItsLanguageItsTitleAndWhichRulesItIsAbout() {
        String page = new Page("rules/a.html", "A & B", Html.el("p", "body")).render("1.0.0 (sha256:abc)");
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>A &amp; B – hcc-cds</title>",
                "<h1>A &amp; B</h1>", "<p>body</p>", "Made from the rules 1.0.0 (sha256:abc).", "Not a medical device");
    }

    @Test
    void aPageInAFolderFindsItsStyleAndScriptAbove() {
        assertThat(new Page("rules/a.html", "A").render("1")).contains("href=\"../style.css\"", "src=\"../site.js\"",
                "href=\"../staging.html\"", "data-root=\"../\"");
        assertThat(new Page("a.html", "A").render("1")).contains("href=\"style.css\"", "src=\"site.js\"",
                "href=\"staging.html\"", "data-root=\"\"");
    }

    @Test
    void theNavigationSaysWhichPageThisIs() {
        assertThat(new Page("staging.html", "Staging").render("1"))
                .contains("<a href=\"staging.html\" aria-current=\"page\">Staging</a>");
        assertThat(new Page("a.html", "A").render("1")).doesNotContain("aria-current");
    }

    @Test
    void thereIsOneFieldToSearchInAndNoneBesideThatOfTheSearchPage() {
        assertThat(new Page("a.html", "A").render("1")).containsOnlyOnce("type=\"search\"");
        assertThat(new Page("search.html", "Search").render("1")).doesNotContain("type=\"search\"");
    }
}
