package org.hcccds.authoring.mutate;

import java.util.List;
import java.util.Optional;
import org.hcccds.authoring.scenario.Scenario;

/**
 * What became of a mutant.
 *
 * @param killedBy a scenario that fails with it; empty where none does
 * @param showsIn  of one that survived: scenarios in which it makes a difference that they do not ask for
 */
public record Verdict(Mutant mutant, Optional<Scenario> killedBy, List<Scenario> showsIn) {

    public boolean survived() {
        return killedBy.isEmpty();
    }
}
