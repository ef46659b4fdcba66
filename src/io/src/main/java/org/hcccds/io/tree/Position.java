package org.hcccds.io.tree;

import java.util.Comparator;

/** A place in a text; the first character stands in line 1, column 1. */
public record Position(int line, int column) implements Comparable<Position> {

    /** Where every text begins. */
    public static final Position START = new Position(1, 1);

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    /** This position, given within a text that itself begins at {@code start}. */
    Position within(Position start) {
        return line == 1 ? new Position(start.line, start.column + column - 1)
                : new Position(start.line + line - 1, column);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
