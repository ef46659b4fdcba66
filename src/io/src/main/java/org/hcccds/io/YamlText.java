package org.hcccds.io;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hcccds.io.tree.Node;

/**
 * Writes a tree as YAML in the style of the contract: groups indented, small objects such as {@code {value: 14, unit:
 * umol/L}} in braces, text without quotation marks where it cannot be taken for anything else.
 */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/][A-Za-z0-9*+/._()-]*");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9.][0-9._:eExXoObBa-fA-F+-]*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> TAKEN_FOR_OTHERS = Set.of("true", "false", "null");

    private final StringBuilder text = new StringBuilder();

    private YamlText() {
    }

    static String of(Node.Mapping mapping) {
        YamlText yaml = new YamlText();
        yaml.mapping(mapping, "");
        return yaml.text.toString();
    }

    private void mapping(Node.Mapping mapping, String indent) {
        for (Node.Entry entry : mapping.entries()) {
            text.append(indent).append(quotedIfNeeded(entry.key())).append(':');
            if (entry.value() instanceof Node.Mapping inner && isGroup(inner)) {
                text.append('\n');
                mapping(inner, indent + "  ");
            } else if (entry.value() instanceof Node.Sequence list && hasMappings(list)) {
                text.append('\n');
                list.items().forEach(item -> text.append(indent).append("  - ").append(inline(item)).append('\n'));
            } else {
                text.append(' ').append(inline(entry.value())).append('\n');
            }
        }
    }

    /** Whether the mapping is a group of facts, as opposed to a quantity. */
    private static boolean isGroup(Node.Mapping mapping) {
        return !mapping.entries().isEmpty() && mapping.get("value").isEmpty();
    }

    private static boolean hasMappings(Node.Sequence list) {
        return list.items().stream().anyMatch(Node.Mapping.class::isInstance);
    }

    private static String inline(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().map(entry -> quotedIfNeeded(entry.key()) + ": " + inline(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (node instanceof Node.Sequence list) {
            return list.items().stream().map(YamlText::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.kind() == Node.Kind.TEXT ? quotedIfNeeded(scalar.text()) : scalar.text();
    }

    private static String quotedIfNeeded(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && (!LIKE_A_NUMBER.matcher(text).matches() || DAY.matcher(text).matches())
                && !TAKEN_FOR_OTHERS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isPrintable(c)) {
                quoted.append(c);
            } else {
                quoted.append(String.format("\\u%04X", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether YAML reads the character as it stands; halves of surrogate pairs are left together. */
    private static boolean isPrintable(char c) {
        return c >= ' ' && c <= '~' || c > '\u00A0' && c < '\uFFFE' && c != '\u2028' && c != '\u2029' && c != '\uFEFF';
    }
}
