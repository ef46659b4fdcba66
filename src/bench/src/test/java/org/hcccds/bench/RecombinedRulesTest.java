package org.hcccds.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.hcccds.engine.Build;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.rulebase.RuleFiles;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecombinedRulesTest {

    @TempDir
    private Path folder;

    /** Loading refuses what breaks the rules of the house. */
    @Test
    void theyLoadAsSoManyRulesStageAndGiveAdvice() {
        RecombinedRules.write(folder, 300);
        try (HccEngine recombined = HccEngine.load(folder, Build.CLASSIC); HccEngine builtIn = HccEngine.builtIn()) {
            assertThat(recombined.rules()).hasSize(300);
            int options = 0;
            for (PatientCase patient : Cohort.of(64)) {
                assertThat(recombined.assess(patient, Detail.PLAIN).stages()).extracting(stage -> stage.system() + stage.stage())
                        .isEqualTo(builtIn.assess(patient, Detail.PLAIN).stages().stream()
                                .map(stage -> stage.system() + stage.stage()).toList());
                options += recombined.assess(patient, Detail.PLAIN).options().size();
            }
            assertThat(options).isGreaterThan(64);
        }
    }

    @Test
    void theSameNumberGivesTheSameRules(@TempDir Path again) {
        RecombinedRules.write(folder, 150);
        RecombinedRules.write(again, 150);
        assertThat(RuleFiles.at(again).rules()).isEqualTo(RuleFiles.at(folder).rules()).hasSizeGreaterThan(12);
    }

    @Test
    void fewerThanThoseThatStageAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RecombinedRules.write(folder, 50))
                .withMessageStartingWith("50 rules are fewer than the ");
    }
}
