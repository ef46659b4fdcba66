package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.hcccds.model.code.Sex;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that go on and on. */
class RunawayTest {

    private static final String RULES = """
            rule "A woman is remarked on"
                @id( "remark-woman" )
            when
                Patient( sex == Sex.FEMALE )
            then
                insert( remark( "BCLC", "a woman" ) );
            end

            rule "A remark calls for another"
                @id( "remark-remark" )
            when
                Remark( system == "BCLC" )
            then
                insert( remark( "BCLC", "again" ) );
            end
            """;

    @Test
    void rulesThatDoNotComeToRestAreStoppedAndNamed(@TempDir Path folder) {
        PatientCase woman = Cases.complete().set(Facts.SEX, Sex.FEMALE).build();
        PatientCase man = Cases.complete().set(Facts.SEX, Sex.MALE).build();
        Engines.write(folder, "loop.drl", Engines.ruleFile(RULES));
        try (HccEngine engine = HccEngine.load(folder, Build.CLASSIC)) {
            assertThatExceptionOfType(RunawayRulesException.class)
                    .isThrownBy(() -> engine.assess(woman, Detail.PLAIN))
                    .withMessageContaining("the last was remark-remark at hcc/loop.drl:14")
                    .withMessageContaining("Maybe a rule concludes a fact that makes it fire again, through others or at once.");
            assertThat(engine.assess(man, Detail.PLAIN).stages()).as("the next case").allSatisfy(
                    result -> assertThat(result.remarks()).isEmpty());
        }
    }
}
