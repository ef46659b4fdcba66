package org.hcccds.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hcccds.authoring.cohort.Cohort;
import org.hcccds.authoring.diff.Change.Kind;
import org.hcccds.authoring.diff.DiffReport.Group;
import org.hcccds.authoring.diff.DiffReport.Why;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleFaultException;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortDiffTest {

    private static final List<PatientCase> COHORT =
            IntStream.rangeClosed(1, 1500).mapToObj(new Cohort(11)::patient).toList();
    private static final String[] OLDER = {Rules.EARLY, Rules.OFFER, Rules.GUARD};
    private static final String[] NEWER = {Rules.EARLY.replace("<= 5", "<= 4"), Rules.OFFER,
        Rules.GUARD.replace("ACTIVE )", "ACTIVE, hypertension == Hypertension.NONE )")};

    @TempDir
    private Path folder;

    @Test
    void theShortWayReportsWhatTheLongOneDoes() {
        try (HccEngine older = Rules.engine(folder.resolve("old"), OLDER);
                HccEngine newer = Rules.engine(folder.resolve("new"), NEWER)) {
            DiffReport shortWay = report(older, newer, unaffected(older, newer), COHORT);
            assertThat(shortWay).isEqualTo(report(older, newer, patient -> false, COHORT));
            assertThat(shortWay.patients()).isEqualTo(1500);
            assertThat(shortWay.changed()).isBetween(50L, 500L);
            assertThat(shortWay.losses()).isNotEmpty();
        }
    }

    @Test
    void theReportDoesNotDependOnWhichBatchIsDoneFirst() {
        try (HccEngine older = Rules.engine(folder.resolve("old"), OLDER);
                HccEngine newer = Rules.engine(folder.resolve("new"), NEWER)) {
            Predicate<PatientCase> slowAtFirst = patient -> {
                if (patient.id().equals("cohort-11-1")) {
                    IntStream.range(0, 300).forEach(i -> unaffected(older, newer));
                }
                return false;
            };
            assertThat(report(older, newer, slowAtFirst, COHORT)).isEqualTo(report(older, newer, patient -> false, COHORT));
        }
    }

    @Test
    void aGroupCountsAllAndNamesTheFirst() {
        List<PatientCase> patients = List.of(patient("a", 4.1), patient("b", 3), patient("c", 4.2), patient("d", 4.3));
        try (HccEngine older = Rules.engine(folder.resolve("old"), Rules.EARLY);
                HccEngine newer = Rules.engine(folder.resolve("new"), Rules.EARLY.replace("<= 5", "<= 4"))) {
            assertThat(report(older, newer, unaffected(older, newer), patients)).isEqualTo(new DiffReport(
                    RuleSetDiff.of(older, newer), 4, 3, 0, Map.of("early", 3L), List.of(new Group(
                            new Change(Kind.STAGE, "BCLC", "A", "no stage"), List.of("early"), 3, List.of("a", "c"),
                            Optional.of(new Why("a", "early", false, "BCLC A", List.of("single nodule of 4.1 cm")))))));
        }
    }

    @Test
    void progressIsToldUpToTheLastPatient() {
        List<Long> told = new ArrayList<>();
        try (HccEngine same = Rules.engine(folder.resolve("old"), Rules.EARLY);
                CohortDiff diff = new CohortDiff(same, same, 3, told::add)) {
            COHORT.forEach(diff::add);
            diff.finish();
        }
        assertThat(told).isSorted().endsWith(1500L).hasSizeGreaterThan(5);
    }

    @Test
    void aFaultOfARuleEndsTheRun() {
        String misspelled = Rules.OFFER.replace("durvalumab+tremelimumab", "durvalumab+tremolo");
        try (HccEngine older = Rules.engine(folder.resolve("old"), Rules.EARLY, Rules.OFFER);
                HccEngine newer = Rules.engine(folder.resolve("new"), Rules.EARLY, misspelled)) {
            assertThatThrownBy(() -> report(older, newer, unaffected(older, newer), List.of(patient("a", 3))))
                    .isInstanceOf(RuleFaultException.class).hasMessageContaining("durvalumab+tremolo");
        }
    }

    private static Predicate<PatientCase> unaffected(HccEngine older, HccEngine newer) {
        return older.workbench().unaffectedBy(newer.workbench());
    }

    private static DiffReport report(HccEngine older, HccEngine newer, Predicate<PatientCase> unaffected,
                                     List<PatientCase> patients) {
        try (CohortDiff diff = new CohortDiff(older, newer, 2, done -> { }, unaffected)) {
            patients.forEach(diff::add);
            return diff.finish();
        }
    }

    private static PatientCase patient(String id, double cm) {
        return PatientCase.builder(id).set(Facts.NODULES, List.of(Nodule.ofCm(cm))).build();
    }
}
