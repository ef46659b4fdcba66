package org.hcccds.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Position;
import org.hcccds.io.tree.Problems;
import org.hcccds.io.tree.Show;
import org.hcccds.model.patient.FactType;

/** Reads the values of facts by the descriptions of the catalog, and remembers where each stands. */
final class ValueReader {

    private static final List<String> NOT_KNOWN = List.of("unknown", "n/a", "not known", "missing");

    private final Problems problems;
    private final Set<String> treatmentIds;
    private final Notation notation;
    private final Map<String, Position> positions = new HashMap<>();

    ValueReader(Problems problems, Set<String> treatmentIds, Notation notation) {
        this.problems = problems;
        this.treatmentIds = treatmentIds;
        this.notation = notation;
    }

    Notation notation() {
        return notation;
    }

    /** The reader of what stands within an entry, which is written as in a file wherever the list of entries is. */
    ValueReader withinEntry() {
        return notation == Notation.FILE ? this : new ValueReader(problems, treatmentIds, Notation.FILE);
    }

    /** Where the value at this path stands, if it was read. */
    Optional<Position> position(String path) {
        return Optional.ofNullable(positions.get(path));
    }

    /** The value, or empty when there is none; then, or when it is doubtful, the reason is among the problems. */
    @SuppressWarnings("unchecked") // each reading gives a value of its fact type
    <T> Optional<T> read(FactType<T> type, Node node, String path) {
        positions.put(path, node.position());
        if (node instanceof Node.Scalar scalar && saysNothing(scalar)) {
            problems.add(node.position(), path, Show.node(node) + ": an unknown fact is left out; allowed: "
                    + notation.allowed(type),
                    notation == Notation.FILE ? "leave out " + path : notation.ifNotKnown(path));
            return Optional.empty();
        }
        return (Optional<T>) readKnown(type, node, path);
    }

    void complain(Node at, String path, Reading reading) {
        reading.complaint().ifPresent(complaint -> complain(at, path, complaint, reading.maybe().orElseThrow()));
    }

    void complain(Node at, String path, String complaint, String maybe) {
        problems.add(at.position(), path, complaint, maybe);
    }

    void unknownKey(Node.Entry entry, String path, String known, String maybe) {
        problems.add(entry.keyPosition(), path, "is no known key; allowed: " + known, maybe);
    }

    private Optional<?> readKnown(FactType<?> type, Node node, String path) {
        if (type instanceof FactType.Measured measured) {
            return new QuantityReader(this, measured.measure()).read(node, path);
        } else if (type instanceof FactType.Choices<?> choices) {
            return new ListReader(this).choices(choices, node, path);
        } else if (type instanceof FactType.Entries<?> entries) {
            return new EntriesReader(this).read(entries, node, path);
        }
        Reading reading = node instanceof Node.Scalar scalar ? single(type, scalar, notation.ifNotKnown(path))
                : notSingle(type, node, notation.ifNotKnown(path));
        complain(node, path, reading);
        return reading.value();
    }

    private Reading single(FactType<?> type, Node.Scalar scalar, String otherwise) {
        if (type instanceof FactType.YesNo) {
            return CodeReading.yesNo(scalar, otherwise);
        } else if (type instanceof FactType.Choice<?> choice) {
            return CodeReading.code(choice.values(), scalar, otherwise);
        } else if (type instanceof FactType.Whole whole) {
            return NumberReading.whole(whole, scalar, otherwise);
        } else if (type instanceof FactType.Decimal decimal) {
            return NumberReading.decimal(decimal, scalar, otherwise);
        } else if (type instanceof FactType.Day) {
            return DayReading.day(scalar);
        } else if (type instanceof FactType.Country) {
            return NameReading.country(scalar, otherwise);
        } else if (type instanceof FactType.Treatment) {
            return NameReading.treatment(treatmentIds, scalar);
        }
        throw new IllegalStateException("no reading of " + type);
    }

    private static Reading notSingle(FactType<?> type, Node node, String otherwise) {
        boolean listOfOne = node instanceof Node.Sequence list && list.items().size() == 1;
        return Reading.wrong(node, "one value is needed, not " + (node instanceof Node.Sequence ? "a list" : "an object")
                + "; allowed: " + Allowed.values(type), listOfOne
                ? Show.node(((Node.Sequence) node).items().get(0)) : otherwise);
    }

    private static boolean saysNothing(Node.Scalar scalar) {
        return scalar.isNull() || scalar.text().isBlank()
                || NOT_KNOWN.stream().anyMatch(scalar.text()::equalsIgnoreCase);
    }
}
