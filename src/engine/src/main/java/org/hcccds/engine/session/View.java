package org.hcccds.engine.session;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.PatientCase;

/**
 * One part of what the rules see of a case.
 *
 * @param reads the facts of the case that it is made from; others leave it as it is
 * @param of    makes it
 */
public record View(Set<Fact<?>> reads, Function<PatientCase, List<Object>> of) {

    static View of(Function<PatientCase, List<Object>> of, Fact<?>... reads) {
        return new View(Set.of(reads), of);
    }

    static View single(Function<PatientCase, Object> of, Fact<?>... reads) {
        return new View(Set.of(reads), facts -> List.of(of.apply(facts)));
    }
}
