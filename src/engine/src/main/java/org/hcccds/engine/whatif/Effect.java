package org.hcccds.engine.whatif;

/** What a conclusion does to an outcome, in the numbers of {@link OutcomeSpace}. */
sealed interface Effect {

    /** A candidate for a stage, finding or class. @param value number of the stage, answer or class */
    record Candidate(int question, int value) implements Effect {
    }

    /** @param places where a guideline offers or advises against something */
    record Offering(int[] places) implements Effect {
    }

    /** An absolute contraindication. */
    record RulesOut(int target) implements Effect {
    }

    record Requires(int target) implements Effect {
    }

    record Spends(String treatment) implements Effect {
    }

    record Confines(org.hcccds.model.code.Setting setting) implements Effect {
    }

    /** Nothing that an outcome shows: notes, cautions, relative contraindications, and what scores are made of. */
    record Silent() implements Effect {
    }

    /** A conclusion with its effect. @param fact the conclusion as rules may read it */
    record Of(Effect effect, Seen fact) {
    }
}
