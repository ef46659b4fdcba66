package org.hcccds.model.assessment;

import java.util.List;

/**
 * An unknown fact of which some value would change the answer.
 *
 * @param fact        its path in a case file
 * @param ask         what to ask a clinician for
 * @param couldChange what it could change, the weightiest first
 */
public record MissingFact(String fact, String ask, List<String> couldChange) {

    /** What {@code couldChange} begins with where it names a finding. */
    public static final String FINDING = "finding: ";

    /** What it begins with where it names treatments whose status it could change. */
    public static final String OPTIONS = "options: ";
}
