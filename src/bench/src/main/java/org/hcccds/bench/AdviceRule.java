package org.hcccds.bench;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A rule about treatment as it is written, without its name.
 *
 * @param citation   the annotation that cites
 * @param patterns   the conditions, each as written, over several lines too
 * @param conclusion what stands behind "then"
 */
record AdviceRule(String citation, List<String> patterns, String conclusion) {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"");
    private static final Pattern ADVICE = Pattern.compile("(?ms)^rule \"[^\"]+\"\\n {4}@id\\([^)]+\\)\\n"
            + " {4}(@(?:statements|source)\\([^)]+\\))\\nwhen\\n([^$]+?)then\\n {4}(insert\\( (?:offer|adviseAgainst"
            + "|contraindicate|require|caution|note|noteFor)\\(.*?)\\nend$");
    private static final Pattern NEXT_PATTERN = Pattern.compile("\\n(?= {4}\\S)");

    /** The rules about treatment in a rule file that bind no name. */
    static List<AdviceRule> in(String file) {
        return ADVICE.matcher(file).results().map(AdviceRule::of).toList();
    }

    private static AdviceRule of(MatchResult rule) {
        return new AdviceRule(rule.group(1), NEXT_PATTERN.splitAsStream(rule.group(2).stripTrailing()).toList(),
                rule.group(3));
    }

    /** How many rules of any kind a file holds. */
    static int count(String file) {
        return (int) RULE.matcher(file).results().count();
    }

    /** What a condition is put to, as in {@code Finding}, or {@code not Exposure}. */
    static String fact(String pattern) {
        return pattern.substring(0, pattern.indexOf('(')).strip();
    }

    /** The rule under a name and an id. */
    String text(String name, String id) {
        return "rule \"" + name + "\"\n    @id( \"" + id + "\" )\n    " + citation + "\nwhen\n" + String.join("\n", patterns)
                + "\nthen\n    " + conclusion + "\nend\n\n";
    }
}
