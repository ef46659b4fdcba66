package org.hcccds.engine;

import java.util.List;
import java.util.Map;

/**
 * Tries rules on the scenarios that they bring along, before an engine takes them over. Implementations are found on
 * the class path by {@link java.util.ServiceLoader}; {@code hcc-authoring} has one. Thread-safe.
 */
public interface RuleTrial {

    /**
     * What the rules do not do as their scenarios say.
     *
     * @param candidate an engine with the rules to try
     * @param scenarios texts of the scenario files, by path; not empty
     * @return each a sentence or more, with its place; empty if all is as it should be
     */
    List<String> problems(HccEngine candidate, Map<String, String> scenarios);
}
