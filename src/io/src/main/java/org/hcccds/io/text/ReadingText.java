package org.hcccds.io.text;

import java.util.List;
import org.hcccds.model.code.Answer;
import org.hcccds.model.explanation.ConditionReading;
import org.hcccds.model.explanation.RuleReading;

/**
 * Rules held against a case: a line for each condition, with what the case has beside the limit. Below a condition that
 * does not hold stands why, as far as other rules decide that.
 */
final class ReadingText {

    /** Width of the column that says whether a condition holds. */
    private static final int MARK = 9;
    private static final int GAP = 3;
    /** Columns that the words of a condition leave to the value beside them. */
    private static final int VALUE = 16;
    /** Deeper reasons are more than a glance takes in. */
    private static final int DEEPEST = 2;

    private final Page page;

    ReadingText(Page page) {
        this.page = page;
    }

    /** A rule with all of its conditions. */
    void write(String label, RuleReading rule) {
        page.paragraph(2, 4, label + named(rule));
        conditions(4, rule.conditions(), 0);
    }

    private static String named(RuleReading rule) {
        String place = Places.fileAndLine(rule.source());
        return "\"" + rule.name() + "\" (" + place + (rule.cites().isEmpty() ? "" : ", ")
                + String.join(", ", rule.cites()) + ")";
    }

    private void conditions(int margin, List<ConditionReading> conditions, int depth) {
        int words = margin + MARK;
        int most = page.width() - words - GAP - VALUE;
        int column = conditions.stream().filter(condition -> !value(condition).isEmpty())
                .mapToInt(condition -> condition.words().length()).filter(length -> length <= most).max().orElse(0);
        for (ConditionReading condition : conditions) {
            condition(margin, column, condition);
            if (depth < DEEPEST && condition.holds() != Answer.YES) {
                condition.via().ifPresent(rule -> because(words, rule, depth + 1));
            }
        }
    }

    private void condition(int margin, int column, ConditionReading condition) {
        String label = " ".repeat(margin - 2) + mark(condition.holds());
        int begin = margin + MARK;
        String words = condition.words();
        String value = value(condition);
        if (words.length() <= column && begin + column + GAP + value.length() <= page.width()) {
            page.labeled(label, begin, words + " ".repeat(column + GAP - words.length()) + value);
            return;
        }
        page.labeled(label, begin, words);
        if (!value.isEmpty()) {
            page.paragraph(begin + 2, begin + 4, value);
        }
    }

    /** What does not hold stands out; the rest stays quiet. */
    private String mark(Answer holds) {
        return holds == Answer.NO ? page.bold("NO") : holds.code();
    }

    /** What the case has, unless the condition says just that; and where the condition stands, unless it holds. */
    private static String value(ConditionReading condition) {
        if (condition.holds() == Answer.YES) {
            return condition.words().endsWith(": " + condition.now()) ? "" : "now " + condition.now();
        }
        return "now " + condition.now() + " (" + Places.line(condition.source()) + ")";
    }

    private void because(int margin, RuleReading rule, int depth) {
        page.paragraph(margin, margin + 2, "because: " + named(rule));
        conditions(margin + 2, rule.conditions().stream()
                .filter(condition -> condition.holds() != Answer.YES).toList(), depth);
    }
}
