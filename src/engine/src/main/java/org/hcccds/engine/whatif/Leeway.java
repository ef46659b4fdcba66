package org.hcccds.engine.whatif;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hcccds.model.patient.Fact;

/**
 * What rules may do when some facts of a case can have any value and all others stay as they are. It errs on the side of
 * "may": conditions that bar one another are not seen.
 */
final class Leeway {

    private final Program program;
    private final Reach reach;
    private final Variant now;
    private final Reading reading;
    private final Set<Fact<?>> open;
    private final BitSet fixed;
    private final BitSet mayMatch = new BitSet();
    private final BitSet mayFire = new BitSet();

    /**
     * @param reading what the rules make of {@code now}
     * @param open    the facts that can have any value
     * @param fixed   the questions that are decided whatever these are
     */
    Leeway(Program program, Variant now, Reading reading, Set<Fact<?>> open, BitSet fixed) {
        this.program = program;
        this.reach = program.reach();
        this.now = now;
        this.reading = reading;
        this.open = open;
        this.fixed = fixed;
        findWhatMayFire();
    }

    boolean mayFire(int rule) {
        return mayFire.get(rule);
    }

    /** The patterns of rules that may fire, and of all that compute: what matches others makes no difference. */
    BitSet live() {
        BitSet live = new BitSet();
        for (int pattern = 0; pattern < program.patterns().tests().size(); pattern++) {
            live.set(pattern, program.computing().isJoined(pattern));
        }
        mayFire.stream().forEach(rule -> IntStream.concat(IntStream.of(program.needs(rule)),
                IntStream.of(program.denies(rule))).forEach(live::set));
        live.and(program.links().telling());
        return live;
    }

    /** Lets rules fire that may, and what they conclude match what it may, until nothing is added. */
    private void findWhatMayFire() {
        for (int pattern = 0; pattern < program.patterns().tests().size(); pattern++) {
            if (reading.matched(pattern) || mayBeStated(pattern) || mayBeComputed(pattern)) {
                mayMatch.set(pattern);
            }
        }
        int before;
        do {
            before = mayFire.cardinality();
            for (int rule = 0; rule < program.logic().size(); rule++) {
                if (!mayFire.get(rule) && program.effect(rule) != null && isOpen(rule)) {
                    mayFire.set(rule);
                    for (int pattern : program.links().madeBy(rule)) {
                        if (!isFixed(pattern)) {
                            mayMatch.set(pattern);
                        }
                    }
                }
            }
        } while (mayFire.cardinality() > before);
    }

    private boolean isOpen(int rule) {
        for (int pattern : program.needs(rule)) {
            if (!mayMatch.get(pattern)) {
                return false;
            }
        }
        for (int pattern : program.denies(rule)) {
            if (reading.matched(pattern) && isClosed(reach.near(pattern))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBeComputed(int pattern) {
        return !program.patterns().tests().get(pattern).isOfCase() && !isClosed(reach.near(pattern));
    }

    private boolean isClosed(Collection<Fact<?>> facts) {
        return Collections.disjoint(facts, open);
    }

    /** Whether it asks for the decision of a question that every completion decides otherwise. */
    private boolean isFixed(int pattern) {
        int question = program.links().question(pattern);
        return question >= 0 && fixed.get(question);
    }

    private boolean mayBeStated(int pattern) {
        PatternTest test = program.patterns().tests().get(pattern);
        if (!test.isOfCase() || isClosed(reach.near(pattern))) {
            return false;
        }
        List<Object> facts = now.seen(program.shape(test.pattern().fact()).type());
        for (Object fact : facts) {
            if (mayHold(test, fact)) {
                return true;
            }
        }
        return facts.isEmpty();
    }

    private boolean mayHold(PatternTest test, Object fact) {
        for (int condition = 0; condition < test.size(); condition++) {
            if (!test.holds(condition, fact) && isClosed(test.factsOf(condition))) {
                return false;
            }
        }
        return true;
    }
}
