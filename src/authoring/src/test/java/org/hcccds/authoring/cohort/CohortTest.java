package org.hcccds.authoring.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hcccds.authoring.TestRules;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.io.CaseReader;
import org.hcccds.io.CaseResult;
import org.hcccds.io.CaseWriter;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.Etiology;
import org.hcccds.model.code.Serology;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two thousand made-up patients, assessed with the built-in rules. */
class CohortTest {

    private static List<PatientCase> patients;
    private static List<Assessment> assessments;

    @BeforeAll
    static void assess() {
        patients = patients(new Cohort(1), 2000);
        assessments = patients.stream().map(patient -> TestRules.engine().assess(patient, Detail.PLAIN)).toList();
    }

    @Test
    void whatIsWrittenIsReadBackWithoutAProblem() {
        String lines = patients.stream().map(CaseWriter::ndjson).collect(Collectors.joining("\n"));
        List<CaseResult> read = new CaseReader(TestRules.engine().vocabulary().formulary().treatments())
                .read("cohort.jsonl", new StringReader(lines)).stream().toList();
        assertThat(read).isEqualTo(patients.stream().map(CaseResult.Read::new).toList());
    }

    /** The bytes themselves: they must not change with the Java version, the machine or the size of the cohort. */
    @Test
    void aSeedGivesTheSameBytesEverywhere() throws NoSuchAlgorithmException {
        String lines = patients(new Cohort(7), 500).stream().map(CaseWriter::ndjson).collect(Collectors.joining("\n"));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(lines.getBytes(StandardCharsets.UTF_8)))).isEqualTo("5391b722adefffbbe710382e5cc22f35a2071421396af34f83f401c4f045e378");
    }

    @Test
    void seedsThatFollowOneAnotherShareNoPatient() {
        Set<String> one = patients(new Cohort(1), 300).stream().map(CohortTest::withoutId).collect(Collectors.toSet());
        Set<String> two = patients(new Cohort(2), 300).stream().map(CohortTest::withoutId).collect(Collectors.toSet());
        assertThat(one).hasSize(300).doesNotContainAnyElementsOf(two);
    }

    @Test
    void everyStageOccurs() {
        HccEngine engine = TestRules.engine();
        for (String system : List.of("BCLC", "CNLC")) {
            assertThat(assessments.stream().flatMap(one -> stage(one, system).stream()).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(engine.vocabulary().stagingSystems().get(system).codes());
        }
        assertThat(assessments).anyMatch(one -> stage(one, "BCLC").isEmpty());
    }

    @Test
    void everyGuidelineOffersSomethingToSomeone() {
        Set<String> offering = TestRules.engine().rules().stream().flatMap(rule -> rule.guideline().stream())
                .filter(names -> !names.contains(",")).map(name -> name.split(" ")[0]).collect(Collectors.toSet());
        Set<String> offered = assessments.stream().flatMap(one -> one.options().stream())
                .filter(option -> option.status() != Status.NOT_RECOMMENDED).map(Option::guideline)
                .collect(Collectors.toSet());
        assertThat(offered).hasSizeGreaterThan(10).isSubsetOf(offering);
        assertThat(offered).contains("AASLD", "EASL", "ESMO", "BCLC", "CSCO", "CNLC");
    }

    @Test
    void oneInTenLacksWhatStagesRestOnAndMostLackSomething() {
        assertThat(share(patient -> Gaps.IMPORTANT.stream().anyMatch(fact -> !patient.isKnown(fact)))).isBetween(0.1, 0.3);
        assertThat(share(patient -> !patient.isKnown(Facts.HVPG))).isBetween(0.7, 0.9);
        assertThat(share(patient -> !patient.isKnown(Facts.PERFORMANCE_STATUS))).isBetween(0.001, 0.05);
    }

    @Test
    void whatBelongsTogetherGoesTogether() {
        assertThat(patients).allSatisfy(patient -> {
            boolean hepatitisB = patient.get(Facts.ETIOLOGIES).filter(all -> all.contains(Etiology.HBV)).isPresent();
            if (patient.isKnown(Facts.ETIOLOGIES) && !hepatitisB) {
                assertThat(patient.get(Facts.HBS_AG)).isNotEqualTo(Optional.of(Serology.POSITIVE));
            }
        });
        assertThat(correlation(Facts.BILIRUBIN, Facts.ALBUMIN)).isLessThan(-0.4);
        assertThat(correlation(Facts.BILIRUBIN, Facts.INR)).isGreaterThan(0.4);
        assertThat(mean(patient -> patient.get(Facts.METASTASES).filter(sites -> !sites.isEmpty()).isPresent()))
                .isGreaterThan(3 * mean(patient -> patient.get(Facts.METASTASES).filter(List::isEmpty).isPresent()));
    }

    private static List<PatientCase> patients(Cohort cohort, int size) {
        return IntStream.rangeClosed(1, size).mapToObj(cohort::patient).toList();
    }

    private static String withoutId(PatientCase patient) {
        return CaseWriter.ndjson(patient).replace(patient.id(), "");
    }

    private static Optional<String> stage(Assessment assessment, String system) {
        return assessment.stages().stream().filter(one -> one.system().equals(system)).findFirst()
                .flatMap(StageResult::stage);
    }

    private static double share(Predicate<PatientCase> is) {
        return patients.stream().filter(is).count() / (double) patients.size();
    }

    /** Of the AFP, of patients as described. */
    private static double mean(Predicate<PatientCase> described) {
        return patients.stream().filter(described).filter(patient -> patient.isKnown(Facts.AFP))
                .mapToDouble(patient -> patient.canonical(Facts.AFP)).average().orElseThrow();
    }

    /** Of the ranks, from -1 to 1: the values themselves are skewed. */
    private static double correlation(Fact<Quantity> one,
                                      Fact<Quantity> other) {
        List<PatientCase> both = patients.stream().filter(patient -> patient.isKnown(one) && patient.isKnown(other)).toList();
        double[] x = ranks(both, one);
        double[] y = ranks(both, other);
        double middle = (both.size() - 1) / 2.0;
        double product = 0;
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            product += (x[i] - middle) * (y[i] - middle);
            square += (x[i] - middle) * (x[i] - middle);
        }
        return product / square;
    }

    private static double[] ranks(List<PatientCase> all, Fact<Quantity> fact) {
        double[] ranks = new double[all.size()];
        List<Integer> order = IntStream.range(0, all.size()).boxed()
                .sorted((a, b) -> Double.compare(all.get(a).canonical(fact), all.get(b).canonical(fact))).toList();
        for (int i = 0; i < ranks.length; i++) {
            ranks[order.get(i)] = i;
        }
        return ranks;
    }
}
