package org.hcccds.engine.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hcccds.engine.logic.Place;

/** A row of a table, which knows where its cells stand. */
public final class Row {

    private final TableKind table;
    private final TableText text;
    private final Map<String, Integer> columns;
    private final CsvRow row;

    /** @param columns the places of the columns in the header */
    Row(TableKind table, TableText text, Map<String, Integer> columns, CsvRow row) {
        this.table = table;
        this.text = text;
        this.columns = columns;
        this.row = row;
    }

    /** The text in a column that the table must have. @throws NullPointerException if it has no such column */
    public String get(String column) {
        return cell(column).text();
    }

    /** What is listed in such a column, separated by semicolons. */
    public List<String> list(String column) {
        return Csv.list(get(column));
    }

    /** The words in such a column, separated by spaces. */
    public List<String> words(String column) {
        return get(column).isBlank() ? List.of() : List.of(get(column).strip().split("\\s+"));
    }

    /** The table that it is a row of. */
    TableKind table() {
        return table;
    }

    /** Where a cell stands. */
    Place place(String column) {
        return text.place(cell(column).start());
    }

    /** Where a word stands in a cell that lists several. */
    Place place(String column, String word) {
        return text.place(cell(column), word);
    }

    /** The row as it is written. */
    String raw() {
        return text.between(row.start(), row.end());
    }

    private CsvCell cell(String column) {
        return row.cells().get(Objects.requireNonNull(columns.get(column), column));
    }
}
