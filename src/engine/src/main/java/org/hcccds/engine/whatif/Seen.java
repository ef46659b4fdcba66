package org.hcccds.engine.whatif;

/** A fact as the rules see it, with the numbers of the patterns that it matches. */
record Seen(Object fact, int[] patterns) {
}
