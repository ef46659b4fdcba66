package org.hcccds.model.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every score whose components are known only as intervals. */
class FormulaTest {

    private static final int BOXES = 300;
    private static final int POINTS = 40;

    private static final Interval BILIRUBIN = new Interval(0.05, 60);
    private static final Interval ALBUMIN = new Interval(0.5, 7);
    private static final Interval INR = new Interval(0.5, 12);
    private static final Interval CREATININE = new Interval(0.1, 25);
    private static final Interval SODIUM = new Interval(95, 190);
    private static final Interval ENZYME = new Interval(1, 30_000);

    static Stream<Arguments> scores() {
        return Stream.of(
                score("ALBI", c -> Albi.of(c[0], c[1]), BILIRUBIN, ALBUMIN),
                score("MELD", c -> Meld.meld(c[0], c[1], c[2]), BILIRUBIN, INR, CREATININE),
                score("MELD-Na", c -> Meld.meldNa(c[0], c[1], c[2], c[3]), BILIRUBIN, INR, CREATININE, SODIUM),
                score("MELD 3.0", c -> Meld.meld3(c[0], c[1], c[2], c[3], c[4], c[5]), BILIRUBIN, INR, CREATININE,
                        SODIUM, ALBUMIN, new Interval(0, 1)),
                score("FIB-4", c -> Fibrosis4.of(c[0], c[1], c[2], c[3]), new Interval(0, 120), ENZYME,
                        new Interval(1, 3000), ENZYME),
                score("NLR", c -> NeutrophilLymphocyteRatio.of(c[0], c[1]), new Interval(0.01, 150),
                        new Interval(0.01, 300)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scores")
    void whateverTheComponentsAreTheScoreLiesInItsInterval(String name, Function<Interval[], Interval> score,
                                                           List<Interval> ranges) {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < BOXES; i++) {
            Interval[] box = box(ranges, random);
            Interval range = score.apply(box);
            for (int j = 0; j < POINTS; j++) {
                Interval at = score.apply(pointIn(box, random));
                assertThat(at.isPoint()).isTrue();
                assertThat(at.low()).as("%s over %s", name, List.of(box))
                        .isBetween(range.low() - 1e-9, range.high() + 1e-9);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scores")
    void bothEndsOfTheIntervalAreReached(String name, Function<Interval[], Interval> score, List<Interval> ranges) {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < BOXES; i++) {
            Interval[] box = box(ranges, random);
            Interval range = score.apply(box);
            List<Double> atCorners = corners(box).stream().map(corner -> score.apply(corner).low()).toList();
            assertThat(atCorners).as("%s over %s", name, List.of(box)).contains(range.low(), range.high());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scores")
    void learningAComponentNeverWidensTheInterval(String name, Function<Interval[], Interval> score,
                                                  List<Interval> ranges) {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < BOXES; i++) {
            Interval[] box = box(ranges, random);
            Interval before = score.apply(box);
            int learned = random.nextInt(box.length);
            box[learned] = pointIn(box, random)[learned];
            Interval after = score.apply(box);
            assertThat(after.low()).isGreaterThanOrEqualTo(before.low() - 1e-9);
            assertThat(after.high()).isLessThanOrEqualTo(before.high() + 1e-9);
        }
    }

    private static Arguments score(String name, Function<Interval[], Interval> score, Interval... ranges) {
        return Arguments.of(name, score, List.of(ranges));
    }

    /** Some components known, some within limits, some unknown; values near the lower end as often as elsewhere. */
    private static Interval[] box(List<Interval> ranges, Random random) {
        return ranges.stream().map(range -> switch (random.nextInt(3)) {
            case 0 -> Interval.point(valueIn(range, random));
            case 1 -> {
                double one = valueIn(range, random);
                double other = valueIn(range, random);
                yield new Interval(Math.min(one, other), Math.max(one, other));
            }
            default -> range;
        }).toArray(Interval[]::new);
    }

    private static double valueIn(Interval range, Random random) {
        double share = random.nextBoolean() ? random.nextDouble() : Math.pow(random.nextDouble(), 6);
        return range.low() + share * (range.high() - range.low());
    }

    private static Interval[] pointIn(Interval[] box, Random random) {
        Interval[] point = new Interval[box.length];
        for (int i = 0; i < box.length; i++) {
            point[i] = Interval.point(Math.min(box[i].high(), valueIn(box[i], random)));
        }
        return point;
    }

    private static List<Interval[]> corners(Interval[] box) {
        List<Interval[]> corners = new ArrayList<>(List.<Interval[]>of(new Interval[box.length]));
        for (int i = 0; i < box.length; i++) {
            List<Interval[]> extended = new ArrayList<>();
            for (Interval[] corner : corners) {
                for (double end : new double[] {box[i].low(), box[i].high()}) {
                    Interval[] longer = corner.clone();
                    longer[i] = Interval.point(end);
                    extended.add(longer);
                }
            }
            corners = extended;
        }
        return corners;
    }
}
