package org.hcccds.io.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one document; not thread-safe. */
public final class Problems {

    /** So many problems of a document are kept; a file that is no case at all must not fill memory with complaints. */
    public static final int MAXIMUM = 100;

    private final String source;
    private final List<InputProblem> found = new ArrayList<>();
    private int dropped;

    /** Starts without problems in the file or stream of this name. */
    public Problems(String source) {
        this.source = source;
    }

    /** Adds a problem with its likely way out. */
    public void add(Position at, String path, String message, String maybe) {
        add(new InputProblem(source, at.line(), at.column(), path, message, Optional.of(maybe)));
    }

    /** Adds a problem. */
    public void add(InputProblem problem) {
        if (found.size() < MAXIMUM) {
            found.add(problem);
        } else {
            dropped++;
        }
    }

    /** Whether further problems are only counted, so that their messages need no care. */
    public boolean isFull() {
        return found.size() == MAXIMUM;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The problems in the order of the text; beyond {@link #MAXIMUM} only their number. */
    public List<InputProblem> list() {
        List<InputProblem> list = new ArrayList<>(found);
        list.sort(Comparator.comparing(InputProblem::position));
        if (dropped > 0) {
            InputProblem last = list.get(list.size() - 1);
            list.add(new InputProblem(source, last.line(), last.column(), "",
                    "and " + dropped + " more problems in this document", Optional.of("mend these first")));
        }
        return List.copyOf(list);
    }
}
