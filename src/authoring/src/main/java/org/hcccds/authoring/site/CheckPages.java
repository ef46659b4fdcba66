package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.link;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.html.Markdown;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Names;

/** What is checked in rule files: a page a check, and a list of them. */
final class CheckPages {

    static final String PATH = "checks.html";

    private CheckPages() {
    }

    /** @param checks pages in Markdown, by the ids of the checks @return none where there are no checks */
    static List<Page> of(Map<String, String> checks) {
        List<Page> pages = new ArrayList<>();
        if (!checks.isEmpty()) {
            List<Html> items = new ArrayList<>();
            new TreeMap<>(checks).forEach((id, page) -> {
                items.add(el("li", link(path(id), Markdown.title(page)), text(" "), el("code", id).styled("quiet")));
                pages.add(new Page(path(id), Markdown.title(page), Parts.facts(Parts.fact("Check", el("code", id))),
                        Markdown.body(page)));
            });
            pages.add(new Page(PATH, "Checks of rule files",
                    el("p", "What is checked in rule files, for their authors: each "
                    + "with a rule that is refused, one that is not, and why."), el("ul", items)));
        }
        return pages;
    }

    static String path(String id) {
        return "checks/" + Names.slug(id) + ".html";
    }
}
