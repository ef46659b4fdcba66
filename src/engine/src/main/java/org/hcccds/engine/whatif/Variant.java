package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.engine.session.View;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.PatientCase;

/** A case, or what it could be, with what the rules see of it. Views that a changed fact leaves alone are kept. */
final class Variant {

    private static final int MOST_KEYS = 5;

    private final Program program;
    private final PatientCase facts;
    private final Seen[][] seen;
    /** Views of few facts by these: an unknown tumor burden alone is hundreds of possibilities. Shared by variants. */
    private final Map<List<Object>, Seen[]> known;
    private Reading reading;

    private Variant(Program program, PatientCase facts, Seen[][] seen, Map<List<Object>, Seen[]> known) {
        this.program = program;
        this.facts = facts;
        this.seen = seen;
        this.known = known;
    }

    static Variant of(Program program, PatientCase facts) {
        List<View> views = program.views();
        Seen[][] seen = new Seen[views.size()][];
        Map<List<Object>, Seen[]> known = new HashMap<>();
        for (int view = 0; view < seen.length; view++) {
            seen[view] = see(program, view, facts, known);
        }
        return new Variant(program, facts, seen, known);
    }

    private static Seen[] see(Program program, int number, PatientCase facts, Map<List<Object>, Seen[]> known) {
        View view = program.views().get(number);
        if (view.reads().size() > MOST_KEYS) {
            return see(program, view, facts);
        }
        List<Object> key = new ArrayList<>(MOST_KEYS + 1);
        key.add(number);
        view.reads().forEach(fact -> key.add(facts.get(fact)));
        return known.computeIfAbsent(key, one -> see(program, view, facts));
    }

    private static Seen[] see(Program program, View view, PatientCase facts) {
        return view.of().apply(facts).stream().map(program::see).toArray(Seen[]::new);
    }

    PatientCase facts() {
        return facts;
    }

    /** The same with another value of a fact; empty where it contradicts the others. @param value null makes it unknown */
    <T> Optional<Variant> with(Fact<T> fact, Object value) {
        PatientCase.Builder builder = facts.toBuilder();
        if (value == null) {
            builder.clear(fact);
        } else {
            @SuppressWarnings("unchecked") // values are made from the fact's own type
            T own = (T) value;
            builder.set(fact, own);
        }
        return builder.buildIfConsistent().map(changed -> {
            Seen[][] then = seen.clone();
            for (int view : program.viewsOf(fact)) {
                then[view] = see(program, view, changed, known);
            }
            return new Variant(program, changed, then, known);
        });
    }

    boolean isRead() {
        return reading != null;
    }

    /** What the rules make of it. */
    Reading reading(Trial trial) {
        if (reading == null) {
            reading = trial.run(Arrays.asList(seen));
        }
        return reading;
    }

    /** Whether a fact that the rules see matches a pattern. */
    boolean matches(int pattern) {
        for (Seen[] view : seen) {
            for (Seen one : view) {
                for (int matched : one.patterns()) {
                    if (matched == pattern) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The facts of a kind, as the rules see them. */
    List<Object> seen(Class<?> kind) {
        return Arrays.stream(seen).flatMap(Arrays::stream).map(Seen::fact).filter(kind::isInstance).toList();
    }

    /** The patterns of some that a view of a fact matches. */
    BitSet matched(Fact<?> fact, BitSet of) {
        BitSet matched = new BitSet();
        for (int view : program.viewsOf(fact)) {
            for (Seen one : seen[view]) {
                for (int pattern : one.patterns()) {
                    if (of.get(pattern)) {
                        matched.set(pattern);
                    }
                }
            }
        }
        return matched;
    }

    /** Equal for variants that no rule can tell apart, as far as they differ in a fact. */
    List<Object> signature(Fact<?> fact) {
        return Arrays.stream(program.viewsOf(fact)).<Object>mapToObj(view -> Arrays.stream(seen[view])
                .map(program::signature).toList()).toList();
    }
}
