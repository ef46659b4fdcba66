package org.hcccds.engine.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.engine.Cases;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Engines;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Coded;
import org.hcccds.model.code.Metastasis;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.code.Response;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;
import org.junit.jupiter.api.Test;

class MissingFactsTest {

    /** Facts that rules read and whose absence is cheap to search. */
    private static final List<Fact<?>> DROPPED = List.of(Facts.PERFORMANCE_STATUS, Facts.TUMOR_SYMPTOMS,
            Facts.BILIRUBIN, Facts.ALBUMIN, Facts.INR, Facts.AFP, Facts.ETIOLOGIES, Facts.ASCITES, Facts.ENCEPHALOPATHY,
            Facts.HVPG, Facts.PORTAL_HYPERTENSION, Facts.VARICES_RISK, Facts.PORTAL_VEIN, Facts.HEPATIC_VEIN,
            Facts.BILE_DUCT, Facts.LYMPH_NODES, Facts.METASTASES, Facts.TACE_SUITABLE, Facts.TRANSPLANT_CANDIDATE,
            Facts.LOCOREGIONAL_HISTORY, Facts.SEX, Facts.SODIUM);

    @Test
    void nothingIsMissingFromACaseThatKnowsEverythingTheRulesRead() {
        assertThat(missing(Cases.full())).isEmpty();
    }

    @Test
    void noStageIsOpenWhereTheFactsOfStagingAreKnown() {
        PatientCase.Builder facts = Cases.full().clear(Facts.AFP).clear(Facts.BILE_DUCT)
                .clear(Facts.TRANSPLANT_CANDIDATE).clear(Facts.TACE_SUITABLE);
        assertThat(missing(facts)).isNotEmpty().allSatisfy(fact -> assertThat(fact.couldChange()).isNotEmpty()
                .noneMatch(change -> change.endsWith(" stage")));
    }

    @Test
    void anUnknownPerformanceStatusIsAskedForFirst() {
        List<MissingFact> missing = missing(Cases.full().clear(Facts.PERFORMANCE_STATUS).clear(Facts.AFP)
                .set(Facts.TUMOR_SYMPTOMS, Answer.YES));
        assertThat(missing).extracting(MissingFact::fact).containsExactly("performanceStatus", "labs.afp");
        assertThat(missing.get(0).ask()).isEqualTo("ECOG performance status");
        assertThat(missing.get(0).couldChange()).startsWith("BCLC stage", "CNLC stage");
        assertThat(missing.get(1).couldChange()).contains("finding: afp-model-low-risk", "finding: japan-5-5-500");
    }

    @Test
    void theCauseOfAPerformanceStatusMattersWhereThereIsOne() {
        assertThat(missing(Cases.full().clear(Facts.TUMOR_SYMPTOMS))).isEmpty();
        assertThat(missing(Cases.full().clear(Facts.TUMOR_SYMPTOMS).set(Facts.PERFORMANCE_STATUS, 1)))
                .singleElement().satisfies(fact -> {
                    assertThat(fact.fact()).isEqualTo("tumorSymptoms");
                    assertThat(fact.ask()).isEqualTo("is the performance status due to the tumor?");
                    assertThat(fact.couldChange()).startsWith("BCLC stage").doesNotContain("CNLC stage");
                });
    }

    @Test
    void aFactThatNoRuleReadsIsNeverAskedFor() {
        List<MissingFact> asked = missing(PatientCase.builder("empty"));
        assertThat(asked).extracting(MissingFact::fact)
                .contains("performanceStatus", "tumor.nodules", "tumor.portalVein", "labs.bilirubin")
                .doesNotContain("weightKg", "sex", "labs.sodium", "labs.creatinine", "labs.ast", "liver.cirrhosis");
    }

    @Test
    void aDateIsAskedForWhereRulesCountAWindowFromIt() {
        assertThat(missing(Cases.full().set(Facts.PORTAL_VEIN, PortalVein.VP3).clear(Facts.ENDOSCOPY_ON)))
                .filteredOn(fact -> fact.fact().equals("liver.varices.endoscopyOn")).singleElement()
                .satisfies(fact -> assertThat(singly(fact.couldChange()))
                        .contains(MissingFact.OPTIONS + "atezolizumab+bevacizumab"));
    }

    @Test
    void anUnknownHistoryIsAskedForBecauseEveryLineHangsOnIt() {
        assertThat(missing(Cases.full().set(Facts.PORTAL_VEIN, PortalVein.VP3).clear(Facts.SYSTEMIC_HISTORY)))
                .filteredOn(fact -> fact.fact().equals("history.systemic")).singleElement()
                .satisfies(fact -> assertThat(singly(fact.couldChange()))
                        .contains(MissingFact.OPTIONS + "atezolizumab+bevacizumab", MissingFact.OPTIONS + "regorafenib"));
    }

    @Test
    void whatAnotherFactAlreadySaysIsNotAskedFor() {
        assertThat(missing(Cases.full().clear(Facts.DIFFUSE))).as("nodules are listed").isEmpty();
        assertThat(missing(Cases.full().set(Facts.PORTAL_VEIN, PortalVein.VP3))).as("not in the trunk").isEmpty();
        assertThat(missing(Cases.full().set(Facts.METASTASES, List.of(Metastasis.LUNG))
                .clear(Facts.LYMPH_NODES))).as("spread is certain").isEmpty();
    }

    @Test
    void theMostInfluentialFactComesFirst() {
        for (PatientCase facts : dropped(25, 120)) {
            List<MissingFact> missing = Engines.builtIn().assess(facts, Detail.STANDARD).missing();
            assertThat(missing).isSortedAccordingTo(
                    Comparator.comparingLong((MissingFact fact) -> stages(fact)).reversed()
                            .thenComparing(fact -> -fact.couldChange().size()));
            assertThat(missing).allSatisfy(fact -> assertThat(fact.couldChange().subList(0, (int) stages(fact)))
                    .as("stages before findings").allMatch(change -> change.endsWith(" stage")));
        }
    }

    @Test
    void everyChangeThatIsNamedComesWithSomeValueOfTheFact() {
        for (PatientCase facts : dropped(40, 130)) {
            Assessment now = Engines.builtIn().assess(facts, Detail.STANDARD);
            for (MissingFact missing : now.missing()) {
                Fact<?> fact = Facts.at(missing.fact()).orElseThrow();
                assertThat(changes(facts, now, fact)).as("%s of %s", fact, Cases.describe(facts))
                        .containsAll(singly(missing.couldChange()));
            }
        }
    }

    @Test
    void noValueOfAFactThatIsNotNamedChangesAnything() {
        for (PatientCase facts : dropped(8, 140)) {
            Assessment now = Engines.builtIn().assess(facts, Detail.STANDARD);
            List<String> named = now.missing().stream().map(MissingFact::fact).toList();
            for (Fact<?> fact : facts.unknown()) {
                if (!named.contains(fact.path())) {
                    assertThat(changes(facts, now, fact)).as("%s of %s", fact, Cases.describe(facts)).isEmpty();
                }
            }
        }
    }

    private static List<MissingFact> missing(PatientCase.Builder facts) {
        return Engines.builtIn().assess(facts.build(), Detail.STANDARD).missing();
    }

    private static long stages(MissingFact fact) {
        return fact.couldChange().stream().filter(change -> change.endsWith(" stage")).count();
    }

    /** Complete cases of several stages that lack one to three facts. */
    private static List<PatientCase> dropped(int number, long seed) {
        Random random = new Random(seed);
        List<List<Nodule>> burdens = List.of(List.of(Nodule.ofCm(2)), List.of(Nodule.ofCm(3.5), Nodule.ofCm(3)),
                List.of(Nodule.ofCm(3), Nodule.ofCm(2), Nodule.ofCm(2), Nodule.ofCm(1)));
        return Stream.generate(() -> {
            PatientCase.Builder facts = Cases.full()
                    .set(Facts.NODULES, burdens.get(random.nextInt(burdens.size())))
                    .set(Facts.PERFORMANCE_STATUS, random.nextInt(3))
                    .set(Facts.ALBUMIN, Quantity.of(3.4 + random.nextInt(3) / 10.0, "g/dL"));
            List<Fact<?>> candidates = new ArrayList<>(DROPPED);
            Collections.shuffle(candidates, random);
            candidates.subList(0, 1 + random.nextInt(3)).forEach(facts::clear);
            return facts.build();
        }).limit(number).toList();
    }

    /** The changes one by one: treatments are named together. */
    private static List<String> singly(List<String> changes) {
        return changes.stream().flatMap(change -> change.startsWith(MissingFact.OPTIONS)
                ? Stream.of(change.substring(MissingFact.OPTIONS.length()).split(", "))
                .map(treatment -> MissingFact.OPTIONS + treatment) : Stream.of(change)).toList();
    }

    /** Where each treatment stands, by guideline and setting. */
    private static Map<List<String>, Status> statuses(Assessment assessment) {
        Map<List<String>, Status> statuses = new LinkedHashMap<>();
        assessment.options().forEach(option -> statuses.put(List.of(option.treatment(), option.guideline(),
                option.edition().orElse(""), option.setting(),
                String.valueOf(option.status() == Status.NOT_RECOMMENDED)), option.status()));
        return statuses;
    }

    /** What changes with some value of an unknown fact, worded as in a missing fact, a treatment a time. */
    private static <T> Set<String> changes(PatientCase facts, Assessment now, Fact<T> fact) {
        Set<String> changes = new LinkedHashSet<>();
        for (Object value : values(fact)) {
            @SuppressWarnings("unchecked") // the values are made from the fact's own type
            PatientCase.Builder tried = facts.toBuilder().set(fact, (T) value);
            if (!tried.contradictions().isEmpty()) {
                continue;
            }
            Assessment then = Engines.builtIn().assess(tried.build(), Detail.PLAIN);
            for (int i = 0; i < now.stages().size(); i++) {
                if (!then.stages().get(i).possible().equals(now.stages().get(i).possible())) {
                    changes.add(now.stages().get(i).system() + " stage");
                }
            }
            now.findings().forEach((id, answer) -> {
                if (then.findings().get(id) != answer) {
                    changes.add("finding: " + id);
                }
            });
            Map<List<String>, Status> before = statuses(now);
            Map<List<String>, Status> after = statuses(then);
            Stream.concat(before.keySet().stream(), after.keySet().stream())
                    .filter(option -> before.get(option) != after.get(option))
                    .forEach(option -> changes.add(MissingFact.OPTIONS + option.get(0)));
        }
        return changes;
    }

    private static List<?> values(Fact<?> fact) {
        FactType<?> type = fact.type();
        if (type instanceof FactType.YesNo) {
            return List.of(Answer.YES, Answer.NO);
        } else if (type instanceof FactType.Choice<?> choice) {
            return choice.values();
        } else if (type instanceof FactType.Choices<?> choices) {
            return codes(choices.values());
        } else if (type instanceof FactType.Whole whole) {
            return IntStream.rangeClosed(whole.minimum(), Math.min(whole.maximum(), whole.minimum() + 12)).boxed()
                    .toList();
        } else if (type instanceof FactType.Decimal decimal) {
            return spread(decimal.minimum(), decimal.maximum());
        } else if (type instanceof FactType.Measured measured) {
            String unit = measured.measure().canonicalUnit();
            return spread(measured.measure().minimum(), measured.measure().maximum()).stream()
                    .map(value -> Quantity.of(value, unit)).toList();
        } else if (type instanceof FactType.Day) {
            return List.of(Cases.TODAY);
        } else if (fact == Facts.LOCOREGIONAL_HISTORY) {
            LocoregionalTherapy failed = new LocoregionalTherapy("tace", null, Response.PROGRESSIVE);
            return List.of(List.of(), List.of(failed), List.of(failed, failed));
        }
        return List.of();
    }

    private static <E extends Coded> List<List<E>> codes(List<E> values) {
        return Stream.concat(Stream.of(List.<E>of()), values.stream().map(List::of)).toList();
    }

    /** Values all over a range: evenly, and more closely where values are small. */
    private static List<Double> spread(double low, double high) {
        DoubleStream even = IntStream.rangeClosed(0, 30).mapToDouble(i -> low + (high - low) * i / 30);
        DoubleStream small = IntStream.rangeClosed(0, 60).mapToDouble(i -> Math.max(low, high * Math.pow(0.85, i)));
        return DoubleStream.concat(even, small).boxed().toList();
    }
}
