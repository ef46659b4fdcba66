package org.hcccds.authoring.mutate;

import org.hcccds.authoring.scenario.Scenario;

/**
 * A scenario that would kill a mutant. What it expects is what the rules say today; whether that is right is for a
 * human to
 * judge.
 *
 * @param base  the scenario it derives from; or, where it changes nothing, the one that should expect more
 * @param added whether only expectations are added to the base
 * @param yaml  the new scenario, or what is to be added; ends with a line break
 */
public record Suggestion(Scenario base, boolean added, String yaml) {
}
