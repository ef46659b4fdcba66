package org.hcccds.authoring.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hcccds.io.tree.Node;

/** Derives a case from another one: objects are merged key by key, anything else replaces, null makes a fact unknown. */
final class CaseMerge {

    private CaseMerge() {
    }

    static Node.Mapping merge(Node.Mapping base, Node.Mapping change) {
        List<Node.Entry> merged = new ArrayList<>();
        for (Node.Entry entry : base.entries()) {
            Optional<Node.Entry> changed = change.entry(entry.key());
            if (changed.isEmpty()) {
                merged.add(entry);
            } else if (!isNull(changed.get().value())) {
                merged.add(merge(entry, changed.get()));
            }
        }
        change.entries().stream().filter(entry -> base.entry(entry.key()).isEmpty() && !isNull(entry.value()))
                .map(CaseMerge::known).forEach(merged::add);
        return new Node.Mapping(base.position(), merged);
    }

    private static Node.Entry merge(Node.Entry base, Node.Entry change) {
        if (base.value() instanceof Node.Mapping before && change.value() instanceof Node.Mapping after) {
            return new Node.Entry(base.key(), base.keyPosition(), merge(before, after));
        }
        return change;
    }

    /** What is new in the change, without what it says is unknown. */
    private static Node.Entry known(Node.Entry entry) {
        return entry.value() instanceof Node.Mapping mapping ? new Node.Entry(entry.key(), entry.keyPosition(),
                merge(new Node.Mapping(mapping.position(), List.of()), mapping)) : entry;
    }

    private static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isNull();
    }
}
