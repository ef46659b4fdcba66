package org.hcccds.engine.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hcccds.engine.table.CsvRow.Fault;

/**
 * Reads comma-separated values (RFC 4180). After a row that cannot be read it goes on with the next line, so that a
 * quotation mark left open does not swallow what follows.
 */
final class CsvText {

    /** Rows of one table below its header: a hundred times those of the longest of the product. */
    static final int MOST_ROWS = 100_000;

    private final String text;
    private int at;

    private CsvText(String text) {
        this.text = text;
    }

    /** All rows, with the header first; none of an empty text. Of too many, those allowed and one more. */
    static List<CsvRow> rows(String text) {
        CsvText csv = new CsvText(text);
        List<CsvRow> rows = new ArrayList<>();
        while (csv.at < text.length() && rows.size() < MOST_ROWS + 2) {
            rows.add(csv.row());
        }
        return rows;
    }

    private CsvRow row() {
        int start = at;
        List<CsvCell> cells = new ArrayList<>();
        Optional<Fault> fault = cell(cells);
        while (fault.isEmpty() && is(',')) {
            at++;
            fault = cell(cells);
        }
        at = fault.isPresent() ? lineEnd(fault.get().at()) : at;
        CsvRow row = new CsvRow(List.copyOf(cells), start, at, fault);
        at += is('\r') && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
        return row;
    }

    private Optional<Fault> cell(List<CsvCell> cells) {
        if (is('"')) {
            return quoted(cells);
        }
        int start = at;
        while (at < text.length() && isWithinCell(text.charAt(at))) {
            at++;
        }
        cells.add(new CsvCell(text.substring(start, at), start, at));
        return Optional.empty();
    }

    private Optional<Fault> quoted(List<CsvCell> cells) {
        int start = at++;
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && is('"')) {
                at++;
            } else if (c == '"') {
                cells.add(new CsvCell(cell.toString(), start, at));
                return at == text.length() || is(',') || isLineEnd() ? Optional.empty() : Optional.of(unpaired(start));
            }
            cell.append(c);
        }
        return Optional.of(leftOpen(start));
    }

    /** What to say where text follows a closing quotation mark: one that closes on another line is the next cell's. */
    private Fault unpaired(int start) {
        return lineEnd(start) < at ? leftOpen(start) : new Fault(at,
                "text follows the quotation mark that closes the cell.",
                "a quotation mark within a cell is to be written twice.");
    }

    private static Fault leftOpen(int start) {
        return new Fault(start, "the quotation mark that opens this cell is never closed.",
                "one is missing at the end of the cell.");
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean isWithinCell(char c) {
        return c != ',' && c != '\n' && c != '\r';
    }

    private boolean isLineEnd() {
        return is('\n') || is('\r');
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
