package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.PatientCase;

/** A case, or what it could be, with what the rules see of it. Views that a changed fact leaves alone are kept. */
final class Variant {

    private final Program program;
    private final PatientCase facts;
    private final Sight[] seen;
    private Reading reading;

    private Variant(Program program, PatientCase facts, Sight[] seen) {
        this.program = program;
        this.facts = facts;
        this.seen = seen;
    }

    static Variant of(Program program, PatientCase facts) {
        Sight[] seen = new Sight[program.sights().size()];
        for (int view = 0; view < seen.length; view++) {
            seen[view] = program.sights().of(view, facts);
        }
        return new Variant(program, facts, seen);
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
        return after(fact, builder);
    }

    /** The variant with the facts of a builder, which differ in one; empty where it contradicts the others. */
    Optional<Variant> after(Fact<?> fact, PatientCase.Builder builder) {
        return builder.buildIfConsistent().map(changed -> {
            Sight[] then = seen.clone();
            for (int view : program.sights().of(fact)) {
                then[view] = program.sights().of(view, changed);
            }
            return new Variant(program, changed, then);
        });
    }

    boolean isRead() {
        return reading != null;
    }

    /** Takes over what the rules made of the same facts. */
    void isLike(Reading same) {
        reading = same;
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
        return Arrays.stream(seen).anyMatch(view -> view.matches(pattern));
    }

    /** The facts of a kind, as the rules see them. */
    List<Object> seen(Class<?> kind) {
        List<Object> facts = new ArrayList<>();
        for (Sight view : seen) {
            for (Seen one : view.facts()) {
                if (kind.isInstance(one.fact())) {
                    facts.add(one.fact());
                }
            }
        }
        return facts;
    }

    /** The patterns of some that a view of a fact matches. */
    BitSet matched(Fact<?> fact, BitSet of) {
        BitSet matched = new BitSet();
        for (int view : program.sights().of(fact)) {
            IntStream.of(seen[view].patterns()).filter(of::get).forEach(matched::set);
        }
        return matched;
    }

    /**
     * Equal for variants that no rule can tell apart, as far as they differ in a fact.
     *
     * @param live the patterns that count
     */
    List<Object> signature(Fact<?> fact, BitSet live) {
        List<Object> signature = new ArrayList<>();
        for (int view : program.sights().of(fact)) {
            signature.add(seen[view].signature(live));
        }
        return signature;
    }

    /** The same of all patterns that bear on an outcome. */
    List<Object> signature(Fact<?> fact) {
        return signature(fact, program.links().telling());
    }
}
