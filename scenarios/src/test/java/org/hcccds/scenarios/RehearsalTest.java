package org.hcccds.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.rehearsal.Rehearsal;
import org.hcccds.io.AssessmentJson;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.TraceLine;
import org.junit.jupiter.api.Test;

/** Rules read off their text say of every scenario, to the byte, what the rule engine says. */
class RehearsalTest {

    @Test
    void rulesWithoutTheEngineSayTheSame() throws IOException {
        try (HccEngine engine = HccEngine.builtIn()) {
            Rehearsal rehearsal = engine.rehearsal();
            List<Scenario> scenarios = ScenarioSuite.read(Path.of(""), engine).scenarios();
            assertThat(scenarios).hasSizeGreaterThan(1_000).allSatisfy(scenario -> {
                Assessment played = rehearsal.record(scenario.patientCase()).assessment();
                Assessment real = engine.assess(scenario.patientCase(), Detail.PLAIN);
                assertThat(AssessmentJson.pretty(withoutTrace(played))).isEqualTo(AssessmentJson.pretty(real));
            });
        }
    }

    @Test
    void theSameRulesFire() throws IOException {
        try (HccEngine engine = HccEngine.builtIn()) {
            assertThat(ScenarioSuite.read(Path.of(""), engine).scenarios()).allSatisfy(scenario ->
                    assertThat(fired(engine.rehearsal().record(scenario.patientCase()).assessment())).isEqualTo(
                            fired(engine.assess(scenario.patientCase(), new Detail(false, true)))));
        }
    }

    private static List<String> fired(Assessment assessment) {
        return assessment.trace().stream().map(TraceLine::rule).distinct().sorted().toList();
    }

    private static Assessment withoutTrace(Assessment one) {
        return new Assessment(one.caseId(), one.rules(), one.scores(), one.stages(), one.findings(), one.classes(),
                one.possibleClasses(), one.options(), one.contraindications(), one.prerequisites(), one.notes(),
                one.disagreements(), one.missing(), one.missingComplete(), List.of());
    }
}
