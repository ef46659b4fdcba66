package org.hcccds.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.engine.Cases;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Engines;
import org.hcccds.engine.logic.Rules;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Coded;
import org.hcccds.model.code.Lobe;
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
import org.hcccds.model.patient.Surgery;
import org.hcccds.model.patient.SystemicTherapy;
import org.junit.jupiter.api.Test;

class MissingSearchTest {

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
                .doesNotContain("weightKg", "sex", "labs.sodium", "labs.creatinine", "labs.ast");
    }

    @Test
    void aDateIsAskedForWhereRulesCountAWindowFromIt() {
        assertThat(missing(Cases.full().set(Facts.PORTAL_VEIN, PortalVein.VP3).clear(Facts.ENDOSCOPY_ON)))
                .filteredOn(fact -> fact.fact().equals("liver.varices.endoscopyOn")).singleElement()
                .satisfies(fact -> assertThat(singly(fact.couldChange()))
                        .contains(MissingFact.OPTIONS + "atezolizumab+bevacizumab"));
    }

    /** The day of the assessment is tried after all that the record dates, entries of a history included. */
    @Test
    void theDayOfTheAssessmentIsAskedForWhereOnlyAHistoryIsDated() {
        PatientCase.Builder facts = Cases.full().set(Facts.PORTAL_VEIN, PortalVein.VP3)
                .set(Facts.SURGERY_HISTORY, List.of(new Surgery("resection", LocalDate.of(2025, 9, 1))));
        Facts.ALL.stream().filter(fact -> fact.type() instanceof FactType.Day).forEach(facts::clear);
        assertThat(missing(facts)).filteredOn(fact -> fact.fact().equals("assessedOn")).singleElement()
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
        assertThat(missing(Cases.full().set(Facts.PORTAL_VEIN, PortalVein.VP3))).as("not in the trunk").isEmpty();
        assertThat(missing(Cases.full().set(Facts.METASTASES, List.of(Metastasis.LUNG))
                .clear(Facts.LYMPH_NODES))).as("spread is certain").isEmpty();
    }

    /** It is assumed that nodules which are listed can be counted; "yes" would change the stage all the same. */
    @Test
    void whetherTheTumorIsDiffuseIsAskedLastWhereNodulesAreListed() {
        assertThat(missing(Cases.full().clear(Facts.DIFFUSE).clear(Facts.AFP))).extracting(MissingFact::fact)
                .containsExactly("labs.afp", "tumor.diffuse");
        assertThat(missing(Cases.full().clear(Facts.DIFFUSE).clear(Facts.NODULES).clear(Facts.AFP)))
                .extracting(MissingFact::fact).startsWith("tumor.nodules").endsWith("labs.afp").contains("tumor.diffuse");
    }

    @Test
    void theMostInfluentialFactComesFirst() {
        for (PatientCase facts : dropped(25, 120)) {
            List<MissingFact> missing = Engines.builtIn().assess(facts, Detail.STANDARD).missing();
            assertThat(missing).isSortedAccordingTo(Comparator.comparingLong((MissingFact fact) -> -stages(fact))
                    .thenComparing(fact -> options(fact).isEmpty()));
            assertThat(missing).filteredOn(fact -> stages(fact) == 0 && options(fact).isEmpty())
                    .isSortedAccordingTo(Comparator.comparingInt(fact -> -fact.couldChange().size()));
            assertThat(missing).allSatisfy(fact -> assertThat(fact.couldChange().subList(0, (int) stages(fact)))
                    .as("stages before findings").allMatch(change -> change.endsWith(" stage")));
        }
    }

    /** Held against the rule engine itself, with values picked without regard to the limits of rules. */
    @Test
    void everyChangeThatSomeValueOfAFactBringsByItselfIsNamed() {
        for (PatientCase facts : dropped(15, 140)) {
            Assessment now = Engines.builtIn().assess(facts, Detail.STANDARD);
            Map<String, List<String>> named = now.missing().stream()
                    .collect(Collectors.toMap(MissingFact::fact, fact -> singly(fact.couldChange())));
            for (Fact<?> fact : facts.unknown()) {
                assertThat(changes(facts, now, fact)).as("%s of %s", fact, Cases.describe(facts))
                        .isSubsetOf(named.getOrDefault(fact.path(), List.of()));
            }
        }
    }

    @Test
    void aFieldOfARegimenThatTheRecordLeavesOutIsAskedForByItsPlace() {
        SystemicTherapy first = new SystemicTherapy("sorafenib", null, null, Answer.YES, null, Answer.UNKNOWN);
        assertThat(missing(Cases.full().set(Facts.PORTAL_VEIN, PortalVein.VP3)
                .set(Facts.SYSTEMIC_HISTORY, List.of(first))))
                .filteredOn(fact -> fact.fact().equals("history.systemic[0].outcome")).singleElement().satisfies(fact -> {
                    assertThat(fact.ask()).isEqualTo("outcome of systemic regimen 1 (sorafenib)");
                    assertThat(singly(fact.couldChange())).contains(MissingFact.OPTIONS + "regorafenib");
                });
    }

    /** Whether two sessions in a row failed, or one before and one after the success. */
    @Test
    void theDayOfASessionIsAskedForWhereTheOrderOfSessionsDecides() {
        LocoregionalTherapy failed = new LocoregionalTherapy("tace", null, Response.PROGRESSIVE);
        LocoregionalTherapy worked = new LocoregionalTherapy("tace", Cases.TODAY.minusDays(60), Response.PARTIAL);
        LocoregionalTherapy failedLast = new LocoregionalTherapy("tace", Cases.TODAY.minusDays(30), Response.PROGRESSIVE);
        assertThat(missing(Cases.full().set(Facts.LOCOREGIONAL_HISTORY, List.of(failed, worked, failedLast))))
                .filteredOn(fact -> fact.fact().equals("history.locoregional[0].on")).singleElement()
                .satisfies(fact -> assertThat(fact.couldChange()).contains(MissingFact.FINDING + "tace-refractory"));
        assertThat(missing(Cases.full().set(Facts.LOCOREGIONAL_HISTORY, List.of(worked, failedLast)))).isEmpty();
    }

    /** By itself neither changes where embolization stands. */
    @Test
    void factsThatOnlyTogetherChangeSomethingAreAllAskedFor() {
        PatientCase.Builder facts = Cases.full().clear(Facts.RUPTURED).clear(Facts.TECHNICALLY_RESECTABLE);
        assertThat(missing(facts)).extracting(MissingFact::fact).contains("tumor.ruptured", "tumor.technicallyResectable");
        assertThat(changes(facts.build(), Engines.builtIn().assess(facts.build(), Detail.PLAIN), Facts.RUPTURED))
                .as("by itself").doesNotContain(MissingFact.OPTIONS + "tae");
        assertThat(missing(facts)).filteredOn(fact -> fact.fact().equals("tumor.ruptured")).singleElement()
                .satisfies(fact -> assertThat(singly(fact.couldChange())).contains(MissingFact.OPTIONS + "tae"));
    }

    /** A single small nodule, which stands in for an unknown tumor while others are tried, leaves no room for systemic treatment. */
    @Test
    void whatMattersOnlyWithSeveralNodulesIsAskedForWhileTheTumorIsUnknown() {
        PatientCase.Builder facts = Cases.full().set(Facts.TECHNICALLY_RESECTABLE, Answer.NO)
                .set(Facts.TACE_SUITABLE, Answer.NO).clear(Facts.NODULES).clear(Facts.HYPERTENSION);
        assertThat(missing(facts)).extracting(MissingFact::fact).contains("tumor.nodules", "comorbidity.hypertension");
        assertThat(missing(facts.set(Facts.NODULES, List.of(new Nodule(2.5, Lobe.RIGHT))))).isEmpty();
    }

    @Test
    void exactlyWhatMattersWithSomeFillingInOfTheRestIsFound() {
        Random random = new Random(5);
        for (int i = 0; i < 250; i++) {
            PatientCase facts = BruteForce.sparseCase(150, random);
            MissingSearch.Found found = Answers.missing(facts);
            BruteForce everything = BruteForce.of(facts);
            assertThat(found.complete()).isTrue();
            assertThat(new TreeSet<>(Answers.paths(found))).as(() -> everything.missing().stream()
                    .map(everything::witness).collect(Collectors.joining("\n"))).isEqualTo(everything.missing());
        }
    }

    @Test
    void aSearchThatStopsAtItsBoundSaysThatItIsNotComplete() {
        PatientCase empty = PatientCase.builder("empty").build();
        MissingSearch.Found bounded = MissingSearch.of(Answers.program(), empty, 100);
        assertThat(bounded.complete()).isFalse();
        assertThat(bounded.trials()).isBetween(100, 300);
        MissingSearch.Found whole = Answers.missing(Cases.full().clear(Facts.AFP).build());
        assertThat(whole.complete()).isTrue();
        assertThat(whole.trials()).isLessThan(MissingSearch.MOST_TRIALS);
        assertThat(MissingSearch.of(Answers.program(), Cases.full().clear(Facts.AFP).build(), whole.trials() + 1).facts())
                .isEqualTo(whole.facts());
    }

    @Test
    void anAssessmentSaysWhetherTheSearchCameToItsEnd() {
        PatientCase facts = Cases.full().clear(Facts.AFP).build();
        assertThat(Engines.builtIn().assess(facts, Detail.STANDARD).missingComplete()).isTrue();
        assertThat(Engines.builtIn().assess(facts, Detail.PLAIN).missingComplete()).as("not searched").isFalse();
    }

    @Test
    void theSameCaseHasTheSameMissingFactsInTheSameOrder() {
        Random random = new Random(8);
        for (int i = 0; i < 10; i++) {
            PatientCase facts = AnyCase.without(AnyCase.complete(random), 6, random);
            PatientCase other = inOtherOrder(facts, random);
            MissingSearch.Found found = Answers.missing(facts);
            assertThat(Answers.missing(facts)).isEqualTo(found);
            assertThat(Answers.missing(other)).isEqualTo(found);
            assertThat(MissingSearch.of(Program.of(Rules.builtIn()), facts)).as("of another program").isEqualTo(found);
        }
    }

    /** The same facts, set in another order, from a case that knew others. */
    private static PatientCase inOtherOrder(PatientCase facts, Random random) {
        PatientCase.Builder other = AnyCase.of(random).toBuilder();
        Facts.ALL.forEach(other::clear);
        List<Fact<?>> known = new ArrayList<>(facts.known());
        Collections.shuffle(known, random);
        known.forEach(fact -> copy(fact, facts, other));
        return other.build();
    }

    private static <T> void copy(Fact<T> fact, PatientCase from, PatientCase.Builder to) {
        to.set(fact, from.get(fact).orElseThrow());
    }

    private static List<MissingFact> missing(PatientCase.Builder facts) {
        return Engines.builtIn().assess(facts.build(), Detail.STANDARD).missing();
    }

    private static long stages(MissingFact fact) {
        return fact.couldChange().stream().filter(change -> change.endsWith(" stage")).count();
    }

    private static List<String> options(MissingFact fact) {
        return fact.couldChange().stream().filter(change -> change.startsWith(MissingFact.OPTIONS)).toList();
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
