package org.hcccds.io;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hcccds.model.name.Nearest;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Paths;
import org.hcccds.model.patient.Admissible;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.Quantity;

/** Reads a measured value with its unit. A likely slip is named, never corrected. */
final class QuantityReader {

    static final String VALUE = "value";
    static final String UNIT = "unit";

    private final ValueReader values;
    private final Measure measure;

    QuantityReader(ValueReader values, Measure measure) {
        this.values = values;
        this.measure = measure;
    }

    Optional<Quantity> read(Node given, String path) {
        Optional<BareQuantity> bare = BareQuantity.of(given, measure);
        Node node = values.notation() == Notation.ANSWER
                ? bare.flatMap(quantity -> quantity.asObject(given)).orElse(given) : given;
        if (!(node instanceof Node.Mapping object)) {
            complain(node, path, node, "allowed: " + allowed(),
                    bare.flatMap(quantity -> quantity.meant(values.notation())).orElseGet(() -> outline(path)));
            return Optional.empty();
        }
        boolean known = onlyKnownKeys(object, path);
        Optional<Double> value = value(object, path);
        Optional<String> unit = unit(object, path);
        return known && value.isPresent() && unit.isPresent()
                ? plausible(Quantity.of(value.get(), unit.get()), object, path) : Optional.empty();
    }

    private boolean onlyKnownKeys(Node.Mapping object, String path) {
        boolean known = true;
        for (Node.Entry entry : object.entries()) {
            if (!entry.key().equals(VALUE) && !entry.key().equals(UNIT)) {
                known = false;
                values.unknownKey(entry, Paths.child(path, entry.key()), "value, unit",
                        Nearest.to(entry.key(), List.of(VALUE, UNIT)).orElse("leave it out"));
            }
        }
        return known;
    }

    private Optional<Double> value(Node.Mapping object, String path) {
        Optional<Node> node = object.get(VALUE);
        if (node.isEmpty()) {
            values.complain(object, path, "lacks its value; allowed: " + allowed(),
                    values.notation().ifNotKnown(path));
            return Optional.empty();
        }
        if (node.get() instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NUMBER) {
            double number = NumberReading.number(scalar);
            if (!Double.isInfinite(number)) {
                return Optional.of(number);
            }
        }
        complain(node.get(), Paths.child(path, VALUE), node.get(), "allowed: a number",
                (node.get() instanceof Node.Scalar scalar ? NumberReading.rewritten(scalar) : Optional.<String>empty())
                        .orElse(values.notation().ifNotKnown(path)));
        return Optional.empty();
    }

    private Optional<String> unit(Node.Mapping object, String path) {
        Optional<Node> node = object.get(UNIT);
        if (node.isEmpty()) {
            if (measure.isDimensionless()) {
                return Optional.of(Measure.DIMENSIONLESS);
            }
            Node value = object.get(VALUE).orElse(object);
            complain(object, path, value, "the unit is missing; allowed: " + Allowed.units(measure), likelyUnits(value));
            return Optional.empty();
        }
        String given = node.get() instanceof Node.Scalar scalar && !scalar.isNull() ? scalar.text() : "";
        if (measure.accepts(given)) {
            return Optional.of(given);
        }
        boolean dimensionless = measure.isDimensionless();
        complain(node.get(), Paths.child(path, UNIT), node.get(), dimensionless
                        ? "allowed: no unit" : "not an accepted unit; allowed: " + Allowed.units(measure),
                dimensionless ? "leave out the unit" : UnitSpelling.meant(given, measure)
                        .orElse("convert the value to " + measure.canonicalUnit()));
        return Optional.empty();
    }

    private Optional<Quantity> plausible(Quantity quantity, Node.Mapping object, String path) {
        Optional<String> problem = Admissible.problem(new FactType.Measured(measure), quantity);
        if (problem.isEmpty()) {
            return Optional.of(quantity);
        }
        List<String> units = measure.plausibleUnits(quantity.value());
        String unit = quantity.unit();
        String way = units.isEmpty()
                ? NumberReading.slip(quantity.value(), measure.minimumIn(unit), measure.maximumIn(unit))
                        .map(shifted -> Quantity.of(Double.parseDouble(shifted), unit).toString())
                        .orElse(values.notation().ifNotKnown(path))
                : inUnits(quantity.value(), units);
        values.complain(object.get(VALUE).orElse(object), path, quantity + ": " + problem.get(), way);
        return Optional.empty();
    }

    private String allowed() {
        return values.notation().allowed(new FactType.Measured(measure));
    }

    /** How a quantity is written, where the number cannot be told. */
    private String outline(String path) {
        return values.notation() == Notation.ANSWER ? values.notation().ifNotKnown(path)
                : values.notation().quantity(measure.minimum(), measure.canonicalUnit()).replaceFirst("[-0-9.]+", "…");
    }

    private String likelyUnits(Node value) {
        boolean number = value instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NUMBER
                && !Double.isInfinite(NumberReading.number(scalar));
        if (!number) {
            return String.join(" or ", measure.units());
        }
        double given = NumberReading.number((Node.Scalar) value);
        return inUnits(given, BareQuantity.units(given, measure));
    }

    private String inUnits(double value, List<String> units) {
        return units.stream().map(unit -> values.notation().inUnit(value, unit)).collect(Collectors.joining(" or "));
    }

    private void complain(Node at, String path, Node shown, String complaint, String maybe) {
        values.complain(at, path, Reading.wrong(shown, complaint, maybe));
    }
}
