package org.hcccds.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Paths;
import org.hcccds.io.tree.Show;
import org.hcccds.model.patient.FactType;

/** Reads lists of codes. */
final class ListReader {

    /** More codes than there are of any kind: such a list is not looked into. */
    private static final int LONGEST = 100;
    private static final List<String> NONE = List.of("none", "no", "false");

    private final ValueReader values;

    ListReader(ValueReader values) {
        this.values = values;
    }

    Optional<List<?>> choices(FactType.Choices<?> type, Node node, String path) {
        if (!(node instanceof Node.Sequence list)) {
            values.complain(node, path, notAList(type, node, values.notation()));
            return Optional.empty();
        }
        if (list.items().size() > LONGEST) {
            values.complain(node, path, "has " + list.items().size() + " entries; allowed: each of "
                    + Allowed.codes(type.values()) + " once", "this is a mistake of the export");
            return Optional.empty();
        }
        List<Object> codes = new ArrayList<>();
        boolean valid = true;
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            Optional<?> code = values.read(new FactType.Choice<>(type.values()), item, Paths.item(path, i));
            if (code.filter(codes::contains).isPresent()) {
                values.complain(item, Paths.item(path, i),
                        Reading.wrong(item, "stands in the list twice", "delete one of them"));
            } else {
                code.ifPresent(codes::add);
            }
            valid &= code.isPresent();
        }
        return valid ? Optional.of(codes) : Optional.empty();
    }

    /** Says that a list is needed, and how what was given would be written as one. */
    static Reading notAList(FactType<?> type, Node node, Notation notation) {
        String way = "put [ ] around it";
        if (node instanceof Node.Scalar scalar) {
            way = saysNone(scalar.text()) ? notation.none()
                    : type instanceof FactType.Entries<?> entries
                    ? "[{\"" + entries.shape().fields().get(0).name() + "\": " + Show.json(scalar) + "}]"
                    : "[" + Show.json(scalar) + "]";
        }
        return Reading.wrong(node, "allowed: " + notation.allowed(type), way);
    }

    /** Whether a word in place of a list says that it has no entries. */
    static boolean saysNone(String word) {
        return NONE.contains(word);
    }
}
