package org.hcccds.engine.table;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hcccds.engine.logic.Place;

/** The text of a table and where things stand in it. */
final class TableText {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private final String path;
    private final String text;
    /** Found when first asked for: few tables have anything to be placed. */
    private int[] lineStarts;

    TableText(String path, String text) {
        this.path = path;
        this.text = text;
    }

    String all() {
        return text;
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    Place place(int offset) {
        if (lineStarts == null) {
            lineStarts = LINE_BREAK.matcher(text).results().mapToInt(MatchResult::end).toArray();
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found + 1 : -found - 1;
        return new Place(path, line + 1, offset - (line == 0 ? 0 : lineStarts[line - 1]) + 1);
    }

    /**
     * Where a word stands in a cell that lists several; where the cell begins if it does not stand there as it is
     * spelled.
     */
    Place place(CsvCell cell, String word) {
        return Pattern.compile("(?<![^\\s;\"])" + Pattern.quote(word) + "(?![^\\s;\"])").matcher(text)
                .region(cell.start(), cell.end()).useTransparentBounds(false).results().findFirst()
                .map(found -> place(found.start())).orElseGet(() -> place(cell.start()));
    }
}
