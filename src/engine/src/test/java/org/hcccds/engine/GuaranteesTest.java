package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hcccds.engine.whatif.AnyCase;
import org.hcccds.engine.whatif.Answers;
import org.hcccds.engine.whatif.MissingSearch;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Etiology;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/**
 * What holds of every case, tried on generated ones that vary in all facts: on thousands in the build, on as many as one
 * likes with {@code mvn test -pl src/engine -am -Dtest=GuaranteesTest -Dguarantees.tries=1000000}. Most are tried on the
 * program, which draws the conclusions of the rule engine (see ProgramTest) in a fraction of the time.
 *
 * <p>The exceptions are conventions of the product, and named where they are left out.
 */
class GuaranteesTest {

    private static final int TRIES = 600;

    private static final Set<Fact<?>> CHILD_PUGH = Set.of(Facts.BILIRUBIN, Facts.ALBUMIN, Facts.INR,
            Facts.PROTHROMBIN_TIME_PROLONGATION, Facts.ASCITES, Facts.ENCEPHALOPATHY);

    /** Cases to a try. */
    private static final int CASES = (int) Math.max(1, Long.getLong("guarantees.tries", TRIES) / TRIES);

    @Property(tries = TRIES, seed = "41")
    void whateverIsLearnedTheStageIsAmongThoseThatWerePossible(@ForAll Random random) {
        each(random, facts -> {
            PatientCase completed = facts;
            List<Fact<?>> unknown = new ArrayList<>(facts.unknown());
            Collections.shuffle(unknown, random);
            for (Fact<?> fact : unknown) {
                completed = learned(completed, fact, random);
            }
            assertNarrower(facts, completed);
        });
    }

    @Property(tries = TRIES, seed = "42")
    void aFactMoreNeverMakesMoreStagesPossible(@ForAll Random random) {
        each(random, facts -> {
            List<Fact<?>> unknown = facts.unknown();
            if (!unknown.isEmpty()) {
                assertNarrower(facts, learned(facts, unknown.get(random.nextInt(unknown.size())), random));
            }
        });
    }

    @Property(tries = 60, seed = "43")
    void aFactThatIsNotMissingMayBeAnythingWhateverElseIsLearned(@ForAll Random random) {
        for (int i = 0; i < CASES; i++) {
            PatientCase facts = AnyCase.without(AnyCase.complete(random), random.nextInt(10), random);
            MissingSearch.Found found = Answers.missing(facts);
            Set<String> missing = new HashSet<>(Answers.paths(found));
            for (int round = 0; found.complete() && round < 10; round++) {
                PatientCase context = round == 0 ? facts : partlyCompleted(facts, random);
                for (Fact<?> fact : context.unknown()) {
                    if (!missing.contains(fact.path())) {
                        assertSame(context, fact, AnyCase.value(fact, context, random));
                    }
                }
            }
        }
    }

    @Property(tries = 150, seed = "44")
    void theOrderOfWhatIsRecordedChangesNotOneByteOfTheAssessment(@ForAll Random random) {
        each(random, facts -> {
            Detail detail = new Detail(false, true);
            assertThat(Engines.builtIn().assess(inOtherOrder(facts, random), detail).toString())
                    .as(() -> Cases.describe(facts)).isEqualTo(Engines.builtIn().assess(facts, detail).toString());
        });
    }

    @Property(tries = TRIES, seed = "45")
    void aFurtherRiskNeverMakesAnExcludedTreatmentRecommended(@ForAll Random random) {
        each(random, facts -> Harm.RISKS.forEach(harm -> assertNotSafer(harm, harm.without(facts), harm.with(facts))));
    }

    @Property(tries = TRIES, seed = "46")
    void aWorseLiverNeverLiftsAnAbsoluteContraindication(@ForAll Random random) {
        each(random, facts -> Harm.OF_THE_LIVER.forEach(harm -> assertThat(Answers.of(harm.with(facts)).ruledOut())
                .as(() -> harm + " of " + Cases.describe(harm.without(facts)))
                .containsAll(Answers.of(harm.without(facts)).ruledOut())));
    }

    private static void each(Random random, Consumer<PatientCase> check) {
        for (int i = 0; i < CASES; i++) {
            check.accept(AnyCase.of(random));
        }
    }

    /**
     * The case with a fact more, which may be anything but for what a convention speaks of (see the README):
     * <ul>
     * <li>a performance status of unknown cause is taken as due to the tumor, so "no" is a surprise;
     * <li>nodules that are listed or counted, one at least, are taken as countable, so a diffuse tumor is;
     * <li>a living patient with a tumor is meant: performance status 5 and a liver without nodules are not;
     * <li>a recorded Child-Pugh score stands in for components that are unknown, and the prothrombin time for the INR;
     * <li>the limits of cholestatic disease hold only where the etiologies name it (DF-CP-BILIRUBIN-CHOLESTATIC).
     * </ul>
     */
    private static PatientCase learned(PatientCase facts, Fact<?> fact, Random random) {
        Object value = AnyCase.value(fact, facts, random);
        return isSurprise(facts, fact, value) ? facts : AnyCase.with(facts, fact, value).orElse(facts);
    }

    private static boolean isSurprise(PatientCase facts, Fact<?> fact, Object value) {
        boolean counted = facts.isKnown(Facts.NODULES) || facts.isKnown(Facts.NODULE_COUNT)
                || facts.answer(Facts.MULTIFOCAL) == Answer.NO;
        return fact == Facts.TUMOR_SYMPTOMS && value == Answer.NO
                || fact == Facts.DIFFUSE && value == Answer.YES && counted
                || fact == Facts.PERFORMANCE_STATUS && value.equals(5)
                || fact == Facts.NODULES && ((List<?>) value).isEmpty()
                || fact == Facts.NODULE_COUNT && value.equals(0)
                || fact == Facts.INR && facts.isKnown(Facts.PROTHROMBIN_TIME_PROLONGATION)
                || CHILD_PUGH.contains(fact) && facts.isKnown(Facts.CHILD_PUGH_SCORE)
                || fact == Facts.ETIOLOGIES && !Collections.disjoint((List<?>) value, List.of(Etiology.PBC, Etiology.PSC));
    }

    /** The case with some of its unknown facts made known. */
    private static PatientCase partlyCompleted(PatientCase facts, Random random) {
        PatientCase completed = AnyCase.completed(facts, random);
        PatientCase.Builder fewer = completed.toBuilder();
        facts.unknown().stream().filter(fact -> random.nextInt(3) == 0).forEach(fewer::clear);
        return fewer.build();
    }

    private static void assertSame(PatientCase facts, Fact<?> fact, Object value) {
        AnyCase.with(facts, fact, value).ifPresent(then -> assertThat(Answers.of(facts).differences(Answers.of(then)))
                .as(() -> fact + " " + value + " of " + Cases.describe(facts)).isEmpty());
    }

    /** The same facts, lists in another order; of sessions, those of one day, and of all where each has its day. */
    private static PatientCase inOtherOrder(PatientCase facts, Random random) {
        PatientCase.Builder other = facts.toBuilder();
        shuffle(Facts.ETIOLOGIES, facts, other, random);
        shuffle(Facts.METASTASES, facts, other, random);
        shuffle(Facts.NODULES, facts, other, random);
        shuffle(Facts.SURGERY_HISTORY, facts, other, random);
        if (facts.get(Facts.LOCOREGIONAL_HISTORY).stream().flatMap(List::stream).allMatch(one -> one.on() != null)) {
            shuffle(Facts.LOCOREGIONAL_HISTORY, facts, other, random);
        }
        return other.build();
    }

    private static <E> void shuffle(Fact<List<E>> fact, PatientCase facts, PatientCase.Builder other, Random random) {
        facts.get(fact).ifPresent(list -> {
            List<E> shuffled = new ArrayList<>(list);
            Collections.shuffle(shuffled, random);
            other.set(fact, shuffled);
        });
    }

    private static void assertNarrower(PatientCase before, PatientCase after) {
        Map<String, List<String>> possible = Answers.of(before).possible();
        Answers.of(after).possible().forEach((system, stages) -> assertThat(possible.get(system))
                .as(() -> system + " of " + Cases.describe(before) + "\nthen: " + Cases.describe(after)).containsAll(stages));
    }

    private static void assertNotSafer(Harm<?> harm, PatientCase before, PatientCase after) {
        Answers less = Answers.of(before);
        Answers more = Answers.of(after);
        assertThat(more.ruledOut()).as(() -> harm + " of " + Cases.describe(before)).containsAll(less.ruledOut());
        less.statuses().forEach((place, status) -> {
            if (status == Status.EXCLUDED) {
                assertThat(more.statuses().get(place)).as(() -> place + " with " + harm + " of " + Cases.describe(before))
                        .isNotEqualTo(Status.RECOMMENDED);
            }
        });
    }
}
