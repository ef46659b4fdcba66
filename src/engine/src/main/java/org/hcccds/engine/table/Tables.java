package org.hcccds.engine.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hcccds.engine.logic.Place;
import org.hcccds.engine.logic.Problem;
import org.hcccds.model.name.Nearest;

/** The tables of a rule base: their rows, and every mistake in them. */
public final class Tables {

    private static final char LOST = '\uFFFD';

    private final Map<String, String> texts;
    private final Set<String> lent;
    private final Map<TableKind, List<Row>> rows = new EnumMap<>(TableKind.class);
    private final Mistakes mistakes = new Mistakes();
    private final BrokenRows broken = new BrokenRows();
    /** Names that lent tables look for in vain, by what is to be said of them. */
    private final Map<List<TableKind>, Set<String>> lacking = new TreeMap<>(Comparator.comparing(List::toString));

    /**
     * Reads them.
     *
     * @param texts   by path
     * @param lent    paths of tables that stand in for those that the rules do not bring
     * @param damaged paths of files in which characters could not be read; such a character is U+FFFD here
     */
    public Tables(Map<String, String> texts, Set<String> lent, Set<String> damaged) {
        this.texts = texts;
        this.lent = lent;
        for (TableKind kind : TableKind.values()) {
            rows.put(kind, read(kind, damaged));
        }
        texts.keySet().stream().filter(TableKind::isPlaceOfTables).filter(path -> TableKind.at(path).isEmpty())
                .forEach(this::unknown);
    }

    private List<Row> read(TableKind kind, Set<String> damaged) {
        String text = texts.get(kind.path());
        if (text == null && kind != TableKind.JAPANESE_RESECTABILITY) {
            mistakes.add(new Place(kind.path(), 1, 1), "the table is missing.",
                    "the jar hcc-kjar, whose tables stand in for missing ones, is not on the class path.");
            broken.addUnreadable(kind);
        }
        if (text == null) {
            return List.of();
        }
        String header = text.lines().findFirst().orElse("");
        boolean lossy = damaged.contains(kind.path()) && (text.isEmpty() || text.indexOf(LOST) >= 0);
        if (lossy) {
            broken.addUnreadable(kind);
        }
        return lossy && (header.isEmpty() || header.indexOf(LOST) >= 0) ? List.of()
                : new TableReader(kind, new TableText(kind.path(), text), mistakes, broken).rows();
    }

    private void unknown(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<String> known = Arrays.stream(TableKind.values()).map(TableKind::file).toList();
        mistakes.add(new Place(path, 1, 1), "nothing reads a table of the name " + name + ".", Nearest.to(name, known)
                .map(meant -> meant + ".").orElse("one of these is meant: " + String.join(", ", known) + "."));
    }

    /** The rows that can be read, in their order. */
    public List<Row> rows(TableKind kind) {
        return rows.get(kind);
    }

    /** Whether the rules bring a table of their own. */
    public boolean brings(TableKind kind) {
        return texts.containsKey(kind.path()) && !lent.contains(kind.path());
    }

    /** Reports a mistake in a cell, with the way out. */
    public void mistake(Row row, String column, String message, String maybe) {
        mistakes.add(row.place(column), message, maybe);
        broken.add(row.table(), row.raw());
    }

    /** Reports a mistake that lies in no table. */
    public void mistake(Place place, String message, String maybe) {
        mistakes.add(place, message, maybe);
    }

    /**
     * Holds a name in a cell against what other tables hold.
     *
     * @param word  where it stands in a cell that lists several
     * @param known what the sound rows of the other tables hold
     * @param to    the other tables
     */
    public void refer(Row row, String column, String word, String name, Collection<String> known, TableKind... to) {
        if (known.contains(name) || broken.mayHold(name, to) || name.indexOf(LOST) >= 0) {
            return;
        }
        if (lent.contains(row.table().path())) {
            TableKind brought = Arrays.stream(to).filter(this::brings).findFirst().orElse(to[0]);
            lacking.computeIfAbsent(List.of(brought, row.table()), key -> new TreeSet<>()).add(name);
            return;
        }
        String files = Arrays.stream(to).map(TableKind::file).collect(Collectors.joining(" nor in "));
        mistakes.add(row.place(column, word),
                "\"" + name + "\" " + (to.length == 1 ? "does not stand in " : "stands neither in ") + files + ".",
                Nearest.to(name, known).map(near -> near + ".")
                        .orElse("it is misspelled, or to be added there first."));
    }

    /** Every mistake, in the order of places. */
    public List<Problem> problems() {
        lacking.forEach((tables, names) -> {
            String some = names.stream().limit(3).collect(Collectors.joining(", "));
            mistakes.add(new Place(tables.get(0).path(), 1, 1), "the built-in " + tables.get(1).file() + " refers to "
                    + some + (names.size() > 3 ? " and " + (names.size() - 3) + " more" : "")
                    + ", which this table does not hold.",
                    "the rules are to bring a " + tables.get(1).file()
                            + " of their own that names only what is there.");
        });
        lacking.clear();
        return mistakes.all();
    }

    /** What rows with mistakes may hold. */
    public BrokenRows broken() {
        return broken;
    }
}
