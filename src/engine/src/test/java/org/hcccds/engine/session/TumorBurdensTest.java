package org.hcccds.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.hcccds.engine.rulebase.Comparison;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.rulebase.RuleBases;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.TumorBurden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TumorBurdensTest {

    private static RuleBase rules;

    private final PatientCase.Builder facts = PatientCase.builder("any");

    @BeforeAll
    static void load() {
        rules = RuleBases.builtIn();
    }

    @AfterAll
    static void close() {
        rules.close();
    }

    @Test
    void listedNodulesAreOneBurden() {
        facts.set(Facts.NODULES, nodules(1.5, 4.0, 2.0));
        assertThat(burdens()).containsExactly(TumorBurden.of(true, 3, 4.0, 7.5));
    }

    @Test
    void aSingleMeasuredTumorIsOneBurdenHoweverItIsRecorded() {
        TumorBurden single = TumorBurden.of(true, 1, 4.0, 4.0);
        assertThat(burdens(b -> b.set(Facts.NODULES, nodules(4.0)))).containsExactly(single);
        assertThat(burdens(b -> b.set(Facts.NODULE_COUNT, 1).set(Facts.LARGEST_CM, 4.0))).containsExactly(single);
        assertThat(burdens(b -> b.set(Facts.MULTIFOCAL, Answer.NO).set(Facts.LARGEST_CM, 4.0)))
                .containsExactly(single);
        assertThat(burdens(b -> b.set(Facts.NODULES, List.of(new Nodule(null, null))).set(Facts.LARGEST_CM, 4.0)))
                .containsExactly(single);
    }

    @Test
    void noNoduleIsOneBurden() {
        TumorBurden none = TumorBurden.of(true, 0, 0, 0);
        assertThat(burdens(b -> b.set(Facts.NODULES, List.of()))).containsExactly(none);
        assertThat(burdens(b -> b.set(Facts.NODULE_COUNT, 0))).containsExactly(none);
    }

    @Test
    void aDiffuseTumorIsOneBurdenWhateverElseIsRecorded() {
        facts.set(Facts.DIFFUSE, Answer.YES);
        assertThat(burdens()).containsExactly(TumorBurden.ofDiffuse(true));
        facts.set(Facts.NODULES, nodules(4.0));
        assertThat(burdens()).containsExactly(TumorBurden.ofDiffuse(true));
    }

    @Test
    void listedOrCountedTumorsAreNotDiffuse() {
        assertThat(burdens(b -> b.set(Facts.NODULE_COUNT, 3))).noneMatch(isDiffuse());
        assertThat(burdens(b -> b.set(Facts.MULTIFOCAL, Answer.NO))).noneMatch(isDiffuse());
        assertThat(burdens(b -> b.set(Facts.DIFFUSE, Answer.NO))).noneMatch(isDiffuse());
        assertThat(burdens(b -> b.set(Facts.MULTIFOCAL, Answer.YES))).anyMatch(isDiffuse());
        assertThat(burdens(b -> b.set(Facts.LARGEST_CM, 5.0))).anyMatch(isDiffuse());
        assertThat(burdens()).anyMatch(isDiffuse());
    }

    @Test
    void aCountAndALargestDiameterLeaveOnlyTheSumOpen() {
        facts.set(Facts.NODULE_COUNT, 3).set(Facts.LARGEST_CM, 4.0);
        assertThat(burdens()).allSatisfy(burden -> {
            assertThat(burden.recorded()).isTrue();
            assertThat(burden.count()).isEqualTo(3);
            assertThat(burden.largestCm()).isEqualTo(4.0);
            assertThat(burden.sumCm()).isBetween(4.2, 12.0);
        }).anyMatch(burden -> burden.sumCm() <= 8).anyMatch(burden -> burden.sumCm() > 9);
    }

    @Test
    void theLargestDiameterIsNoSmallerThanThoseMeasured() {
        facts.set(Facts.NODULES, List.of(Nodule.ofCm(4.7), new Nodule(null, null)));
        assertThat(burdens()).allSatisfy(burden -> {
            assertThat(burden.count()).isEqualTo(2);
            assertThat(burden.largestCm()).isGreaterThanOrEqualTo(4.7);
            assertThat(burden.sumCm()).isBetween(4.7 + 0.1, 2 * burden.largestCm() + 1e-9);
        }).anyMatch(burden -> burden.largestCm() <= 5).anyMatch(burden -> burden.largestCm() > 5);
    }

    @Test
    void multifocalMeansTwoOrMore() {
        facts.set(Facts.MULTIFOCAL, Answer.YES);
        assertThat(burdens()).allMatch(burden -> burden.count() >= 2).anyMatch(burden -> burden.count() == 2);
    }

    @Test
    void everyPossibleBurdenCanExist() {
        assertThat(burdens()).filteredOn(isDiffuse().negate()).isNotEmpty().allSatisfy(burden -> {
            assertThat(burden.recorded()).isFalse();
            assertThat(burden.largestCm()).isBetween(Nodule.MINIMUM_DIAMETER_CM, Nodule.MAXIMUM_DIAMETER_CM);
            assertThat(burden.sumCm()).isBetween(
                    burden.largestCm() + (burden.count() - 1) * Nodule.MINIMUM_DIAMETER_CM - 1e-9,
                    burden.largestCm() * burden.count() + 1e-9);
        });
    }

    @Test
    void ofAnUnknownBurdenEveryOneThatCriteriaTellApartHasAStandIn() {
        List<TumorBurden> standIns = burdens();
        Random random = new Random(7);
        for (int i = 0; i < 4000; i++) {
            TumorBurden any = randomBurden(random);
            assertThat(standIns).as("stands in for %s", any).anyMatch(standIn -> compareAlike(standIn, any));
        }
    }

    @Test
    void noTwoStandInsAreAlike() {
        List<TumorBurden> standIns = burdens();
        for (int i = 0; i < standIns.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(compareAlike(standIns.get(i), standIns.get(j)))
                        .as("%s and %s", standIns.get(i), standIns.get(j)).isFalse();
            }
        }
    }

    /** Up to six nodules: no criterion looks at sizes beyond that number. */
    private static TumorBurden randomBurden(Random random) {
        double[] diameters = random.doubles(1 + random.nextInt(6), 0.1, 1 + random.nextInt(12))
                .map(cm -> Math.max(0.1, Math.round(cm * 10) / 10.0)).toArray();
        return TumorBurden.of(false, diameters.length, DoubleStream.of(diameters).max().orElseThrow(),
                DoubleStream.of(diameters).sum());
    }

    private static boolean compareAlike(TumorBurden one, TumorBurden other) {
        return one.diffuse() == other.diffuse() && rules.comparisons("TumorBurden").stream()
                .allMatch(comparison -> comparison.holds(field(one, comparison))
                        == comparison.holds(field(other, comparison)));
    }

    private static double field(TumorBurden burden, Comparison comparison) {
        return switch (comparison.field()) {
            case "count" -> burden.count();
            case "largestCm" -> burden.largestCm();
            case "sumCm" -> burden.sumCm();
            case "countPlusLargest" -> burden.countPlusLargest();
            default -> burden.burdenScore();
        };
    }

    private List<TumorBurden> burdens() {
        return TumorBurdens.of(facts.build(), rules);
    }

    private static List<TumorBurden> burdens(UnaryOperator<PatientCase.Builder> facts) {
        return TumorBurdens.of(facts.apply(PatientCase.builder("any")).build(), rules);
    }

    private static Predicate<TumorBurden> isDiffuse() {
        return burden -> burden.diffuse() == Answer.YES;
    }

    private static List<Nodule> nodules(Double... diameters) {
        return List.of(diameters).stream().map(Nodule::ofCm).toList();
    }
}
