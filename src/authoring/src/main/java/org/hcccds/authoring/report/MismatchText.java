package org.hcccds.authoring.report;

import java.util.List;
import org.hcccds.authoring.scenario.ScenarioResult.Mismatch;
import org.hcccds.engine.RuleInfo;
import org.hcccds.model.code.Answer;
import org.hcccds.model.explanation.ConditionReading;
import org.hcccds.model.explanation.RuleReading;

/** What was expected, what is, which rules are behind it, and what keeps the closest rule from saying what was expected. */
final class MismatchText {

    private MismatchText() {
    }

    /** Several lines; the last one ends with a line break. */
    static String of(Mismatch mismatch) {
        StringBuilder text = new StringBuilder();
        line(text, "expected", mismatch.expectation().expected());
        line(text, "actual", mismatch.actual());
        String label = "because";
        for (RuleInfo rule : mismatch.because()) {
            line(text, label, rule.id() + "  " + rule.source());
            label = "";
        }
        mismatch.closest().ifPresent(rule -> closest(text, rule));
        return text.toString();
    }

    private static void closest(StringBuilder text, RuleReading rule) {
        List<ConditionReading> unmet = unmet(rule);
        line(text, "closest", rule.rule() + "  " + rule.source() + (unmet.isEmpty() ? " (it fires)" : ""));
        for (ConditionReading condition : unmet) {
            line(text, condition.holds() == Answer.NO ? "  not met" : "  unknown", condition.words()
                    + (condition.holds() == Answer.NO ? "; now " + condition.now() : ""));
            line(text, "", condition.source());
        }
    }

    /** The conditions that do not hold, or may not. */
    static List<ConditionReading> unmet(RuleReading rule) {
        return rule.conditions().stream().filter(condition -> condition.holds() != Answer.YES).toList();
    }

    private static void line(StringBuilder text, String label, String words) {
        text.append(label).append(" ".repeat(Math.max(0, 9 - label.length()))).append(' ')
                .append(words.replace("\n", "\n" + " ".repeat(10))).append('\n');
    }
}
