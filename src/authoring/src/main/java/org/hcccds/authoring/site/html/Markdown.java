package org.hcccds.authoring.site.html;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages written in a little Markdown: headings, paragraphs, lists with hyphens, code between fences and within lines.
 */
public final class Markdown {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String FENCE = "```";

    private final List<String> lines;
    private int at;

    private Markdown(String text) {
        this.lines = text.lines().toList();
    }

    /** The first heading without its signs; empty where there is none. */
    public static String title(String text) {
        return text.lines().filter(line -> line.startsWith("# ")).findFirst().map(line -> line.substring(2).strip())
                .orElse("");
    }

    /** All that stands below the first heading. */
    public static Html body(String text) {
        return new Markdown(text).body();
    }

    private Html body() {
        List<Html> parts = new ArrayList<>();
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.startsWith(FENCE)) {
                parts.add(fenced());
            } else if (line.startsWith("#")) {
                at++;
                int level = line.indexOf(' ');
                if (level > 1) {
                    parts.add(el("h" + level, inline(line.substring(level).strip())));
                }
            } else if (line.startsWith("- ")) {
                parts.add(list());
            } else if (line.isBlank()) {
                at++;
            } else {
                parts.add(el("p", inline(block())));
            }
        }
        return Html.all(parts);
    }

    private Html fenced() {
        StringBuilder code = new StringBuilder();
        for (at++; at < lines.size() && !lines.get(at).startsWith(FENCE); at++) {
            code.append(lines.get(at)).append('\n');
        }
        at++;
        return el("pre", el("code", code.toString())).with("tabindex", "0");
    }

    private Html list() {
        List<Html> items = new ArrayList<>();
        while (at < lines.size() && lines.get(at).startsWith("- ")) {
            items.add(el("li", inline(block().substring(2))));
        }
        return el("ul", items);
    }

    /** The lines up to the next empty line, heading, fence or item, as one. */
    private String block() {
        StringBuilder block = new StringBuilder(lines.get(at++));
        while (at < lines.size() && !lines.get(at).isBlank() && !lines.get(at).matches("(#|```|- ).*")) {
            block.append(' ').append(lines.get(at++).strip());
        }
        return block.toString().strip();
    }

    private static Html inline(String line) {
        List<Html> parts = new ArrayList<>();
        Matcher code = CODE.matcher(line);
        int from = 0;
        while (code.find()) {
            parts.add(text(line.substring(from, code.start())));
            parts.add(el("code", code.group(1)));
            from = code.end();
        }
        parts.add(text(line.substring(from)));
        return Html.all(parts);
    }
}
