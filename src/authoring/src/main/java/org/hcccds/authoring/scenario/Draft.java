package org.hcccds.authoring.scenario;

import java.util.Optional;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Position;

/** A scenario as it is written. */
record Draft(String name, String file, Node.Mapping root) {

    /** The name of the scenario that a document holds; empty where it has none. */
    static Optional<String> name(Node.Mapping root) {
        return scalar(root, "scenario").map(String::strip).filter(name -> !name.isEmpty());
    }

    Optional<Node.Mapping> mapping(String key) {
        return root.get(key).filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }

    /** The name of the scenario it derives from. */
    Optional<String> baseName() {
        return scalar(root, "base");
    }

    /** Where a part stands; where the scenario begins if it has no such part. */
    Position position(String key) {
        return root.entry(key).map(Node.Entry::keyPosition).orElse(root.position());
    }

    private static Optional<String> scalar(Node.Mapping root, String key) {
        return root.get(key).filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text());
    }
}
