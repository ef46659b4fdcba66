package org.hcccds.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hcccds.engine.Cases;
import org.hcccds.model.patient.PatientCase;

/** The program draws the conclusions of the rule engine: the same stages, findings, options and contraindications. */
class ProgramTest {

    @Property(tries = 1200, seed = "1")
    void ofAnyCaseTheProgramSaysWhatTheEngineDoes(@ForAll("anyCases") PatientCase facts) {
        assertSame(facts);
    }

    @Property(tries = 300, seed = "2")
    void ofACaseThatLacksFactsOfStagingTheProgramSaysWhatTheEngineDoes(@ForAll("variedCases") PatientCase facts) {
        assertSame(facts);
    }

    @Property(tries = 300, seed = "3")
    void ofACaseThatKnowsEverythingTheProgramSaysWhatTheEngineDoes(@ForAll("completeCases") PatientCase facts) {
        assertSame(facts);
    }

    @Example
    void ofACaseWithoutAnyFactTheProgramSaysWhatTheEngineDoes() {
        assertSame(PatientCase.builder("empty").build());
        assertSame(Cases.full().build());
    }

    private static void assertSame(PatientCase facts) {
        assertThat(Answers.of(facts)).as(() -> Cases.describe(facts)).isEqualTo(Answers.ofEngine(facts));
    }

    @Provide
    Arbitrary<PatientCase> anyCases() {
        return Arbitraries.randomValue(AnyCase::of);
    }

    @Provide
    Arbitrary<PatientCase> variedCases() {
        return Arbitraries.randomValue((Random random) -> Cases.varied(random));
    }

    @Provide
    Arbitrary<PatientCase> completeCases() {
        return Arbitraries.randomValue(AnyCase::complete);
    }
}
