package org.hcccds.io.text;

import java.util.List;

/** Lists within a sentence. */
final class Listing {

    private Listing() {
    }

    /** As in "A, B or C". */
    static String or(List<String> values) {
        return joined(values, " or ");
    }

    /** As in "A, B and C". */
    static String and(List<String> values) {
        return joined(values, " and ");
    }

    private static String joined(List<String> values, String last) {
        int end = values.size() - 1;
        return end < 1 ? String.join("", values) : String.join(", ", values.subList(0, end)) + last + values.get(end);
    }
}
