package org.hcccds.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hcccds.engine.Cases;
import org.hcccds.engine.logic.Rules;
import org.hcccds.engine.whatif.AnyCase;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;

class ViewTest {

    private final List<View> views = CaseFacts.views(Rules.builtIn().vocabulary(), Rules.builtIn());
    private final Random random = new Random(7);

    @Test
    void allViewsTogetherAreWhatTheRulesSee() {
        PatientCase facts = Cases.full().build();
        assertThat(views.stream().flatMap(view -> view.of().apply(facts).stream()))
                .isEqualTo(CaseFacts.of(facts, Rules.builtIn()));
    }

    /** Gives each fact in turn another value, or none, and looks which views change. */
    @Test
    void aViewChangesWithTheFactsThatItReadsAndWithNoOthers() {
        Map<View, Set<Fact<?>>> changing = new HashMap<>();
        views.forEach(view -> changing.put(view, new HashSet<>()));
        for (int i = 0; i < 150; i++) {
            PatientCase facts = i % 2 == 0 ? AnyCase.complete(random) : AnyCase.of(random);
            Map<View, List<Object>> before = new HashMap<>();
            views.forEach(view -> before.put(view, view.of().apply(facts)));
            for (Fact<?> fact : Facts.ALL) {
                perturbed(facts, fact).forEach(changed -> views.stream()
                        .filter(view -> !view.of().apply(changed).equals(before.get(view)))
                        .forEach(view -> changing.get(view).add(fact)));
            }
        }
        assertThat(views).allSatisfy(view -> assertThat(changing.get(view))
                .containsExactlyInAnyOrderElementsOf(view.reads()));
    }

    private Stream<PatientCase> perturbed(PatientCase facts, Fact<?> fact) {
        return Stream.of(Optional.of(facts.toBuilder().clear(fact).build()),
                AnyCase.with(facts, fact, AnyCase.value(fact, facts, random))).flatMap(Optional::stream);
    }
}
