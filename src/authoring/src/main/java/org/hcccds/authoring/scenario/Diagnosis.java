package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hcccds.authoring.scenario.ScenarioResult.Mismatch;
import org.hcccds.engine.Detail;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.Workbench;
import org.hcccds.engine.explain.RuleStudy;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.explanation.RuleReading;

/** Finds out why scenarios failed: the rules behind what is, and the rule that came closest to what was expected. */
public final class Diagnosis {

    private final Workbench bench;
    private final Map<String, RuleInfo> rules;

    public Diagnosis(Workbench bench) {
        this.bench = bench;
        this.rules = bench.rules().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
    }

    /** A result with the reasons for each mismatch; one that passed comes back as it is. */
    public ScenarioResult of(ScenarioResult result) {
        if (result.passed()) {
            return result;
        }
        RuleStudy study = bench.study(result.scenario().patientCase());
        Assessment assessment = bench.rehearse(result.scenario().patientCase(), Detail.PLAIN);
        List<Mismatch> mismatches = result.mismatches().stream().map(mismatch -> {
            Expectation expectation = mismatch.expectation();
            return new Mismatch(expectation, mismatch.actual(),
                    expectation.because(assessment).stream().map(rules::get).toList(), closest(expectation, study));
        }).toList();
        return new ScenarioResult(result.scenario(), mismatches, result.firedRules());
    }

    private static Optional<RuleReading> closest(Expectation expectation, RuleStudy study) {
        return expectation.ruleThatFires().map(study::rule).or(() -> study.closest(expectation::isGivenBy));
    }
}
