package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;

import org.hcccds.authoring.site.html.Page;

/** Where what readers look for is found, by the script of the site and the index beside it. */
final class SearchPage {

    private SearchPage() {
    }

    static Page page() {
        return new Page("search.html", "Search",
                el("form", el("label",
                "Rules, statements, definitions, findings, treatments, guidelines and disagreements").with("for", "q"),
                        el("input").id("q").with("type", "search").with("name", "q").with("autocomplete", "off")
                                .with("autofocus", "")).with("role", "search").to("action", "search.html").id("search"),
                el("p", "Search needs JavaScript; without it, begin with the guidelines or the list of rules.")
                        .id("count").with("role", "status"),
                el("ol").id("results"),
                el("script").to("src", "search-index.js"));
    }
}
