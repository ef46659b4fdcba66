package org.hcccds.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "labs.platelets,  10^9/L,  10*9/L", "labs.platelets,  10⁹/L,     10*9/L", "labs.platelets,  x10^9/L, 10*9/L",
        "labs.platelets,  G/L,     10*9/L", "labs.platelets,  K/µL,      10*9/L", "labs.platelets,  /mm3,    /uL",
        "labs.platelets,  10³/µL,  10*9/L", "labs.albumin,    G/L,       g/L", "labs.bilirubin,     mg/dl,   mg/dL",
        "labs.bilirubin,  µmol/L,  umol/L", "labs.hbvDna,     IU/mL,     [IU]/mL", "labs.alt,        IU/L,    U/L",
        "labs.sodium,     mEq/L,   mmol/L", "liver.hvpg,      mmHg,      mm[Hg]", "labs.afp,         mcg/L,   ug/L",
        "labs.prothrombinTimeProlongation, sec, s"})
    void knowsOtherSpellingsOfTheSameUnit(String path, String given, String meant) {
        assertThat(UnitSpelling.meant(given, measure(path))).contains(meant);
    }

    @Test
    void doesNotSuggestAUnitThatIsMerelySimilar() {
        assertThat(UnitSpelling.meant("mg/L", measure("labs.bilirubin"))).isEmpty();
        assertThat(UnitSpelling.meant("mmol/L", measure("labs.bilirubin"))).isEmpty();
        assertThat(UnitSpelling.meant("kPa", measure("liver.hvpg"))).isEmpty();
    }

    private static Measure measure(String path) {
        Fact<?> fact = Facts.at(path).orElseThrow();
        return ((FactType.Measured) fact.type()).measure();
    }
}
