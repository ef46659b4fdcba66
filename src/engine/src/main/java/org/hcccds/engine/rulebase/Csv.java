package org.hcccds.engine.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables as comma-separated values (RFC 4180), with a header line. */
final class Csv {

    /** Rows of one table: a hundred times those of the longest of the product. */
    static final int MOST_ROWS = 100_000;

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /**
     * The rows, each by column name.
     *
     * @throws IllegalArgumentException if a row has not as many cells as the header, or there are too many; the message names the row
     */
    static List<Map<String, String>> rows(String text) {
        Csv csv = new Csv(text);
        List<String> header = csv.row();
        List<Map<String, String>> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            List<String> cells = csv.row();
            if (rows.size() == MOST_ROWS) {
                throw new IllegalArgumentException("it has more than " + MOST_ROWS + " rows");
            }
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException("row " + (rows.size() + 2) + " has " + cells.size()
                        + " cells, the header " + header.size());
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** What a cell lists, separated by semicolons; nothing where it is empty. */
    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (at < text.length() && text.charAt(at++) == ',');
        return cells;
    }

    /** Reads one cell and the end of line after it, leaving a comma to {@link #row}. */
    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at++;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                at++;
                if (at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                    continue;
                }
                quoted = false;
            } else if (!quoted && c == '\r') {
                at++;
            } else if (!quoted && (c == ',' || c == '\n')) {
                break;
            } else {
                cell.append(c);
                at++;
            }
        }
        return cell.toString();
    }
}
