package org.hcccds.engine.whatif;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hcccds.engine.session.View;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/** What the rules see of cases, part by part; remembered, for the variants of a case have most parts in common. */
final class Sights {

    private static final int MOST_KEYS = 5;
    private static final int MOST_REMEMBERED = 100_000;

    private final Patterns patterns;
    private final Computing computing;
    private final List<View> views;
    /** By part: the facts of the case that it is made from. */
    private final List<List<Fact<?>>> reads;
    private final Map<Fact<?>, int[]> viewsOf = new HashMap<>();
    /** Parts made of few facts by these: an unknown tumor burden alone is hundreds of possibilities. Others by what is seen. */
    private final Memory<List<Object>, Sight> known = new Memory<>(MOST_REMEMBERED, sight -> sight.facts().length);

    Sights(Patterns patterns, Computing computing, List<View> views) {
        this.patterns = patterns;
        this.computing = computing;
        this.views = views;
        this.reads = views.stream().map(view -> List.copyOf(view.reads())).toList();
        Facts.ALL.forEach(fact -> viewsOf.put(fact, IntStream.range(0, views.size())
                .filter(view -> views.get(view).reads().contains(fact)).toArray()));
    }

    /** How many parts there are. */
    int size() {
        return views.size();
    }

    /** The numbers of the parts that a fact takes part in. */
    int[] of(Fact<?> fact) {
        return viewsOf.get(fact);
    }

    /** What the rules see of one part of a case. */
    Sight of(int number, PatientCase facts) {
        View view = views.get(number);
        List<Fact<?>> read = reads.get(number);
        if (read.size() > MOST_KEYS) {
            return known.of(view.of().apply(facts), seen -> Sight.of(patterns, computing, seen));
        }
        Object[] key = new Object[read.size() + 1];
        key[0] = number;
        for (int i = 0; i < read.size(); i++) {
            key[i + 1] = facts.get(read.get(i));
        }
        return known.of(Arrays.asList(key), one -> Sight.of(patterns, computing, view.of().apply(facts)));
    }
}
