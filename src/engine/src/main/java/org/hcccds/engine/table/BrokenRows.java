package org.hcccds.engine.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rows of tables with mistakes may hold: the words in them. A name that stands in such a row is not called
 * unknown, for nobody can tell; every other name still is.
 */
public final class BrokenRows {

    private static final String BETWEEN_WORDS = "[\\s,;\"]+";

    private final Map<TableKind, Set<String>> words = new EnumMap<>(TableKind.class);
    private final Set<TableKind> unreadable = EnumSet.noneOf(TableKind.class);

    BrokenRows() {
    }

    /** Notes a row, or a whole table. */
    void add(TableKind table, String text) {
        words.computeIfAbsent(table, kind -> new HashSet<>()).addAll(Arrays.asList(text.split(BETWEEN_WORDS)));
    }

    /** Notes that a table holds names which nobody can read. */
    void addUnreadable(TableKind table) {
        unreadable.add(table);
    }

    /** Whether one of the tables may hold a name, such as {@code AASLD 2023}, although none of its sound rows does. */
    public boolean mayHold(String name, TableKind... tables) {
        List<String> parts = Arrays.stream(name.split(BETWEEN_WORDS)).filter(part -> !part.isEmpty()).toList();
        return Arrays.stream(tables).anyMatch(table -> unreadable.contains(table)
                || !parts.isEmpty() && words.getOrDefault(table, Set.of()).containsAll(parts));
    }

    /** Whether a table has no mistake, so that what is not in it is missing indeed. */
    public boolean isSound(TableKind table) {
        return !unreadable.contains(table) && !words.containsKey(table);
    }

    /** Tables some of whose names cannot be read: whether these hold a name cannot be said at all. */
    public Set<TableKind> unreadable() {
        return Collections.unmodifiableSet(unreadable);
    }
}
