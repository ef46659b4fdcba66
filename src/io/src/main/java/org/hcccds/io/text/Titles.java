package org.hcccds.io.text;

import java.util.Map;

/**
 * What ids are called when they are shown to a person. An id without a title is shown as it is.
 *
 * @param findings by finding id
 * @param classes  by class id
 * @param scores   by score id
 * @param stages   by {@code system stage}, such as {@code BCLC A}
 * @param rules    names of rules by rule id
 * @param sources  where a cited statement or definition comes from, by its id
 */
public record Titles(Map<String, String> findings, Map<String, String> classes, Map<String, String> scores,
                     Map<String, String> stages, Map<String, String> rules, Map<String, String> sources) {

    static String of(Map<String, String> titles, String id) {
        return titles.getOrDefault(id, id);
    }
}
