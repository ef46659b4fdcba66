package org.hcccds.io.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Positions in rule files, as short as a page needs them. */
final class Places {

    private static final Pattern PLACE = Pattern.compile("(.+?):(\\d+)(:\\d+)?");

    private Places() {
    }

    /** File and line, without a column. */
    static String fileAndLine(String source) {
        Matcher place = PLACE.matcher(source);
        return place.matches() ? place.group(1) + ":" + place.group(2) : source;
    }

    /** The line alone, as in ":44". */
    static String line(String source) {
        Matcher place = PLACE.matcher(source);
        return place.matches() ? ":" + place.group(2) : source;
    }
}
