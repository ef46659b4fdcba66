package org.hcccds.engine.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hcccds.engine.logic.Place;
import org.hcccds.model.name.Nearest;

/** The header of a table held against the columns of its kind. */
final class TableHeader {

    private final TableKind kind;
    private final TableText text;
    private final CsvRow header;
    private final Mistakes mistakes;

    TableHeader(TableKind kind, TableText text, CsvRow header, Mistakes mistakes) {
        this.kind = kind;
        this.text = text;
        this.header = header;
        this.mistakes = mistakes;
    }

    /** Whether cells are parted by something else than commas, so that nothing can be read; reported if so. */
    boolean isOtherwiseSeparated() {
        String only = header.cells().size() == 1 ? header.cells().get(0).text() : "";
        for (char separator : new char[] {';', '\t'}) {
            if (kind.needed().size() > 1 && only.indexOf(separator) >= 0) {
                mistakes.add(text.place(header.start() + only.indexOf(separator)), "the cells are parted by "
                        + (separator == ';' ? "semicolons." : "tabs."),
                        "the table is to be saved with commas between its cells.");
                return true;
            }
        }
        return false;
    }

    /** Whether the first line is a row already; reported if so. */
    boolean isMissing() {
        boolean missing = header.cells().stream().map(CsvCell::text).allMatch(
                name -> !kind.columns().contains(name) && Nearest.to(name, kind.columns()).isEmpty());
        if (missing) {
            mistakes.add(text.place(header.start()), "the first line names no column of " + kind.file() + ".",
                    firstLine(kind));
        }
        return missing;
    }

    /** The way out where there is no header. */
    static String firstLine(TableKind kind) {
        return "\"" + String.join(",", kind.needed()) + "\" is to be the first line.";
    }

    /** The places of the columns; empty where one is missing or stands twice, so that rows cannot be read. */
    Optional<Map<String, Integer>> columns() {
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> unknown = new LinkedHashMap<>();
        boolean readable = true;
        for (int i = 0; i < header.cells().size(); i++) {
            String column = header.cells().get(i).text();
            int start = header.cells().get(i).start();
            if (places.putIfAbsent(column, i) != null) {
                mistakes.add(text.place(start), "the column \"" + column + "\" stands here a second time.",
                        column.isEmpty() ? "the line has a comma too many."
                        : "one of the two is to be deleted or renamed.");
                readable = false;
            } else if (!kind.columns().contains(column)) {
                unknown.put(column, start);
            }
        }
        Set<String> missing = new LinkedHashSet<>(kind.needed());
        missing.removeAll(places.keySet());
        readable &= missing.isEmpty();
        boolean renamed = missing.size() == 1 && unknown.size() == 1;
        unknown.forEach((column, start) -> unknown(column, text.place(start), missing, renamed));
        if (!missing.isEmpty()) {
            boolean one = missing.size() == 1;
            mistakes.add(text.place(0),
                    "the table has no column" + (one ? " " : "s ") + String.join(", ", missing) + ".",
                    firstLine(kind));
        }
        return readable ? Optional.of(places) : Optional.empty();
    }

    /** @param missing loses the column that was meant @param renamed whether that can only be the one */
    private void unknown(String column, Place place, Set<String> missing, boolean renamed) {
        Optional<String> meant = renamed ? missing.stream().findFirst()
                : Nearest.to(column, missing.isEmpty() ? unused() : missing);
        String mistake = column.isEmpty() ? "a column has no name"
                : "\"" + column + "\" is no column of " + kind.file();
        String lost = meant.filter(missing::contains).map(name -> ", and " + name + " is missing.").orElse(".");
        String idle = column.isEmpty() ? "the line has a comma too many."
                : "it is to be deleted; " + kind.file() + " may have " + String.join(", ", kind.columns()) + ".";
        mistakes.add(place, mistake + lost, meant.map(name -> name + ".").orElse(idle));
        meant.ifPresent(missing::remove);
    }

    private List<String> unused() {
        List<String> named = header.cells().stream().map(CsvCell::text).toList();
        return kind.columns().stream().filter(column -> !named.contains(column)).toList();
    }
}
