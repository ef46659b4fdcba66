package org.hcccds.authoring.site.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A piece of a page. Whatever text it holds is escaped when it is written. */
public sealed interface Html {

    /** Nothing at all. */
    Html NOTHING = new Group(List.of());

    /** Writes the piece. @param root what leads from the page to the top of the site: empty, or {@code ../} */
    void write(StringBuilder out, String root);

    /** Text between tags. */
    record Text(String text) implements Html {

        @Override
        public void write(StringBuilder out, String root) {
            escape(text, out);
        }
    }

    /** Several pieces, one after the other. */
    record Group(List<Html> parts) implements Html {

        @Override
        public void write(StringBuilder out, String root) {
            parts.forEach(part -> part.write(out, root));
        }
    }

    /** An attribute. @param inSite whether its value is a path from the top of the site */
    record Attribute(String name, String value, boolean inSite) {
    }

    /** A tag with what it holds. */
    record Element(String name, List<Attribute> attributes, List<Html> children) implements Html {

        private static final Set<String> VOID = Set.of("meta", "link", "input", "br", "hr");
        /** A line break behind these keeps pages readable and comparable, and shows nowhere. */
        private static final Set<String> OWN_LINE = Set.of("p", "li", "tr", "h1", "h2", "h3", "ul", "ol", "table",
                "thead",
                "tbody", "section", "div", "dl", "dd", "header", "nav", "main", "footer", "form", "figure",
                "figcaption",
                "pre", "g", "svg", "head", "body", "meta", "link", "title", "article", "details", "summary");

        /** The same with an attribute more. */
        public Element with(String attribute, String value) {
            return with(new Attribute(attribute, value, false));
        }

        private Element with(Attribute attribute) {
            return new Element(name, Stream.concat(attributes.stream(), Stream.of(attribute)).toList(), children);
        }

        /** The same with a class. */
        public Element styled(String names) {
            return with("class", names);
        }

        /** The same with an id, which links can lead to. */
        public Element id(String id) {
            return with("id", id);
        }

        /** The same with a link or source in an attribute. @param path from the top of the site */
        public Element to(String attribute, String path) {
            return with(new Attribute(attribute, path, true));
        }

        @Override
        public void write(StringBuilder out, String root) {
            out.append('<').append(name);
            for (Attribute attribute : attributes) {
                out.append(' ').append(attribute.name()).append("=\"").append(attribute.inSite() ? root : "");
                escape(attribute.value(), out);
                out.append('"');
            }
            out.append('>');
            if (!VOID.contains(name)) {
                children.forEach(child -> child.write(out, root));
                out.append("</").append(name).append('>');
            }
            if (OWN_LINE.contains(name)) {
                out.append('\n');
            }
        }
    }

    /** A tag with what it holds. */
    static Element el(String name, Html... children) {
        return new Element(name, List.of(), List.of(children));
    }

    /** A tag with a text. */
    static Element el(String name, String text) {
        return el(name, text(text));
    }

    /** A tag with all of these. */
    static Element el(String name, Collection<? extends Html> children) {
        return new Element(name, List.of(), List.copyOf(children));
    }

    static Html text(String text) {
        return new Text(text);
    }

    /** Pieces one after the other. */
    static Html all(Html... parts) {
        return new Group(List.of(parts));
    }

    /** Pieces one after the other. */
    static Html all(Collection<? extends Html> parts) {
        return new Group(List.copyOf(parts));
    }

    /** Pieces with a text between each two. */
    static Html joined(String between, Collection<? extends Html> parts) {
        List<Html> joined = new ArrayList<>();
        for (Html part : parts) {
            if (!joined.isEmpty()) {
                joined.add(text(between));
            }
            joined.add(part);
        }
        return all(joined);
    }

    /** A link within the site. @param path from the top of the site, with or without {@code #id} */
    static Element link(String path, String text) {
        return link(path, text(text));
    }

    /** A link within the site. @param path from the top of the site, with or without {@code #id} */
    static Element link(String path, Html content) {
        return el("a", content).to("href", path);
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
