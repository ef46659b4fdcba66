package org.hcccds.engine.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables as comma-separated values (RFC 4180), with a header line, read without asking what they are for. */
public final class Csv {

    private Csv() {
    }

    /**
     * The rows, each by column name.
     *
     * @throws IllegalArgumentException if one cannot be read or has not as many cells as the header, or
     *                                  there are too many; the message names the row
     */
    public static List<Map<String, String>> rows(String text) {
        List<CsvRow> all = CsvText.rows(text);
        if (all.size() > CsvText.MOST_ROWS + 1) {
            throw new IllegalArgumentException("row " + all.size() + " is one more than the " + CsvText.MOST_ROWS
                    + " allowed");
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int number = i + 1;
            List<CsvCell> header = all.get(0).cells();
            List<CsvCell> cells = all.get(i).cells();
            all.get(i).fault().ifPresent(fault -> {
                throw new IllegalArgumentException("row " + number + ": " + fault.message());
            });
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException("row " + number + " has " + cells.size() + " cells, the header "
                        + header.size());
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int j = 0; j < cells.size(); j++) {
                row.put(header.get(j).text(), cells.get(j).text());
            }
            rows.add(row);
        }
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    /** What a cell lists, separated by semicolons; nothing where it is empty. */
    public static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
