package org.hcccds.model.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.code.Outcome;
import org.junit.jupiter.api.Test;

class EntryFieldTest {

    private static final SystemicTherapy SORAFENIB = new SystemicTherapy("sorafenib", null, null, Answer.UNKNOWN,
            LocalDate.of(2026, 1, 5), Answer.UNKNOWN);
    private static final PatientCase FACTS = PatientCase.builder("case")
            .set(Facts.NODULES, List.of(new Nodule(3.2, Lobe.LEFT), Nodule.ofCm(1.8)))
            .set(Facts.SYSTEMIC_HISTORY, List.of(SORAFENIB)).build();

    @Test
    void everyFieldOfEveryEntryHasItsPlace() {
        assertThat(EntryField.all(FACTS)).extracting(EntryField::path).containsExactly("tumor.nodules[0].diameterCm",
                "tumor.nodules[0].lobe", "tumor.nodules[1].diameterCm", "tumor.nodules[1].lobe",
                "history.systemic[0].regimen", "history.systemic[0].outcome", "history.systemic[0].bestResponse",
                "history.systemic[0].tolerated", "history.systemic[0].lastDoseOn",
                "history.systemic[0].antidrugAntibodies");
        assertThat(EntryField.all(FACTS)).filteredOn(EntryField::isKnown).extracting(EntryField::path).containsExactly(
                "tumor.nodules[0].diameterCm", "tumor.nodules[0].lobe", "tumor.nodules[1].diameterCm",
                "history.systemic[0].regimen", "history.systemic[0].lastDoseOn");
    }

    @Test
    void theQuestionNamesTheEntry() {
        assertThat(at("tumor.nodules[1].lobe").question()).isEqualTo("lobe of nodule 2");
        assertThat(at("history.systemic[0].lastDoseOn").question())
                .isEqualTo("date of the last dose of systemic regimen 1 (sorafenib)");
    }

    @Test
    void aValueIsAddedAndTheRestOfTheEntryKept() {
        assertThat(with("history.systemic[0].outcome", Outcome.PROGRESSION).get(Facts.SYSTEMIC_HISTORY)).contains(
                List.of(new SystemicTherapy("sorafenib", Outcome.PROGRESSION, null, Answer.UNKNOWN,
                        LocalDate.of(2026, 1, 5), Answer.UNKNOWN)));
        assertThat(with("tumor.nodules[1].lobe", Lobe.RIGHT).get(Facts.NODULES)).contains(
                List.of(new Nodule(3.2, Lobe.LEFT), new Nodule(1.8, Lobe.RIGHT)));
    }

    @Test
    void withoutAValueTheFieldIsUnknownAgain() {
        assertThat(with("tumor.nodules[0].lobe", null).get(Facts.NODULES))
                .contains(List.of(Nodule.ofCm(3.2), Nodule.ofCm(1.8)));
    }

    @Test
    void aPathLeadsToAFactOrToAnEntryThatIsThere() {
        assertThat(Datum.at(FACTS, "tumor.portalVein")).contains(Facts.PORTAL_VEIN);
        assertThat(Datum.at(FACTS, "tumor.nodules[2].lobe")).isEmpty();
        assertThat(Datum.at(FACTS, "tumor.nodules[0].color")).isEmpty();
        assertThat(Datum.at(FACTS, "tumor.ear")).isEmpty();
    }

    private static Datum<?> at(String path) {
        return Datum.at(FACTS, path).orElseThrow();
    }

    @SuppressWarnings("unchecked") // the tests give values of the field's type
    private static <T> PatientCase with(String path, T value) {
        return ((Datum<T>) at(path)).in(FACTS, value).build();
    }
}
