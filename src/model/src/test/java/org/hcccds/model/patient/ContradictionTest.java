package org.hcccds.model.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Metastasis;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.Response;
import org.junit.jupiter.api.Test;

class ContradictionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final PatientCase.Builder facts = PatientCase.builder("any");

    @Test
    void noFactsContradictNothing() {
        assertThat(facts.contradictions()).isEmpty();
    }

    @Test
    void theCountMayRepeatTheListButNotDenyIt() {
        facts.set(Facts.NODULES, nodules(2, 3)).set(Facts.NODULE_COUNT, 2);
        assertThat(facts.contradictions()).isEmpty();
        facts.set(Facts.NODULE_COUNT, 3);
        assertOnly("tumor.count", "tumor.count 3 contradicts the 2 nodules listed",
                "leave out tumor.count: the list says it");
    }

    @Test
    void theLargestDiameterIsThatOfTheList() {
        facts.set(Facts.NODULES, nodules(2, 3)).set(Facts.LARGEST_CM, 3.0);
        assertThat(facts.contradictions()).isEmpty();
        facts.set(Facts.LARGEST_CM, 2.5);
        assertOnly("tumor.largestCm", "tumor.largestCm 2.5 contradicts the largest nodule listed, 3 cm",
                "leave out tumor.largestCm: the list says it");
        facts.set(Facts.LARGEST_CM, 3.5);
        assertOnly("tumor.largestCm", "tumor.largestCm 3.5 contradicts the largest nodule listed, 3 cm",
                "leave out tumor.largestCm: the list says it");
    }

    @Test
    void anUnmeasuredNoduleMayBeTheLargest() {
        facts.set(Facts.NODULES, List.of(Nodule.ofCm(2), new Nodule(null, null))).set(Facts.LARGEST_CM, 3.5);
        assertThat(facts.contradictions()).isEmpty();
        facts.set(Facts.LARGEST_CM, 1.5);
        assertOnly("tumor.largestCm", "tumor.largestCm 1.5 contradicts the largest nodule listed, 2 cm",
                "leave out tumor.largestCm: the list says it");
    }

    @Test
    void noNoduleHasNoDiameter() {
        facts.set(Facts.NODULES, List.of()).set(Facts.LARGEST_CM, 2.0);
        assertOnly("tumor.largestCm", "tumor.largestCm is given, but no nodule is counted",
                "leave out tumor.largestCm");
        facts.clear(Facts.NODULES).set(Facts.NODULE_COUNT, 0);
        assertOnly("tumor.largestCm", "tumor.largestCm is given, but no nodule is counted",
                "leave out tumor.largestCm");
    }

    @Test
    void multifocalIsMoreThanOneNodule() {
        facts.set(Facts.NODULE_COUNT, 2).set(Facts.MULTIFOCAL, Answer.YES);
        assertThat(facts.contradictions()).isEmpty();
        facts.set(Facts.MULTIFOCAL, Answer.NO);
        assertOnly("tumor.multifocal", "tumor.multifocal no contradicts a count of 2",
                "leave out tumor.multifocal: the count says it");
        facts.set(Facts.NODULE_COUNT, 1);
        assertThat(facts.contradictions()).isEmpty();
        facts.set(Facts.MULTIFOCAL, Answer.YES);
        assertOnly("tumor.multifocal", "tumor.multifocal yes contradicts a count of 1",
                "leave out tumor.multifocal: the count says it");
    }

    @Test
    void spreadIsNotDeniedWhereItIsFound() {
        facts.set(Facts.EXTRAHEPATIC_SPREAD, Answer.NO).set(Facts.LYMPH_NODES, Answer.YES);
        assertOnly("tumor.extrahepaticSpread", "tumor.extrahepaticSpread no contradicts tumor.lymphNodes yes",
                "leave out tumor.extrahepaticSpread: the other facts say it");
        facts.clear(Facts.LYMPH_NODES).set(Facts.METASTASES, List.of(Metastasis.LUNG));
        assertOnly("tumor.extrahepaticSpread", "tumor.extrahepaticSpread no contradicts the tumor.metastases listed",
                "leave out tumor.extrahepaticSpread: the other facts say it");
    }

    @Test
    void spreadIsNotAffirmedWhereNothingIsLeftToFind() {
        facts.set(Facts.EXTRAHEPATIC_SPREAD, Answer.YES).set(Facts.LYMPH_NODES, Answer.NO);
        assertThat(facts.contradictions()).isEmpty();
        facts.set(Facts.METASTASES, List.of());
        assertOnly("tumor.extrahepaticSpread",
                "tumor.extrahepaticSpread yes contradicts tumor.lymphNodes no and an empty tumor.metastases",
                "list the metastases, or leave out tumor.extrahepaticSpread");
    }

    @Test
    void nothingIsRecordedFromTheFutureButAPlannedOperation() {
        facts.set(Facts.ASSESSED_ON, TODAY).set(Facts.ENDOSCOPY_ON, TODAY)
                .set(Facts.SURGERY_PLANNED_ON, TODAY.plusDays(30));
        assertThat(facts.contradictions()).isEmpty();
        facts.set(Facts.ENDOSCOPY_ON, TODAY.plusDays(1));
        assertOnly("liver.varices.endoscopyOn", "liver.varices.endoscopyOn 2026-03-02 lies after assessedOn 2026-03-01",
                "the year is wrong, or assessedOn is");
    }

    @Test
    void datesInsideEntriesAreNamedByTheirPlace() {
        facts.set(Facts.ASSESSED_ON, TODAY).set(Facts.SYSTEMIC_HISTORY, List.of(
                regimen("sorafenib", TODAY.minusDays(90)), regimen("lenvatinib", TODAY.plusDays(1))));
        assertOnly("history.systemic[1].lastDoseOn",
                "history.systemic[1].lastDoseOn 2026-03-02 lies after assessedOn 2026-03-01",
                "the year is wrong, or assessedOn is");
    }

    @Test
    void withoutTheDayOfAssessmentNoDateIsInTheFuture() {
        facts.set(Facts.ENDOSCOPY_ON, LocalDate.of(9999, 1, 1));
        assertThat(facts.contradictions()).isEmpty();
    }

    @Test
    void allContradictionsAreFoundAtOnce() {
        facts.set(Facts.NODULES, nodules(2, 3)).set(Facts.NODULE_COUNT, 1).set(Facts.MULTIFOCAL, Answer.NO)
                .set(Facts.LARGEST_CM, 9.0).set(Facts.EXTRAHEPATIC_SPREAD, Answer.NO)
                .set(Facts.LYMPH_NODES, Answer.YES);
        assertThat(facts.contradictions()).extracting(Contradiction::path).containsExactlyInAnyOrder(
                "tumor.count", "tumor.largestCm", "tumor.multifocal", "tumor.extrahepaticSpread");
    }

    private void assertOnly(String path, String message, String maybe) {
        assertThat(facts.contradictions()).containsExactly(new Contradiction(path, message, maybe));
    }

    private static List<Nodule> nodules(double first, double second) {
        return List.of(Nodule.ofCm(first), Nodule.ofCm(second));
    }

    private static SystemicTherapy regimen(String id, LocalDate lastDoseOn) {
        return new SystemicTherapy(id, Outcome.PROGRESSION, Response.STABLE, Answer.UNKNOWN, lastDoseOn,
                Answer.UNKNOWN);
    }
}
