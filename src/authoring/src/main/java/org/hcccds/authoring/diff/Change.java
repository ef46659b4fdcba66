package org.hcccds.authoring.diff;

import java.util.Comparator;

/**
 * One thing that a change of rules changes for a patient.
 *
 * @param what the system, option, target, finding or text that it is about
 * @param from what stood there; {@link #NOTHING} where nothing did
 * @param to   what stands there now
 */
public record Change(Kind kind, String what, String from, String to) implements Comparable<Change> {

    /** What changes, in the order of a report. */
    public enum Kind {
        NO_OPTION_LEFT("every option"), CONTRAINDICATION("contraindications"), STAGE("stages"), OPTION("options"),
        FINDING("findings"), CLASSIFICATION("classes"), SCORE("scores"), PREREQUISITE("prerequisites"), NOTE("notes"),
        DISAGREEMENT("disagreements"), BASIS("strength, cautions, evidence and citations");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** As a heading. */
        public String title() {
            return title;
        }
    }

    /** Stands for what is not there. */
    public static final String NOTHING = "none";
    /** A contraindication that excludes; weaker ones warn. */
    static final String ABSOLUTE = "absolute";

    private static final Comparator<Change> ORDER = Comparator.comparing(Change::kind).thenComparing(Change::what)
            .thenComparing(Change::from).thenComparing(Change::to);

    /** Whether it takes protection or every option from a patient, and so must not pass unseen. */
    public boolean isLoss() {
        return kind == Kind.NO_OPTION_LEFT
                || kind == Kind.CONTRAINDICATION && (to.equals(NOTHING) || from.equals(ABSOLUTE));
    }

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
