package org.hcccds.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hcccds.bench.FirstAnswer.Way;
import org.hcccds.bench.HandWrittenStages.Stages;
import org.hcccds.engine.Build;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;

/** What is compared for speed gives the same answers. */
class SameAnswersTest {

    @Test
    void pooledDirectAndOrdinaryGiveEqualAssessmentsAndPlainJavaTheSameStages() {
        try (HccEngine pooled = HccEngine.builtIn(); HccEngine direct = HccEngine.builtIn(Build.DIRECT);
             OrdinaryEngine ordinary = new OrdinaryEngine()) {
            for (PatientCase patientCase : Cohort.of(64)) {
                Assessment assessment = pooled.assess(patientCase, Detail.PLAIN);
                assertThat(ordinary.assess(patientCase)).isEqualTo(assessment);
                assertThat(direct.assess(patientCase, Detail.PLAIN)).isEqualTo(assessment);
                assertThat(HandWrittenStages.of(patientCase))
                        .isEqualTo(new Stages(stage(assessment, "BCLC"), stage(assessment, "CNLC")));
            }
            assertThat(ordinary.assess(Cohort.complete())).isEqualTo(pooled.assess(Cohort.complete(), Detail.PLAIN));
        }
    }

    @Test
    void theCohortHasEveryStage() {
        List<Stages> stages = Cohort.of(64).stream().map(HandWrittenStages::of).toList();
        assertThat(stages.stream().map(Stages::bclc).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("0", "A", "B", "C", "D");
        assertThat(stages.stream().map(Stages::cnlc).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("Ia", "Ib", "IIa", "IIb", "IIIa", "IIIb", "IV");
    }

    @Test
    void everyStartGivesTheSameFirstAnswer() {
        assertThat(FirstAnswer.by(Way.BUILT_IN)).isEqualTo(FirstAnswer.STAGES);
        assertThat(FirstAnswer.by(Way.ORDINARY)).isEqualTo(FirstAnswer.STAGES);
        assertThat(FirstAnswer.by(Way.DIRECT)).isEqualTo(FirstAnswer.STAGES);
    }

    private static String stage(Assessment assessment, String system) {
        return assessment.stages().stream().filter(result -> result.system().equals(system))
                .map(StageResult::stage).findFirst().orElseThrow().orElseThrow();
    }
}
