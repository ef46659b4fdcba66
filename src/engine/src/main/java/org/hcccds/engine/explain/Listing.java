package org.hcccds.engine.explain;

import java.util.List;

/** Puts words in a row, as a sentence does. */
final class Listing {

    private Listing() {
    }

    /** As in "A, B or C". */
    static String or(List<String> words) {
        return joined(words, " or ");
    }

    /** As in "A, B and C". */
    static String and(List<String> words) {
        return joined(words, " and ");
    }

    /** As in "neither A, B nor C", and "not A" of one. */
    static String nor(List<String> words) {
        return words.size() < 2 ? "not " + or(words) : "neither " + joined(words, " nor ");
    }

    private static String joined(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}
