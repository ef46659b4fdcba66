package org.hcccds.authoring.report;

import org.hcccds.authoring.coverage.ConditionCoverage;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.engine.RuleInfo;

/** A run of scenarios for a person: what failed, with expected and actual, and how many passed. */
public final class TextReport {

    private TextReport() {
    }

    public static String of(TestReport report, boolean coverage) {
        StringBuilder text = new StringBuilder();
        report.results().stream().filter(result -> !result.passed()).forEach(result -> failure(text, result));
        report.problems().forEach(problem -> text.append(problem.render()).append('\n'));
        if (coverage) {
            coverage(text, report);
        }
        if (!report.problems().isEmpty()) {
            text.append("Scenarios with mistakes were not run: ").append(report.problems().size())
                    .append(report.problems().size() == 1 ? " mistake\n" : " mistakes\n");
        }
        return text.append(report.passed()).append(" passed, ").append(report.failed()).append(" failed\n").toString();
    }

    private static void failure(StringBuilder text, ScenarioResult result) {
        text.append("FAILED  ").append(result.scenario().name()).append('\n');
        result.mismatches().forEach(mismatch -> text
                .append("  ").append(result.scenario().file()).append(':')
                .append(mismatch.expectation().position().line()).append("  ").append(mismatch.expectation().about())
                .append('\n').append(MismatchText.of(mismatch).indent(4)));
        text.append('\n');
    }

    private static void coverage(StringBuilder text, TestReport report) {
        text.append(report.rules() - report.unfired().size()).append(" of ").append(report.rules())
                .append(" rules fired\n");
        for (RuleInfo rule : report.unfired()) {
            text.append("  never fired: ").append(rule.id()).append("  ").append(rule.source()).append('\n');
        }
        text.append(report.rules() - report.unmissed().size()).append(" of ").append(report.rules())
                .append(" rules have a near miss\n");
        for (RuleInfo rule : report.unmissed()) {
            text.append("  no near miss: ").append(rule.id()).append("  ").append(rule.source()).append('\n');
        }
        report.conditions().ifPresent(conditions -> conditions(text, conditions));
    }

    private static void conditions(StringBuilder text, ConditionCoverage conditions) {
        text.append(conditions.all() - conditions.gaps().size()).append(" of ").append(conditions.all())
                .append(" conditions seen true and false\n");
        conditions.gaps().forEach(gap -> text.append("  ").append(gap.lacks()).append(": ").append(gap.rule()).append("  ")
                .append(gap.condition().place()).append("\n    ").append(gap.condition().fact()).append("( ")
                .append(gap.condition().text()).append(" )\n"));
    }
}
