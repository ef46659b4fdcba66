package org.hcccds.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hcccds.authoring.cohort.Cohort;
import org.hcccds.authoring.diff.Change.Kind;
import org.hcccds.authoring.diff.DiffReport.Group;
import org.hcccds.authoring.diff.DiffReport.Why;
import org.hcccds.authoring.diff.PatientChanges.Found;
import org.hcccds.authoring.diff.Tally.Attributed;
import org.hcccds.engine.Detail;
import org.hcccds.engine.RuleFaultException;
import org.hcccds.engine.Workbench;
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
    void whatIsReportedIsWhatTheRuleEngineSays() {
        Workbench older = Rules.read(folder.resolve("old"), OLDER);
        Workbench newer = Rules.read(folder.resolve("new"), NEWER);
        DiffReport report = report(older, newer, COHORT);
        Map<Change, Long> engine = COHORT.stream().flatMap(patient -> PatientChanges.between(
                older.engine().assess(patient, Detail.PLAIN), newer.engine().assess(patient, Detail.PLAIN)).stream())
                .collect(Collectors.groupingBy(Found::change, Collectors.counting()));
        assertThat(report.groups().stream().collect(Collectors.groupingBy(Group::change,
                Collectors.summingLong(Group::patients)))).isEqualTo(engine);
        assertThat(report.patients()).isEqualTo(1500);
        assertThat(report.changed()).isBetween(50L, 500L);
        assertThat(report.losses()).isNotEmpty();
    }

    @Test
    void theReportDoesNotDependOnWhichBatchIsDoneFirst() {
        Workbench older = Rules.read(folder.resolve("old"), OLDER);
        Workbench newer = Rules.read(folder.resolve("new"), NEWER);
        UnaryOperator<BiFunction<Long, PatientCase, List<Attributed>>> slowAtFirst = compare -> (number, patient) -> {
            for (int i = 0; i < (number == 0 ? 2_000 : 0); i++) {
                compare.apply(number, patient);
            }
            return compare.apply(number, patient);
        };
        assertThat(report(older, newer, COHORT, slowAtFirst)).isEqualTo(report(older, newer, COHORT));
    }

    @Test
    void aGroupCountsAllAndNamesTheFirst() {
        List<PatientCase> patients = List.of(patient("a", 4.1), patient("b", 3), patient("c", 4.2), patient("d", 4.3));
        Workbench older = Rules.read(folder.resolve("old"), Rules.EARLY);
        Workbench newer = Rules.read(folder.resolve("new"), Rules.EARLY.replace("<= 5", "<= 4"));
        assertThat(report(older, newer, patients)).isEqualTo(new DiffReport(
                RuleSetDiff.of(older, newer), 4, 3, 0, Map.of("early", 3L), List.of(new Group(
                        new Change(Kind.STAGE, "BCLC", "A", "no stage"), List.of("early"), 3, List.of("a", "c"),
                        Optional.of(new Why("a", "early", false, "BCLC A", List.of("single nodule of 4.1 cm")))))));
    }

    @Test
    void progressIsToldUpToTheLastPatient() {
        List<Long> told = new ArrayList<>();
        Workbench same = Rules.read(folder.resolve("old"), Rules.EARLY);
        try (CohortDiff diff = new CohortDiff(same, same, 3, told::add)) {
            COHORT.forEach(diff::add);
            diff.finish();
        }
        assertThat(told).isSorted().endsWith(1500L).hasSizeGreaterThan(5);
    }

    @Test
    void aFaultOfARuleEndsTheRun() {
        String misspelled = Rules.OFFER.replace("durvalumab+tremelimumab", "durvalumab+tremolo");
        Workbench older = Rules.read(folder.resolve("old"), Rules.EARLY, Rules.OFFER);
        Workbench newer = Rules.read(folder.resolve("new"), Rules.EARLY, misspelled);
        assertThatThrownBy(() -> report(older, newer, List.of(patient("a", 3))))
                .isInstanceOf(RuleFaultException.class).hasMessageContaining("durvalumab+tremolo");
    }

    private static DiffReport report(Workbench older, Workbench newer, List<PatientCase> patients) {
        return report(older, newer, patients, UnaryOperator.identity());
    }

    private static DiffReport report(Workbench older, Workbench newer, List<PatientCase> patients,
                                     UnaryOperator<BiFunction<Long, PatientCase, List<Attributed>>> around) {
        try (CohortDiff diff = new CohortDiff(new PatientComparison(older, newer), 2, done -> { }, around)) {
            patients.forEach(diff::add);
            return diff.finish();
        }
    }

    private static PatientCase patient(String id, double cm) {
        return PatientCase.builder(id).set(Facts.NODULES, List.of(Nodule.ofCm(cm))).build();
    }
}
