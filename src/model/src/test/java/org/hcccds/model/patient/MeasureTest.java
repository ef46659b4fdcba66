package org.hcccds.model.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    @ParameterizedTest(name = "{0} {1} {2} is {3} in the canonical unit")
    @CsvSource({
            "labs.bilirubin, 34.2, umol/L, 2.0",
            "labs.bilirubin, 51.3, umol/L, 3.0",
            "labs.bilirubin, 68.4, umol/L, 4.0",
            "labs.bilirubin, 171, umol/L, 10.0",
            "labs.bilirubin, 17.1, umol/L, 1.0",
            "labs.bilirubin, 2.0, mg/dL, 2.0",
            "labs.bilirubin, 3.0, mg/dL, 3.0",
            "labs.albumin, 35, g/L, 3.5",
            "labs.albumin, 28, g/L, 2.8",
            "labs.albumin, 15, g/L, 1.5",
            "labs.albumin, 3.5, g/dL, 3.5",
            "labs.albumin, 2.8, g/dL, 2.8",
            "labs.creatinine, 88.4, umol/L, 1.0",
            "labs.creatinine, 176.8, umol/L, 2.0",
            "labs.creatinine, 265.2, umol/L, 3.0",
            "labs.creatinine, 353.6, umol/L, 4.0",
            "labs.platelets, 100000, /uL, 100.0",
            "labs.platelets, 50000, /uL, 50.0",
            "labs.neutrophils, 3900, /uL, 3.9",
            "labs.lymphocytes, 1600, /uL, 1.6",
            "labs.afp, 400, ug/L, 400.0",
            "labs.afpWeek3, 1000, ug/L, 1000.0",
            "labs.inr, 1.7, 1, 1.7",
            "labs.inr, 2.3, 1, 2.3",
            "liver.hvpg, 10, mm[Hg], 10.0"})
    void aLimitMetInOneUnitIsMetInTheOther(String path, double value, String unit, double canonical) {
        assertThat(measure(path).toCanonical(value, unit)).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0}: tenths of {1} are exact whatever the unit, 1 {1} being {3} {2}")
    @CsvSource({
            "labs.bilirubin, mg/dL, umol/L, 17.1",
            "labs.albumin, g/dL, g/L, 10",
            "labs.creatinine, mg/dL, umol/L, 88.4",
            "labs.platelets, 10*9/L, /uL, 1000",
            "labs.afp, ng/mL, ug/L, 1"})
    void everyTenthConvertsExactly(String path, String canonicalUnit, String unit, BigDecimal factor) {
        Measure measure = measure(path);
        assertThat(measure.canonicalUnit()).isEqualTo(canonicalUnit);
        for (int tenths = 1; tenths <= 1000; tenths++) {
            BigDecimal canonical = BigDecimal.valueOf(tenths, 1);
            assertThat(measure.toCanonical(canonical.multiply(factor).doubleValue(), unit))
                    .isEqualTo(canonical.doubleValue());
        }
    }

    @Test
    void theNextValueAboveALimitStaysAboveIt() {
        assertThat(measure("labs.bilirubin").toCanonical(34.3, "umol/L")).isGreaterThan(2.0);
        assertThat(measure("labs.bilirubin").toCanonical(34.1, "umol/L")).isLessThan(2.0);
        assertThat(measure("labs.bilirubin").toCanonical(51.4, "umol/L")).isGreaterThan(3.0);
        assertThat(measure("labs.albumin").toCanonical(35.1, "g/L")).isGreaterThan(3.5);
        assertThat(measure("labs.albumin").toCanonical(27.9, "g/L")).isLessThan(2.8);
    }

    /** A limit is compared with what was measured, not with what rounding made of it. */
    @Test
    void aValueInTheCanonicalUnitStaysAsItIsToTheLastDigit() {
        assertThat(measure("labs.bilirubin").toCanonical(Math.nextUp(2.0), "mg/dL")).isEqualTo(Math.nextUp(2.0));
        assertThat(measure("labs.bilirubin").toCanonical(Math.nextDown(2.0), "mg/dL")).isLessThan(2.0);
    }

    @Test
    void theCanonicalUnitComesFirst() {
        assertThat(measure("labs.bilirubin").units()).containsExactly("mg/dL", "umol/L");
        assertThat(measure("labs.bilirubin").accepts("umol/L")).isTrue();
        assertThat(measure("labs.bilirubin").accepts("g/L")).isFalse();
    }

    @Test
    void aUnitThatIsNotAcceptedIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> measure("labs.albumin").toCanonical(4, "mg/dL"))
                .withMessageContaining("mg/dL").withMessageContaining("g/dL, g/L");
    }

    @Test
    void bothEndsOfThePlausibleRangeBelongToItInEveryUnit() {
        assertThat(Facts.ALL).filteredOn(fact -> fact.type() instanceof FactType.Measured).isNotEmpty()
                .allSatisfy(fact -> {
                    Measure measure = measure(fact.path());
                    for (String unit : measure.units()) {
                        assertThat(measure.isPlausible(measure.minimumIn(unit), unit)).isTrue();
                        assertThat(measure.isPlausible(measure.maximumIn(unit), unit)).isTrue();
                        assertThat(measure.isPlausible(Math.nextUp(measure.maximumIn(unit)) * 1.001, unit)).isFalse();
                    }
                    assertThat(measure.isPlausible(measure.minimum() - 0.001, measure.canonicalUnit())).isFalse();
                });
    }

    @Test
    void anAlbuminInGramsPerLiterIsNotPlausiblePerDeciliter() {
        Measure albumin = measure("labs.albumin");
        assertThat(albumin.isPlausible(41, "g/dL")).isFalse();
        assertThat(albumin.plausibleUnits(41)).containsExactly("g/L");
        assertThat(albumin.plausibleUnits(4.1)).containsExactly("g/dL");
        assertThat(albumin.plausibleUnits(6)).containsExactly("g/dL", "g/L");
        assertThat(albumin.plausibleUnits(1000)).isEmpty();
    }

    @Test
    void theInrIsANumberWithoutAUnit() {
        assertThat(measure("labs.inr").isDimensionless()).isTrue();
        assertThat(measure("labs.sodium").isDimensionless()).isFalse();
    }

    private static Measure measure(String path) {
        return ((FactType.Measured) Facts.at(path).orElseThrow().type()).measure();
    }
}
