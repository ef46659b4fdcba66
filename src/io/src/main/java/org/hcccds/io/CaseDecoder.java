package org.hcccds.io;

import java.util.Set;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Paths;
import org.hcccds.io.tree.Position;
import org.hcccds.io.tree.Problems;
import org.hcccds.io.tree.Show;
import org.hcccds.model.patient.Admissible;
import org.hcccds.model.patient.Contradiction;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.PatientCase;

/** Turns one object into a case, or into everything that is wrong with it. For one use. */
final class CaseDecoder {

    /** Ids stand in every message and log line; longer ones are free text, which may identify the person. */
    static final int ID_CHARACTERS = 200;

    private final Problems problems;
    private final ValueReader values;

    CaseDecoder(Problems problems, Set<String> treatmentIds) {
        this.problems = problems;
        this.values = new ValueReader(problems, treatmentIds, Notation.FILE);
    }

    CaseResult decode(Node.Mapping object, String defaultId) {
        String id = object.get(CaseShape.ID).map(node -> id(node, defaultId)).orElse(defaultId);
        PatientCase.Builder builder = PatientCase.builder(id);
        group(CaseShape.ROOT, object, builder);
        builder.contradictions().forEach(contradiction -> report(contradiction,
                values.position(contradiction.path()).orElse(object.position()), problems));
        return problems.isEmpty() ? new CaseResult.Read(builder.build())
                : new CaseResult.Rejected(id, problems.list());
    }

    private String id(Node node, String defaultId) {
        boolean named = node instanceof Node.Scalar scalar
                && (scalar.kind() == Node.Kind.TEXT || scalar.kind() == Node.Kind.NUMBER)
                && !scalar.text().isBlank() && scalar.text().length() <= ID_CHARACTERS
                && scalar.text().codePoints().noneMatch(CaseDecoder::breaksALine);
        if (!named) {
            problems.add(node.position(), CaseShape.ID, Show.node(node)
                    + ": allowed: text of 1 to " + ID_CHARACTERS + " characters on one line, or a number",
                    "leave out id: the case is then called " + defaultId);
            return defaultId;
        }
        return ((Node.Scalar) node).text();
    }

    /** Whether a character would spoil the line of a message or log that an id stands in, or is none at all. */
    private static boolean breaksALine(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private void group(CaseShape.Group group, Node.Mapping object, PatientCase.Builder builder) {
        for (Node.Entry entry : object.entries()) {
            String path = Paths.child(group.path(), entry.key());
            CaseShape member = group.members().get(entry.key());
            if (member instanceof CaseShape.Leaf leaf) {
                fact(leaf.fact(), entry.value(), builder);
            } else if (member instanceof CaseShape.Group inner) {
                inner(inner, entry.value(), builder);
            } else if (!path.equals(CaseShape.ID)) {
                KnownKeys keys = new KnownKeys(group);
                values.unknownKey(entry, path, keys.list(), problems.isFull() ? "" : keys.meant(entry.key()));
            }
        }
    }

    private void inner(CaseShape.Group group, Node node, PatientCase.Builder builder) {
        if (node instanceof Node.Mapping object) {
            group(group, object, builder);
        } else {
            problems.add(node.position(), group.path(), Show.node(node) + ": allowed: an object with "
                    + new KnownKeys(group).list(), "leave out " + group.path() + " if nothing of it is known");
        }
    }

    private <T> void fact(Fact<T> fact, Node node, PatientCase.Builder builder) {
        values.read(fact.type(), node, fact.path())
                // What is kept of a faulty list may lack what the catalog requires.
                .filter(value -> Admissible.problem(fact.type(), value).isEmpty())
                .ifPresent(value -> builder.set(fact, value));
    }

    static void report(Contradiction contradiction, Position at, Problems problems) {
        String path = contradiction.path();
        String message = contradiction.message();
        // The catalog's sentences begin with the path, which the problem shows by itself.
        String rest = message.startsWith(path + " ") ? message.substring(path.length() + 1) : message;
        problems.add(at, path, rest, contradiction.maybe());
    }
}
