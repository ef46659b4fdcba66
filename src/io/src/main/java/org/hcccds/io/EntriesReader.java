package org.hcccds.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.model.name.Nearest;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Paths;
import org.hcccds.io.tree.Show;
import org.hcccds.model.patient.EntryShape;
import org.hcccds.model.patient.FactType;

/**
 * Reads lists of objects, such as nodules. An entry with a faulty field is kept without it, so that contradictions in the
 * rest are still found in the same run.
 */
final class EntriesReader {

    private final ValueReader values;

    EntriesReader(ValueReader values) {
        this.values = values;
    }

    <E> Optional<List<E>> read(FactType.Entries<E> type, Node node, String path) {
        if (!(node instanceof Node.Sequence list)) {
            values.complain(node, path, ListReader.notAList(type, node, values.notation()));
            return Optional.empty();
        }
        int length = list.items().size();
        if (length > type.maximumLength()) {
            values.complain(node, path, "has " + length + " entries; allowed: at most " + type.maximumLength(),
                    "this is a mistake of the export");
            return Optional.empty();
        }
        List<E> read = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            entry(type.shape(), list.items().get(i), Paths.item(path, i)).ifPresent(read::add);
        }
        return read.size() == length ? Optional.of(read) : Optional.empty();
    }

    private <E> Optional<E> entry(EntryShape<E> shape, Node node, String path) {
        if (!(node instanceof Node.Mapping object)) {
            values.complain(node, path, Reading.wrong(node, "allowed: an object with " + Allowed.fields(shape),
                    node instanceof Node.Scalar scalar && !scalar.isNull()
                            ? "{\"" + shape.fields().get(0).name() + "\": " + Show.json(scalar) + "}"
                            : "leave out this " + shape.name()));
            return Optional.empty();
        }
        Map<String, Object> fields = new HashMap<>();
        for (Node.Entry entry : object.entries()) {
            String child = Paths.child(path, entry.key());
            Optional<EntryShape.Field<E, ?>> field = shape.field(entry.key());
            if (field.isPresent()) {
                values.withinEntry().read(field.get().type(), entry.value(), child)
                        .ifPresent(value -> fields.put(entry.key(), value));
            } else {
                List<String> known = shape.fields().stream().map(EntryShape.Field::name).toList();
                values.unknownKey(entry, child, String.join(", ", known),
                        Nearest.to(entry.key(), known).orElse("leave it out"));
            }
        }
        return complete(shape, object, path, fields) ? Optional.of(shape.build().apply(fields)) : Optional.empty();
    }

    private <E> boolean complete(EntryShape<E> shape, Node.Mapping object, String path, Map<String, Object> fields) {
        boolean complete = true;
        for (EntryShape.Field<E, ?> field : shape.fields()) {
            if (field.required() && !fields.containsKey(field.name())) {
                complete = false;
                if (object.get(field.name()).isEmpty()) {
                    values.complain(object, Paths.child(path, field.name()), "is missing; allowed: "
                            + Allowed.values(field.type()), "leave out this " + shape.name()
                            + " if it is not known which");
                }
            }
        }
        return complete;
    }
}
