package org.hcccds.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hcccds.authoring.cohort.Cohort;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.Build;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.io.AssessmentJson;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Without the rule engine patients are told, to the byte, what they are told with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectBuildTest {

    private static final Detail TRACED = new Detail(false, true);
    private static final int COHORT = 1_000;
    private static final int SEED = 17;

    private final HccEngine engine = HccEngine.builtIn();
    private final HccEngine direct = HccEngine.builtIn(Build.DIRECT);

    @AfterAll
    void close() {
        direct.close();
        engine.close();
    }

    @Test
    void everyScenarioHasTheSameAnswerFromTheSameFactsByTheSameRules() throws IOException {
        List<Scenario> scenarios = ScenarioSuite.read(Path.of(""), engine).scenarios();
        assertThat(scenarios).hasSizeGreaterThan(1_000)
                .allSatisfy(scenario -> answersTheSame(scenario.patientCase(), TRACED));
    }

    /** Patients who were made up lack other facts than scenarios do, and have more of them at once. */
    @Test
    void aCohortHasTheSameAnswers() {
        assertThat(IntStream.rangeClosed(1, COHORT).mapToObj(new Cohort(SEED)::patient))
                .allSatisfy(patient -> answersTheSame(patient, Detail.PLAIN));
    }

    @Test
    void authorsWhoRehearseAreToldTheSame() {
        assertThat(IntStream.rangeClosed(1, COHORT / 10).mapToObj(new Cohort(SEED)::patient))
                .allSatisfy(patient -> assertThat(engine.workbench().rehearse(patient, Detail.STANDARD))
                        .isEqualTo(engine.assess(patient, Detail.STANDARD)));
    }

    private void answersTheSame(PatientCase patient, Detail detail) {
        assertThat(AssessmentJson.pretty(direct.assess(patient, detail)))
                .isEqualTo(AssessmentJson.pretty(engine.assess(patient, detail)));
    }
}
