package org.hcccds.authoring.site.html;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.link;

import java.util.List;

/**
 * One page of the site.
 *
 * @param path  from the top of the site, such as {@code rules/bclc-c-invasion.html}
 * @param title its heading
 * @param body  what stands below the heading
 */
public record Page(String path, String title, List<Html> body) {

    private record Place(String path, String label) {
    }

    private static final List<Place> NAVIGATION = List.of(new Place("index.html", "Guidelines"),
            new Place("staging.html", "Staging"), new Place("treatments.html", "Treatments"),
            new Place("disagreements.html", "Disagreements"), new Place("rules.html", "Rules"),
            new Place("findings.html", "Findings"), new Place("definitions.html", "Definitions"),
            new Place("coverage.html", "Coverage"));

    public Page(String path, String title, Html... body) {
        this(path, title, List.of(body));
    }

    /** The whole file. @param version which rules the site is about */
    public String render(String version) {
        String root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        el("html", head(), el("body", skip(), header(),
                el("main", el("h1", title), Html.all(body)).id("main"), footer(version)).with("data-root", root))
                .with("lang", "en").write(out, root);
        return out.append('\n').toString();
    }

    private Html head() {
        String full = path.equals("index.html") ? title : title + " – hcc-cds";
        return el("head", el("meta").with("charset", "utf-8"), el("title", full),
                el("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                el("meta").with("name", "color-scheme").with("content", "light dark"),
                el("link").with("rel", "icon").with("href", "data:,"),
                el("link").with("rel", "stylesheet").to("href", "style.css"),
                el("script").with("defer", "").to("src", "site.js"));
    }

    private static Html skip() {
        return el("a", "Skip to content").styled("skip").with("href", "#main");
    }

    private Html header() {
        List<Html> links = NAVIGATION.stream().<Html>map(place -> {
            Html.Element to = link(place.path(), place.label());
            return el("li", place.path().equals(path) ? to.with("aria-current", "page") : to);
        }).toList();
        return el("header", link("index.html", "hcc-cds").styled("brand"),
                el("nav", el("ul", links)).with("aria-label", "Main"), search());
    }

    private Html search() {
        return path.equals("search.html") ? Html.NOTHING
                : el("form", el("label", "Search").styled("unseen").with("for", "quick"),
                        el("input").id("quick").with("type", "search").with("name", "q")
                                .with("placeholder", "Search: lenvatinib, Vp3 …").with("autocomplete", "off"))
                        .with("role", "search").to("action", "search.html");
    }

    private static Html footer(String version) {
        return el("footer", el("p", "Made from the rules " + version
                        + ". Shows what the cited sources say, as far as it is encoded here."),
                el("p", "Not a medical device and no substitute for judgment. Every threshold needs a clinician's "
                        + "sign-off before use with patients."));
    }
}
