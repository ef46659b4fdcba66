package org.hcccds.io;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hcccds.io.tree.Nearest;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Paths;
import org.hcccds.io.tree.Show;
import org.hcccds.model.patient.Admissible;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.Numbers;
import org.hcccds.model.patient.Quantity;

/** Reads a measured value with its unit. A likely slip is named, never corrected. */
final class QuantityReader {

    private static final String VALUE = "value";
    private static final String UNIT = "unit";
    private static final Pattern VALUE_AND_UNIT = Pattern.compile("([-+]?[0-9.,]{1,30})\\s*(\\D\\S{0,30}|10\\S{1,30})?");

    private final ValueReader values;
    private final Measure measure;

    QuantityReader(ValueReader values, Measure measure) {
        this.values = values;
        this.measure = measure;
    }

    Optional<Quantity> read(Node node, String path) {
        if (!(node instanceof Node.Mapping object)) {
            complain(node, path, node, "allowed: " + Allowed.values(new FactType.Measured(measure)), written(node));
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
            values.complain(object, path, "lacks its value; allowed: "
                    + Allowed.values(new FactType.Measured(measure)), "leave out " + path + " if it is not known");
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
                        .orElse("leave out " + path + " if it is not known"));
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
                        .orElse("leave out " + path + " if it is not known")
                : String.join(" or ", units);
        values.complain(object.get(VALUE).orElse(object), path, quantity + ": " + problem.get(), way);
        return Optional.empty();
    }

    /** How a value that stands alone should be written. */
    private String written(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.BOOLEAN) {
            Matcher parts = VALUE_AND_UNIT.matcher(scalar.text().strip());
            if (parts.matches()) {
                Optional<Double> value = NumberReading.meant(parts.group(1)).map(Double::valueOf);
                Optional<String> unit = Optional.ofNullable(parts.group(2))
                        .map(given -> measure.accepts(given) ? given : UnitSpelling.meant(given, measure).orElse(given));
                if (value.isPresent() && unit.map(measure::accepts).orElse(true)) {
                    return unit.map(List::of).orElseGet(() -> candidates(value.get())).stream()
                            .map(one -> object(value.get(), one)).collect(Collectors.joining(" or "));
                }
            }
        }
        return object(measure.minimum(), measure.canonicalUnit()).replaceFirst("[-0-9.]+", "…");
    }

    private List<String> candidates(double value) {
        List<String> plausible = measure.plausibleUnits(value);
        return plausible.isEmpty() ? measure.units() : plausible;
    }

    private String object(double value, String unit) {
        return "{\"value\": " + Numbers.plain(value)
                + (measure.isDimensionless() ? "}" : ", \"unit\": " + Show.quoted(unit) + "}");
    }

    private String likelyUnits(Node value) {
        boolean number = value instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NUMBER
                && !Double.isInfinite(NumberReading.number(scalar));
        return String.join(" or ", number ? candidates(NumberReading.number((Node.Scalar) value)) : measure.units());
    }

    private void complain(Node at, String path, Node shown, String complaint, String maybe) {
        values.complain(at, path, Reading.wrong(shown, complaint, maybe));
    }
}
