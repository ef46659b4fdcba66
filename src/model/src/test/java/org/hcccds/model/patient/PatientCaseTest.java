package org.hcccds.model.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Metastasis;
import org.hcccds.model.code.PortalVein;
import org.junit.jupiter.api.Test;

class PatientCaseTest {

    @Test
    void anAbsentFactIsUnknownNotNo() {
        PatientCase empty = PatientCase.builder("empty").build();
        assertThat(empty.answer(Facts.LYMPH_NODES)).isEqualTo(Answer.UNKNOWN);
        assertThat(empty.get(Facts.LYMPH_NODES)).isEmpty();
        assertThat(empty.canonical(Facts.BILIRUBIN)).isNull();
        assertThat(empty.isKnown(Facts.METASTASES)).isFalse();
        assertThat(empty.known()).isEmpty();
        assertThat(empty.unknown()).isEqualTo(Facts.ALL);
    }

    @Test
    void anEmptyListIsAKnownFact() {
        PatientCase none = PatientCase.builder("none").set(Facts.METASTASES, List.of()).build();
        assertThat(none.isKnown(Facts.METASTASES)).isTrue();
        assertThat(none.get(Facts.METASTASES)).contains(List.of());
    }

    @Test
    void aFactIsReadBackAsItWasGiven() {
        PatientCase facts = PatientCase.builder("case").set(Facts.PORTAL_VEIN, PortalVein.VP3)
                .set(Facts.BILIRUBIN, Quantity.of(34.2, "umol/L")).set(Facts.LYMPH_NODES, Answer.NO).build();
        assertThat(facts.id()).isEqualTo("case");
        assertThat(facts.get(Facts.PORTAL_VEIN)).contains(PortalVein.VP3);
        assertThat(facts.get(Facts.BILIRUBIN)).contains(Quantity.of(34.2, "umol/L"));
        assertThat(facts.canonical(Facts.BILIRUBIN)).isEqualTo(2.0);
        assertThat(facts.answer(Facts.LYMPH_NODES)).isEqualTo(Answer.NO);
    }

    @Test
    void knownAndUnknownFactsAreInTheOrderOfACaseFile() {
        PatientCase facts = PatientCase.builder("case").set(Facts.PORTAL_VEIN, PortalVein.VP0)
                .set(Facts.AGE_YEARS, 60).build();
        assertThat(facts.known()).containsExactly(Facts.AGE_YEARS, Facts.PORTAL_VEIN);
        assertThat(facts.unknown()).hasSize(Facts.ALL.size() - 2).doesNotContain(Facts.AGE_YEARS, Facts.PORTAL_VEIN)
                .startsWith(Facts.ASSESSED_ON, Facts.REGION, Facts.SEX, Facts.WEIGHT_KG);
    }

    @Test
    void aValueOutOfRangeIsRefusedWithItsPath() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatientCase.builder("case").set(Facts.ALBUMIN, Quantity.of(41, "g/dL")))
                .withMessage("labs.albumin 41 g/dL: plausible: 0.5 to 7 g/dL");
    }

    @Test
    void factsThatContradictOneAnotherMakeNoCase() {
        PatientCase.Builder facts = PatientCase.builder("case").set(Facts.NODULES, List.of(Nodule.ofCm(2)))
                .set(Facts.NODULE_COUNT, 2);
        assertThatIllegalStateException().isThrownBy(facts::build)
                .withMessage("tumor.count 2 contradicts the 1 nodule listed");
    }

    @Test
    void aCaseNeedsAnId() {
        assertThatNullPointerException().isThrownBy(() -> PatientCase.builder(null)).withMessage("id");
    }

    @Test
    void aCaseDoesNotChangeWithWhatItWasMadeFrom() {
        List<Metastasis> sites = new ArrayList<>(List.of(Metastasis.LUNG));
        PatientCase.Builder builder = PatientCase.builder("case").set(Facts.METASTASES, sites);
        PatientCase before = builder.build();
        sites.add(Metastasis.BONE);
        builder.set(Facts.AGE_YEARS, 60).clear(Facts.METASTASES);
        before.toBuilder().set(Facts.AGE_YEARS, 70);
        assertThat(before.get(Facts.METASTASES)).contains(List.of(Metastasis.LUNG));
        assertThat(before.isKnown(Facts.AGE_YEARS)).isFalse();
    }

    @Test
    void aBuilderStartsFromTheFactsOfACase() {
        PatientCase first = PatientCase.builder("case").set(Facts.AGE_YEARS, 60).build();
        PatientCase second = first.toBuilder().set(Facts.LYMPH_NODES, Answer.NO).build();
        assertThat(second.id()).isEqualTo("case");
        assertThat(second.known()).containsExactly(Facts.AGE_YEARS, Facts.LYMPH_NODES);
        assertThat(second.toBuilder().clear(Facts.LYMPH_NODES).build()).isEqualTo(first);
    }

    @Test
    void casesAreEqualByIdAndFacts() {
        PatientCase one = PatientCase.builder("case").set(Facts.AGE_YEARS, 60).build();
        assertThat(one).isEqualTo(PatientCase.builder("case").set(Facts.AGE_YEARS, 60).build())
                .hasSameHashCodeAs(PatientCase.builder("case").set(Facts.AGE_YEARS, 60).build())
                .isNotEqualTo(PatientCase.builder("other").set(Facts.AGE_YEARS, 60).build())
                .isNotEqualTo(PatientCase.builder("case").set(Facts.AGE_YEARS, 61).build())
                .isNotEqualTo(PatientCase.builder("case").build());
    }

    @Test
    void aCaseKeepsItsFactsOutOfLogs() {
        assertThat(PatientCase.builder("demo-1").set(Facts.AGE_YEARS, 60).build()).hasToString("case demo-1");
    }
}
