package org.hcccds.authoring.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hcccds.model.name.Nearest;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Position;
import org.hcccds.io.tree.Problems;
import org.hcccds.model.code.Answer;

/** Reads single words of what a scenario expects. */
final class Words {

    /** Longer lists of what is allowed are not shown. */
    private static final int FEW = 12;

    private final Problems problems;

    Words(Problems problems) {
        this.problems = problems;
    }

    /** The items of a list; a single value is a list of one. */
    static List<Node> items(Node.Entry entry) {
        return entry.value() instanceof Node.Sequence list ? list.items() : List.of(entry.value());
    }

    /** The words of a list, of a single value one; none of null. */
    List<String> texts(Node value, String path) {
        if (value instanceof Node.Sequence list) {
            return list.items().stream().flatMap(item -> text(item, path).stream()).toList();
        }
        return value instanceof Node.Scalar scalar && scalar.isNull() ? List.of() : text(value, path).stream().toList();
    }

    /** A single word; anything else is a problem. */
    Optional<String> text(Node value, String path) {
        if (value instanceof Node.Scalar scalar && !scalar.isNull()) {
            // true and false are how JSON writes yes and no
            return Optional.of(scalar.kind() == Node.Kind.BOOLEAN
                    ? Answer.of(scalar.text().toLowerCase(Locale.ROOT).equals("true")).code() : scalar.text());
        }
        problems.add(value.position(), "expect." + path, "not a single value", "a list belongs elsewhere");
        return Optional.empty();
    }

    /** Tells of a name that the rules do not know, with the nearest that they do. */
    void unknown(Position at, String path, String value, Collection<String> allowed) {
        String shown = allowed.size() > FEW ? "" : "; allowed: " + String.join(", ", allowed);
        problems.add(at, path, value + ": not known to the rules" + shown, Nearest.to(value, allowed)
                .or(() -> Nearest.combination(value, allowed))
                .orElse("it is defined in a table or rule that these rules lack"));
    }
}
