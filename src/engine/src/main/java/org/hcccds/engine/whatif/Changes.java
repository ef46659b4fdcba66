package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.PatientCase;

/**
 * Searches for the smallest changes of facts, known or not, that bring something about: of one fact; where no such change
 * does, of two.
 */
public final class Changes {

    /** Trials after which the search for pairs stops. */
    public static final int MOST_TRIALS = 40_000;
    /** Pairs of facts after which further ones are not looked for. */
    private static final int MOST_PAIRS = 12;

    private final Program program;
    private final Trials trials;
    private final Variant now;
    private final Cone cone;
    private final Function<Reading, Optional<String>> standing;
    private final Map<Fact<?>, List<?>> values = new LinkedHashMap<>();

    /**
     * Values of facts that together bring something about.
     *
     * @param values by fact: the values that do, of those in {@code tried}; all combinations of them
     * @param tried  by fact: every value that was tried, in order
     * @param to     where it stands then
     */
    public record Found(Map<Fact<?>, List<?>> values, Map<Fact<?>, List<?>> tried, String to) {
    }

    /** @param complete whether all changes of one fact, and where none does of two, were tried */
    public record Result(List<Found> found, boolean complete) {
    }

    private Changes(Program program, PatientCase facts, Cone cone,
                    Function<Reading, Optional<String>> standing) {
        this.program = program;
        this.trials = new Trials(program, MOST_TRIALS);
        this.now = Variant.of(program, facts);
        this.cone = cone;
        this.standing = standing;
        List<Fact<?>> ordered = new ArrayList<>(cone.facts());
        ordered.sort(Comparator.comparing(facts::isKnown));
        ordered.forEach(fact -> values.put(fact, valuesOf(fact)));
    }

    /**
     * @param rules    the rules that could bring it about, or keep it from coming about
     * @param standing where it stands in a reading, if that is what is looked for
     */
    static Result of(Program program, PatientCase facts, Set<Integer> rules,
                     Function<Reading, Optional<String>> standing) {
        Changes search = new Changes(program, facts, Cone.of(program, rules), standing);
        List<Found> singles = search.singles();
        return singles.isEmpty() ? search.pairs() : new Result(singles, true);
    }

    /** The values of a fact that differ from what it is, one of each region; of lists one of each that rules tell apart. */
    private List<?> valuesOf(Fact<?> fact) {
        Variant open = now.with(fact, null).orElse(now);
        boolean ordered = isOrdered(fact);
        Set<Object> seen = new HashSet<>();
        List<Object> distinct = new ArrayList<>();
        for (Object value : program.domains().of(fact, open.facts())) {
            Optional<Variant> variant = now.with(fact, value);
            if (variant.isPresent() && (seen.add(variant.get().matched(fact, cone.patterns())) || ordered)) {
                distinct.add(value);
            }
        }
        return distinct;
    }

    private static boolean isOrdered(Fact<?> fact) {
        return !(fact.type() instanceof FactType.Entries<?>
                || fact.type() instanceof FactType.Choices<?>
                || fact.type() instanceof FactType.Country);
    }

    private List<Found> singles() {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<Fact<?>, List<?>> one : values.entrySet()) {
            Map<String, List<Object>> reached = new LinkedHashMap<>();
            for (Object value : one.getValue()) {
                now.with(one.getKey(), value).flatMap(variant -> standing.apply(trials.read(variant)))
                        .ifPresent(to -> reached.computeIfAbsent(to, key -> new ArrayList<>()).add(value));
            }
            reached.forEach((to, those) -> found.add(new Found(Map.of(one.getKey(), those),
                    Map.of(one.getKey(), one.getValue()), to)));
        }
        return found;
    }

    private Result pairs() {
        List<Found> found = new ArrayList<>();
        List<Fact<?>> facts = List.copyOf(values.keySet());
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i + 1; j < facts.size(); j++) {
                if (trials.areSpent() || found.size() == MOST_PAIRS) {
                    return new Result(found, false);
                }
                pair(facts.get(i), facts.get(j)).ifPresent(found::add);
            }
        }
        return new Result(found, true);
    }

    /** The values of the first fact that do with one of the second, and those of the second that do with all of these. */
    private Optional<Found> pair(Fact<?> first, Fact<?> second) {
        for (Object value : values.get(first)) {
            Optional<Variant> half = now.with(first, value);
            for (Object other : half.isEmpty() ? List.of() : values.get(second)) {
                Optional<String> to = standing(half.get(), second, other);
                if (to.isPresent()) {
                    List<?> firsts = values.get(first).stream().filter(one -> now.with(first, one)
                            .flatMap(variant -> standing(variant, second, other)).equals(to)).toList();
                    List<?> seconds = values.get(second).stream().filter(one -> firsts.stream().allMatch(with ->
                            now.with(first, with).flatMap(variant -> standing(variant, second, one)).equals(to))).toList();
                    Map<Fact<?>, List<?>> reached = new LinkedHashMap<>();
                    reached.put(first, firsts);
                    reached.put(second, seconds);
                    return Optional.of(new Found(reached, Map.of(first, values.get(first), second, values.get(second)),
                            to.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> standing(Variant half, Fact<?> second, Object value) {
        return half.with(second, value).flatMap(variant -> standing.apply(trials.read(variant)));
    }
}
