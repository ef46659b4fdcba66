package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Position;

/** The word that stands for what the author of a new rule or scenario has yet to write. */
public final class Placeholder {

    public static final String WORD = "FILL_IN";

    private Placeholder() {
    }

    /** Whether something is left to be written in a text. */
    public static boolean isIn(String text) {
        return text.contains(WORD);
    }

    /** Where something is left to be written, in the order of the text. */
    static List<Position> places(Node node) {
        return found(node).sorted().toList();
    }

    private static Stream<Position> found(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().flatMap(entry -> Stream.concat(
                    isIn(entry.key()) ? Stream.of(entry.keyPosition()) : Stream.empty(), found(entry.value())));
        } else if (node instanceof Node.Sequence list) {
            return list.items().stream().flatMap(Placeholder::found);
        }
        return node instanceof Node.Scalar scalar && isIn(scalar.text()) ? Stream.of(node.position()) : Stream.empty();
    }
}
