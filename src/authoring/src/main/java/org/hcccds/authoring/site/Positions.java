package org.hcccds.authoring.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.RuleEntry;
import org.hcccds.engine.rulebase.Sources;
import org.hcccds.model.rule.Offer;

/** Which guideline offers which treatment, or advises against it, by which rule. The strongest words come first. */
final class Positions {

    /** One rule's position on one treatment. */
    record Position(RuleEntry rule, Offer offer, String treatment) {
    }

    private final List<Position> all = new ArrayList<>();
    private final List<String> guidelines;

    Positions(Knowledge knowledge) {
        Sources sources = knowledge.sources();
        knowledge.concluding(Offer.class).forEach((rule, offer) -> offer.treatments().forEach(treatment ->
                all.add(new Position(rule, offer, treatment))));
        all.sort(Comparator.comparing((Position one) -> one.offer().against())
                .thenComparing(one -> order(sources.strengths(), one.offer().strength()))
                .thenComparing(one -> one.offer().setting()).thenComparing(one -> one.rule().id()));
        this.guidelines = all.stream().map(one -> one.offer().guideline()).distinct().sorted(Comparator
                .comparing((String label) -> order(sources.guidelineEditions(), label)).thenComparing(label -> label))
                .toList();
    }

    /** The place of a word in its table; at the end where the table does not hold it. */
    private static int order(Iterable<String> table, String word) {
        int place = 0;
        for (String known : table) {
            if (known.equals(word)) {
                return place;
            }
            place++;
        }
        return place;
    }

    /** The guidelines, with their editions, that take a position. */
    List<String> guidelines() {
        return guidelines;
    }

    List<Position> on(String treatment) {
        return all.stream().filter(one -> one.treatment().equals(treatment)).toList();
    }

    List<Position> of(String guideline, String treatment) {
        return on(treatment).stream().filter(one -> one.offer().guideline().equals(guideline)).toList();
    }

    /** The strongest position of a kind among some. */
    static Stream<Position> strongest(List<Position> positions, boolean against) {
        return positions.stream().filter(one -> one.offer().against() == against).limit(1);
    }
}
