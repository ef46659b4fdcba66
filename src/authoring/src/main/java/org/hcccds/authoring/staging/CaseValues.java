package org.hcccds.authoring.staging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.session.Regions;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.Quantity;

/** Values of facts between which the limits of some rules lie: one of each region, and each limit itself. */
final class CaseValues {

    /** Facts that say again what others say, or stand in for those that are missing. */
    static final Set<Fact<?>> STAND_INS = Set.of(Facts.CHILD_PUGH_SCORE, Facts.PROTHROMBIN_TIME_PROLONGATION,
            Facts.NODULE_COUNT, Facts.LARGEST_CM, Facts.MULTIFOCAL, Facts.EXTRAHEPATIC_SPREAD);
    private static final int MOST_NODULES = 12;
    /** Of whole numbers in a range as short as this all are tried, for rules may hand them on. */
    private static final int FEW = 20;

    private final List<FactPattern> patterns;

    /** @param patterns of the rules whose limits count */
    CaseValues(List<FactPattern> patterns) {
        this.patterns = patterns;
    }

    List<FactPattern> patterns() {
        return patterns;
    }

    /** The values of a fact; none of one that complete cases may lack. */
    List<?> of(Fact<?> fact) {
        FactType<?> type = fact.type();
        if (fact == Facts.NODULES) {
            return nodules();
        } else if (type instanceof FactType.YesNo) {
            return List.of(Answer.NO, Answer.YES);
        } else if (type instanceof FactType.Choice<?> choice) {
            return choice.values();
        } else if (type instanceof FactType.Choices<?> choices) {
            List<Object> lists = new ArrayList<>(List.of(List.of()));
            choices.values().forEach(value -> lists.add(List.of(value)));
            return lists;
        } else if (type instanceof FactType.Whole whole) {
            return wholes(whole, limits(fact));
        } else if (type instanceof FactType.Measured measured) {
            Measure measure = measured.measure();
            return Regions.representatives(measure.minimum(), measure.maximum(), limits(fact)).stream()
                    .map(value -> Quantity.of(value, measure.canonicalUnit())).toList();
        } else if (type instanceof FactType.Decimal decimal) {
            return Regions.representatives(decimal.minimum(), decimal.maximum(), limits(fact));
        }
        return List.of();
    }

    private static List<Integer> wholes(FactType.Whole whole, List<Double> limits) {
        if (whole.maximum() - whole.minimum() <= FEW) {
            return IntStream.rangeClosed(whole.minimum(), whole.maximum()).boxed().toList();
        }
        TreeSet<Integer> values = new TreeSet<>(List.of(whole.minimum(), whole.maximum()));
        limits.forEach(limit -> values.addAll(List.of((int) Math.floor(limit), (int) Math.floor(limit) + 1,
                (int) Math.ceil(limit) - 1)));
        return values.stream().filter(value -> value >= whole.minimum() && value <= whole.maximum()).toList();
    }

    private List<Double> limits(Fact<?> fact) {
        return limits(ReadFields.of(fact).stream().toList());
    }

    private List<Double> limits(List<ReadField> fields) {
        return patterns.stream().flatMap(pattern -> pattern.conditions().stream()).filter(condition ->
                condition.isPlain()
                        && fields.stream().anyMatch(field -> field.fact().equals(condition.fact())
                        && field.field().equals(condition.field())))
                .flatMap(condition -> condition.values().stream()).filter(Number.class::isInstance)
                .map(value -> ((Number) value).doubleValue()).distinct().sorted().toList();
    }

    /** Lists of nodules: of each number a largest one in each region, the others as large or the smallest there are. */
    private List<List<Nodule>> nodules() {
        List<ReadField> fields = ReadFields.of(Facts.NODULES);
        List<Double> counts = limits(fields.stream().filter(field -> field.unit().isEmpty()).toList());
        List<Double> sizes = limits(fields.stream().filter(field -> !field.unit().isEmpty()).toList());
        TreeSet<Integer> numbers = new TreeSet<>(List.of(0, 1, 2));
        counts.stream().filter(count -> count < MOST_NODULES)
                .forEach(count -> numbers.addAll(IntStream.rangeClosed(-1, 1).mapToObj(i -> (int) Math.rint(count) + i)
                    .toList()));
        Set<List<Nodule>> lists = new LinkedHashSet<>();
        double greatest = sizes.stream().mapToDouble(Double::doubleValue).max().orElse(1) * 2;
        for (int number : numbers.tailSet(0)) {
            if (number == 0) {
                lists.add(List.of());
                continue;
            }
            for (double largest : Regions.representatives(1, Math.min(greatest, 20), sizes)) {
                lists.add(Collections.nCopies(number, Nodule.ofCm(largest)));
                List<Nodule> unequal = new ArrayList<>(Collections.nCopies(number, Nodule.ofCm(1)));
                unequal.set(0, Nodule.ofCm(largest));
                lists.add(unequal);
            }
        }
        return List.copyOf(lists);
    }
}
