package org.hcccds.model.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.code.Metastasis;
import org.hcccds.model.code.PortalVein;
import org.junit.jupiter.api.Test;

class AdmissibleTest {

    @Test
    void everyCodeOfAChoiceMayBeGiven() {
        assertThat(PortalVein.values()).allSatisfy(extent -> assertAdmissible(Facts.PORTAL_VEIN, extent));
    }

    @Test
    void anUnknownFactIsLeftOutRatherThanGivenAsNull() {
        assertProblem(Facts.PORTAL_VEIN, null, "a value is needed; an unknown fact is left out");
    }

    @Test
    void yesAndNoMayBeGivenButNotUnknown() {
        assertAdmissible(Facts.LYMPH_NODES, Answer.YES);
        assertAdmissible(Facts.LYMPH_NODES, Answer.NO);
        assertProblem(Facts.LYMPH_NODES, Answer.UNKNOWN, "allowed: yes, no");
    }

    @Test
    void aListOfCodesNamesEachOnce() {
        assertAdmissible(Facts.METASTASES, List.of());
        assertAdmissible(Facts.METASTASES, List.of(Metastasis.LUNG, Metastasis.BONE));
        assertProblem(Facts.METASTASES, List.of(Metastasis.LUNG, Metastasis.LUNG), "the same code stands twice");
    }

    @Test
    void wholeNumbersIncludeBothEnds() {
        assertAdmissible(Facts.PERFORMANCE_STATUS, 0);
        assertAdmissible(Facts.PERFORMANCE_STATUS, 5);
        assertProblem(Facts.PERFORMANCE_STATUS, -1, "allowed: 0 to 5");
        assertProblem(Facts.PERFORMANCE_STATUS, 6, "allowed: 0 to 5");
        assertProblem(Facts.CHILD_PUGH_SCORE, 4, "allowed: 5 to 15");
    }

    @Test
    void decimalsIncludeBothEndsAndNameTheirUnit() {
        assertAdmissible(Facts.LARGEST_CM, 0.1);
        assertAdmissible(Facts.LARGEST_CM, 40.0);
        assertProblem(Facts.LARGEST_CM, 0.0, "allowed: 0.1 to 40 cm");
        assertProblem(Facts.LARGEST_CM, 40.1, "allowed: 0.1 to 40 cm");
        assertProblem(Facts.LARGEST_CM, Double.NaN, "allowed: 0.1 to 40 cm");
    }

    @Test
    void aMeasuredValueNeedsAnAcceptedUnit() {
        assertAdmissible(Facts.ALBUMIN, Quantity.of(41, "g/L"));
        assertAdmissible(Facts.ALBUMIN, Quantity.of(4.1, "g/dL"));
        assertProblem(Facts.ALBUMIN, Quantity.of(41, "mg/L"), "allowed units: g/dL, g/L");
        assertProblem(Facts.ALBUMIN, Quantity.of(41), "allowed units: g/dL, g/L");
    }

    @Test
    void anImplausibleValueIsAnsweredInItsOwnUnit() {
        assertProblem(Facts.ALBUMIN, Quantity.of(41, "g/dL"), "plausible: 0.5 to 7 g/dL");
        assertProblem(Facts.ALBUMIN, Quantity.of(4.1, "g/L"), "plausible: 5 to 70 g/L");
        assertProblem(Facts.BILIRUBIN, Quantity.of(2000, "umol/L"), "plausible: 0.855 to 1026 umol/L");
        assertProblem(Facts.INR, Quantity.of(15), "plausible: 0.5 to 12");
    }

    @Test
    void daysBeginWithTheTwentiethCentury() {
        assertAdmissible(Facts.ENDOSCOPY_ON, LocalDate.of(1900, 1, 1));
        assertProblem(Facts.ENDOSCOPY_ON, LocalDate.of(1899, 12, 31), "allowed: 1900-01-01 or later");
    }

    @Test
    void everyFieldOfAnEntryIsChecked() {
        assertAdmissible(Facts.NODULES, List.of());
        assertAdmissible(Facts.NODULES, List.of(new Nodule(null, null), new Nodule(2.0, Lobe.LEFT)));
        assertProblem(Facts.NODULES, List.of(Nodule.ofCm(2), Nodule.ofCm(41)), "diameterCm: allowed: 0.1 to 40 cm");
    }

    @Test
    void anEntryWithoutItsTreatmentSaysNothing() {
        assertAdmissible(Facts.SURGERY_HISTORY, List.of(new Surgery("resection", null)));
        assertProblem(Facts.SURGERY_HISTORY, List.of(new Surgery(null, LocalDate.EPOCH)),
                "treatment: needed in every operation");
    }

    @Test
    void aListIsReadUpToItsLength() {
        assertAdmissible(Facts.NODULES, Collections.nCopies(200, Nodule.ofCm(1)));
        assertProblem(Facts.NODULES, Collections.nCopies(201, Nodule.ofCm(1)), "at most 200 entries are read");
    }

    private static <T> void assertAdmissible(Fact<T> fact, T value) {
        assertThat(Admissible.problem(fact.type(), value)).isEmpty();
    }

    private static <T> void assertProblem(Fact<T> fact, T value, String problem) {
        assertThat(Admissible.problem(fact.type(), value)).contains(problem);
    }
}
