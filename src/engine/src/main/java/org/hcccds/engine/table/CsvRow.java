package org.hcccds.engine.table;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param start where it begins in the text of the table
 * @param end   behind its last character, before the line break
 * @param fault what keeps it from being read; then some or all of its cells are missing
 */
record CsvRow(List<CsvCell> cells, int start, int end, Optional<Fault> fault) {

    /**
     * Something that keeps a row from being read.
     *
     * @param at      where in the text of the table
     * @param message a sentence
     * @param maybe   the way out, a sentence that can follow "Maybe"
     */
    record Fault(int at, String message, String maybe) {
    }

    /** Whether nothing stands on its line. */
    boolean isBlank() {
        return start == end;
    }
}
