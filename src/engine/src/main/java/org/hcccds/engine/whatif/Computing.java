package org.hcccds.engine.whatif;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Symbols;

/** The rules that compute their conclusion from values of facts, such as those of scores, and what they need of a fact. */
final class Computing {

    private final Symbols symbols;
    private final List<Join> joins = new ArrayList<>();
    private final BitSet joined = new BitSet();
    /** By pattern: the rules that compute their conclusion from what matches it alone. */
    private final Map<Integer, List<Join>> alone = new HashMap<>();
    /** The patterns of rules that compute their conclusion from several facts. */
    private final BitSet together = new BitSet();
    /** By kind of facts: the fields that these refer to. */
    private final Map<String, Set<String>> handedOn = new HashMap<>();

    Computing(Symbols symbols) {
        this.symbols = symbols;
    }

    void add(Join join, List<FactPattern> patterns) {
        joins.add(join);
        join.patterns().forEach(joined::set);
        if (patterns.size() == 1) {
            alone.computeIfAbsent(join.patterns().get(0), pattern -> new ArrayList<>()).add(join);
        } else {
            join.patterns().forEach(together::set);
            patterns.stream().filter(pattern -> pattern.name().isEmpty()).forEach(pattern ->
                    handedOn.computeIfAbsent(pattern.fact(), kind -> new TreeSet<>()).addAll(pattern.referred()));
        }
    }

    /** The rules, each with a memory of its own. */
    List<Join> freshJoins() {
        return joins.stream().map(Join::fresh).toList();
    }

    /** Whether some of the rules need the facts that match a pattern. */
    boolean isJoined(int pattern) {
        return joined.get(pattern);
    }

    /** Equal for facts that no rule can tell apart: by the patterns they match, and what is computed with them. */
    Object signature(Seen seen) {
        List<Object> signature = new ArrayList<>();
        signature.add(IntBuffer.wrap(seen.patterns()));
        for (int pattern : seen.patterns()) {
            for (Join join : alone.getOrDefault(pattern, List.of())) {
                join.concludeOf(seen.fact()).forEach(one -> signature.add(signature(one)));
            }
        }
        if (IntStream.of(seen.patterns()).anyMatch(together::get)) {
            FactShape shape = symbols.shapes().get(seen.fact().getClass().getSimpleName());
            Set<String> fields = handedOn.get(shape.name());
            if (fields == null) {
                return seen.fact(); // is handed on as a whole
            }
            fields.forEach(field -> signature.add(shape.value(seen.fact(), field)));
        }
        return signature;
    }

    private List<Object> signature(Effect.Of computed) {
        return List.of(computed.effect(), signature(computed.fact()));
    }
}
