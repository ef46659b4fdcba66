package org.hcccds.engine.rulebase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/** Finds the line of a rule compiler's message, which often names only the expression it stumbled over. */
final class CompilerMessage {

    private static final Pattern EXPRESSION = Pattern.compile("(?:Expression|Error:|:)\\s+([^\\n]{4,}?):?\\s*(?:\\n|$)");
    private static final Pattern RULE = Pattern.compile("Rule name='([^']+)'");

    private CompilerMessage() {
    }

    /**
     * The message after its file and line; the file alone where no line can be found.
     *
     * @param path   of the file that it is about; null when it is about none
     * @param source what the compiler was given for it
     */
    static String withPlace(Message message, String path, String source) {
        String text = message.getText().strip();
        int line = message.getLine() > 0 ? message.getLine() : lineOf(text, source.lines().toList());
        return path == null ? text : path + (line > 0 ? ":" + line : "") + ": " + text;
    }

    private static int lineOf(String text, List<String> lines) {
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            int line = first(lines, expression.group(1).strip());
            if (line > 0) {
                return line;
            }
        }
        Matcher rule = RULE.matcher(text);
        return rule.find() ? first(lines, "rule \"" + rule.group(1) + "\"") : 0;
    }

    private static int first(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i + 1;
            }
        }
        return 0;
    }
}
