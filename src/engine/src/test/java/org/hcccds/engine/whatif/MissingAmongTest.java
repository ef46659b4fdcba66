package org.hcccds.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hcccds.engine.Cases;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.SystemicTherapy;
import org.junit.jupiter.api.Test;

/** Whether some facts are missing can be asked without finding all that are; the answer is the same. */
class MissingAmongTest {

    @Test
    void ofSomeFactsAsManyAreMissingAsOfAll() {
        Random random = new Random(31);
        for (int i = 0; i < 80; i++) {
            PatientCase facts = AnyCase.without(AnyCase.complete(random), 8, random);
            MissingSearch.Found found = Answers.missing(facts);
            assertThat(found.complete()).isTrue();
            Set<String> all = Set.copyOf(Answers.paths(found));
            assertThat(MissingSearch.among(all, Answers.program(), facts)).isEqualTo(all);
            Set<String> some = someUnknown(facts, random);
            assertThat(MissingSearch.among(some, Answers.program(), facts)).as("among %s", some)
                    .isEqualTo(some.stream().filter(all::contains).collect(Collectors.toSet()));
        }
    }

    @Test
    void aFieldOfAnEntryIsAskedForByItsPath() {
        PatientCase facts = Cases.full().set(Facts.PORTAL_VEIN, PortalVein.VP3).set(Facts.SYSTEMIC_HISTORY, List.of(
                new SystemicTherapy("sorafenib", null, null, Answer.YES, null, Answer.UNKNOWN))).build();
        assertThat(Answers.paths(Answers.missing(facts))).contains("history.systemic[0].outcome");
        assertThat(MissingSearch.among(Set.of("history.systemic[0].outcome", "history.systemic[1].outcome"),
                Answers.program(), facts)).containsExactly("history.systemic[0].outcome");
    }

    @Test
    void whatIsKnownOrNoFactIsNotMissing() {
        PatientCase facts = PatientCase.builder("known").set(Facts.PERFORMANCE_STATUS, 1).build();
        assertThat(MissingSearch.among(Set.of("performanceStatus", "no.fact", "tumor.portalVein"), Answers.program(),
                facts)).containsExactly("tumor.portalVein");
    }

    private static Set<String> someUnknown(PatientCase facts, Random random) {
        List<Fact<?>> unknown = new ArrayList<>(Facts.ALL.stream().filter(fact -> !facts.isKnown(fact)).toList());
        Collections.shuffle(unknown, random);
        return unknown.stream().limit(3).map(Fact::path).collect(Collectors.toSet());
    }
}
