package org.hcccds.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Ascites;
import org.hcccds.model.code.Encephalopathy;
import org.hcccds.model.code.HepaticVein;
import org.hcccds.model.code.Metastasis;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/**
 * Completes cases that lack facts that staging reads.
 *
 * <p>By the conventions of the product, a living patient with a tumor is meant: performance status 5 and zero nodules
 * are not among the completions. A tumor that is listed or counted is not diffuse. An unknown cause of the performance
 * status stays unknown. Prothrombin time and INR are one component: a case that knows one is not given the other.
 * A recorded Child-Pugh score that the known components allow holds for the completions.
 */
final class Completions {

    private static final int MOST_NODULES = 8;

    /** Each of these makes one unknown known; one list for everything unknown that is independent of the rest. */
    private final List<List<Consumer<PatientCase.Builder>>> choices = new ArrayList<>();
    private final PatientCase facts;

    private Completions(PatientCase facts) {
        this.facts = facts;
    }

    /** Every completion with values on the edges of the definitions. */
    static Stream<PatientCase> all(PatientCase facts) {
        Completions completions = new Completions(facts);
        completions.collect(Cases.EDGE_DIAMETERS, Optional.empty());
        Stream<PatientCase> all = Stream.of(facts);
        for (List<Consumer<PatientCase.Builder>> options : completions.choices) {
            all = all.flatMap(partial -> options.stream().map(option -> with(partial, option)));
        }
        return all.filter(completions::fitsRecordedScore);
    }

    /** A completion with random values; empty when it does not fit a recorded Child-Pugh score. */
    static Optional<PatientCase> random(PatientCase facts, Random random) {
        Completions completions = new Completions(facts);
        completions.collect(List.of(Cases.oneOf(Cases.EDGE_DIAMETERS, random), tenths(0.1, 12, random)),
                Optional.of(random));
        PatientCase complete = facts;
        for (List<Consumer<PatientCase.Builder>> options : completions.choices) {
            complete = with(complete, Cases.oneOf(options, random));
        }
        return Optional.of(complete).filter(completions::fitsRecordedScore);
    }

    private void collect(List<Double> diameters, Optional<Random> random) {
        if (!facts.isKnown(Facts.PERFORMANCE_STATUS)) {
            choice(IntStream.rangeClosed(0, 4).boxed().toList(), (b, ecog) -> b.set(Facts.PERFORMANCE_STATUS, ecog));
        }
        if (!facts.isKnown(Facts.BILIRUBIN)) {
            choice(withRandom(List.of(1.0, 2.0, 3.1, 4.0, 10.1), 0.1, 30, random),
                    (b, value) -> b.set(Facts.BILIRUBIN, Quantity.of(value, "mg/dL")));
        }
        if (!facts.isKnown(Facts.ALBUMIN)) {
            choice(withRandom(List.of(3.6, 3.5, 2.7), 0.5, 7, random),
                    (b, value) -> b.set(Facts.ALBUMIN, Quantity.of(value, "g/dL")));
        }
        if (!facts.isKnown(Facts.INR) && !facts.isKnown(Facts.PROTHROMBIN_TIME_PROLONGATION)) {
            choice(withRandom(List.of(1.0, 1.7, 2.4), 0.5, 12, random),
                    (b, value) -> b.set(Facts.INR, Quantity.of(value)));
        }
        if (!facts.isKnown(Facts.ASCITES)) {
            choice(List.of(Ascites.values()), (b, value) -> b.set(Facts.ASCITES, value));
        }
        if (!facts.isKnown(Facts.ENCEPHALOPATHY)) {
            choice(List.of(Encephalopathy.values()), (b, value) -> b.set(Facts.ENCEPHALOPATHY, value));
        }
        if (!facts.isKnown(Facts.PORTAL_VEIN)) {
            choice(List.of(PortalVein.values()), (b, value) -> b.set(Facts.PORTAL_VEIN, value));
        }
        if (!facts.isKnown(Facts.HEPATIC_VEIN)) {
            choice(List.of(HepaticVein.values()), (b, value) -> b.set(Facts.HEPATIC_VEIN, value));
        }
        if (!facts.isKnown(Facts.EXTRAHEPATIC_SPREAD)) {
            if (!facts.isKnown(Facts.LYMPH_NODES)) {
                choice(List.of(Answer.YES, Answer.NO), (b, value) -> b.set(Facts.LYMPH_NODES, value));
            }
            if (!facts.isKnown(Facts.METASTASES)) {
                choice(List.of(List.<Metastasis>of(), List.of(Metastasis.BONE)),
                        (b, value) -> b.set(Facts.METASTASES, value));
            }
        }
        if (facts.answer(Facts.DIFFUSE) != Answer.YES) {
            List<Consumer<PatientCase.Builder>> burdens = new ArrayList<>();
            for (int count : counts()) {
                nodules(count, diameters, random).forEach(sizes -> burdens.add(b -> b.set(Facts.NODULES,
                        sizes.stream().map(Nodule::ofCm).toList())));
            }
            if (counts().size() > 1 && !facts.isKnown(Facts.DIFFUSE)) {
                burdens.add(b -> b.set(Facts.DIFFUSE, Answer.YES));
            }
            choices.add(burdens);
        }
    }

    private List<Integer> counts() {
        Optional<Integer> counted = facts.get(Facts.NODULES).map(List::size).or(() -> facts.get(Facts.NODULE_COUNT));
        if (counted.isPresent()) {
            return List.of(counted.get());
        }
        return switch (facts.answer(Facts.MULTIFOCAL)) {
            case NO -> List.of(1);
            case YES -> IntStream.rangeClosed(2, MOST_NODULES).boxed().toList();
            case UNKNOWN -> IntStream.rangeClosed(1, MOST_NODULES).boxed().toList();
        };
    }

    /** The diameters that so many nodules may have: of every possible largest one, the others small or as large. */
    private List<List<Double>> nodules(int count, List<Double> candidates, Optional<Random> random) {
        List<Double> measured = facts.get(Facts.NODULES).orElse(List.of()).stream().map(Nodule::diameterCm)
                .filter(Objects::nonNull).toList();
        if (measured.size() == count) {
            return List.of(measured);
        }
        double atLeast = measured.isEmpty() ? 0.1 : Collections.max(measured);
        List<Double> largest = facts.get(Facts.LARGEST_CM).map(List::of).orElseGet(() -> Stream.concat(
                candidates.stream().filter(size -> size > atLeast), Stream.of(atLeast)).toList());
        List<List<Double>> lists = new ArrayList<>();
        for (double size : largest) {
            List<Double> fixed = new ArrayList<>(measured);
            if (!fixed.contains(size)) {
                fixed.add(size);
            }
            lists.add(filled(fixed, count, 0.1));
            lists.add(filled(fixed, count, size));
            random.ifPresent(source -> lists.add(filled(fixed, count, tenths(0.1, size, source))));
        }
        return lists;
    }

    private static List<Double> filled(List<Double> fixed, int count, double size) {
        return Stream.concat(fixed.stream(), Collections.nCopies(count - fixed.size(), size).stream()).toList();
    }

    private boolean fitsRecordedScore(PatientCase complete) {
        return facts.get(Facts.CHILD_PUGH_SCORE).filter(score -> StagingOracle.allowsChildPughScore(facts, score))
                .map(score -> score == StagingOracle.childPughScore(complete)).orElse(true);
    }

    private <T> void choice(List<T> values, BiConsumer<PatientCase.Builder, T> set) {
        choices.add(values.stream().<Consumer<PatientCase.Builder>>map(value -> b -> set.accept(b, value)).toList());
    }

    private static PatientCase with(PatientCase facts, Consumer<PatientCase.Builder> option) {
        PatientCase.Builder builder = facts.toBuilder();
        option.accept(builder);
        return builder.build();
    }

    private static List<Double> withRandom(List<Double> values, double low, double high, Optional<Random> random) {
        return random.map(source -> Stream.concat(values.stream(), Stream.of(tenths(low, high, source))).toList())
                .orElse(values);
    }

    private static double tenths(double low, double high, Random random) {
        long from = Math.round(low * 10);
        return (from + random.nextInt((int) (Math.round(high * 10) - from + 1))) / 10.0;
    }
}
