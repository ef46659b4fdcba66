package org.hcccds.engine.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one table: its sound rows, and what is wrong with the others. */
final class TableReader {

    private final TableKind kind;
    private final TableText text;
    private final Mistakes mistakes;
    private final BrokenRows broken;
    private final Map<List<String>, Row> keys = new HashMap<>();

    TableReader(TableKind kind, TableText text, Mistakes mistakes, BrokenRows broken) {
        this.kind = kind;
        this.text = text;
        this.mistakes = mistakes;
        this.broken = broken;
    }

    List<Row> rows() {
        List<CsvRow> all = CsvText.rows(text.all());
        if (text.all().isBlank()) {
            mistakes.add(text.place(0), "the table is empty; it has not even a header.", TableHeader.firstLine(kind));
            broken.addUnreadable(kind);
            return List.of();
        }
        CsvRow header = all.get(0);
        TableHeader named = new TableHeader(kind, text, header, mistakes);
        boolean split = header.fault().isEmpty() && !named.isOtherwiseSeparated() && !named.isMissing();
        header.fault().ifPresent(this::add);
        Optional<Map<String, Integer>> columns = split ? named.columns() : Optional.empty();
        if (columns.isEmpty()) {
            broken.add(kind, text.all());
        }
        List<Row> rows = new ArrayList<>();
        for (CsvRow row : all.subList(1, Math.min(all.size(), CsvText.MOST_ROWS + 1))) {
            if (split && isWhole(row, header)) {
                columns.map(places -> new Row(kind, text, places, row)).filter(this::isNamed).ifPresent(rows::add);
            } else {
                row.fault().filter(fault -> header.fault().isPresent()).ifPresent(this::add);
                broken.add(kind, text.between(row.start(), row.end()));
            }
        }
        if (all.size() > CsvText.MOST_ROWS + 1) {
            mistakes.add(text.place(all.get(all.size() - 1).start()),
                    "the table has more than " + CsvText.MOST_ROWS + " rows.", "this is no table of rules.");
            broken.addUnreadable(kind);
        }
        return rows;
    }

    private void add(CsvRow.Fault fault) {
        mistakes.add(text.place(fault.at()), fault.message(), fault.maybe());
    }

    /** Whether a row has the cells of the header. */
    private boolean isWhole(CsvRow row, CsvRow header) {
        int cells = row.cells().size();
        int expected = header.cells().size();
        if (row.fault().isPresent()) {
            add(row.fault().get());
        } else if (row.isBlank()) {
            mistakes.add(text.place(row.start()), "the line is empty.", "it is to be deleted.");
        } else if (cells > expected) {
            Surplus.add(row, expected, text, mistakes);
        } else if (cells < expected) {
            mistakes.add(text.place(row.end()), "the row has " + counted(cells) + ", the header " + expected + ": "
                    + header.cells().subList(cells, expected).stream().map(CsvCell::text)
                            .collect(Collectors.joining(", "))
                    + (cells + 1 == expected ? " is" : " are") + " missing.",
                    cells == 1 && text.between(row.start(), row.end()).matches(".*[;\\t].*")
                            ? "its cells are to be parted by commas."
                            : "cells in which nothing stands lack their commas.");
        }
        return row.fault().isEmpty() && cells == expected && !row.isBlank();
    }

    private static String counted(int cells) {
        return cells + (cells == 1 ? " cell" : " cells");
    }

    /** Whether a row says what it is about, and is the first to do so. */
    private boolean isNamed(Row row) {
        for (String column : kind.key()) {
            String name = row.get(column);
            if (name.isBlank() && !kind.mayBeEmpty(column)) {
                mistakes.add(row.place(column), "the row has no " + column + ".",
                        "the cell was forgotten, or the row is to be deleted.");
                broken.addUnreadable(kind);
                return false;
            } else if (!name.equals(name.strip())) {
                mistakes.add(row.place(column), "the " + column + " \"" + name + "\" begins or ends with a space.",
                        "the space is to be deleted.");
                broken.add(kind, row.raw());
                return false;
            }
        }
        List<String> names = kind.key().stream().map(row::get).toList();
        Row first = keys.putIfAbsent(names, row);
        if (first != null && kind.isUnique()) {
            String named = String.join(" and ", kind.key()) + " " + String.join(" ", names).strip();
            mistakes.add(row.place(kind.key().get(0)), "the " + named + (kind.key().size() == 1 ? " is" : " are")
                    + " that of another row, at line " + first.place(kind.key().get(0)).line() + ".",
                    "one of them was copied and not renamed.");
            broken.add(kind, row.raw());
        }
        return first == null || !kind.isUnique();
    }
}
