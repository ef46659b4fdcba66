package org.hcccds.io;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Numerals;
import org.hcccds.model.patient.Measure;

/**
 * A number that stands without the object around it, with or without a unit, as in {@code 14 umol/L}.
 *
 * @param number as it is written, which need not be a number that is read
 * @param unit   as it is written, which need not be a unit that is accepted
 */
record BareQuantity(String number, Optional<String> unit, Measure measure) {

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile(
            "([-+]?[0-9.,]{1,30}(?:[eE][-+]?[0-9]{1,3})?)\\s*(\\D\\S{0,30}|10\\S{1,30})?");

    /** Empty when the node is nothing of the kind. */
    static Optional<BareQuantity> of(Node node, Measure measure) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() == Node.Kind.BOOLEAN) {
            return Optional.empty();
        }
        Matcher parts = NUMBER_AND_UNIT.matcher(scalar.text().strip());
        return parts.matches()
                ? Optional.of(new BareQuantity(parts.group(1), Optional.ofNullable(parts.group(2)), measure))
                : Optional.empty();
    }

    /** How it should be written, with each unit that it may be meant in; empty when that cannot be told. */
    Optional<String> meant(Notation notation) {
        Optional<Double> value = NumberReading.meant(number).map(Double::valueOf);
        Optional<String> meant = unit.map(given -> measure.accepts(given) ? given
                : UnitSpelling.meant(given, measure).orElse(given));
        if (value.isEmpty() || meant.isPresent() && !measure.accepts(meant.get())) {
            return Optional.empty();
        }
        return Optional.of(meant.map(List::of).orElseGet(() -> units(value.get(), measure)).stream()
                .map(one -> notation.quantity(value.get(), one)).collect(Collectors.joining(" or ")));
    }

    /** The units in which a number without one may be meant. */
    static List<String> units(double value, Measure measure) {
        List<String> plausible = measure.plausibleUnits(value);
        return plausible.isEmpty() ? measure.units() : plausible;
    }

    /**
     * The same as the object that a file has, the only unit there is supplied; empty when the number is none, or the
     * unit is another spelling of an accepted one, for then there is more to say of the whole than of its parts.
     */
    Optional<Node> asObject(Node at) {
        if (!Numerals.matches(number) || unit.filter(given -> !measure.accepts(given)).isPresent()
                && meant(Notation.ANSWER).isPresent()) {
            return Optional.empty();
        }
        Optional<String> only = measure.units().size() == 1 && !measure.isDimensionless()
                ? Optional.of(measure.canonicalUnit()) : Optional.empty();
        Stream<Node.Entry> value = Stream.of(entry(at, QuantityReader.VALUE, Node.Kind.NUMBER, number));
        Stream<Node.Entry> in = unit.or(() -> only).stream()
                .map(given -> entry(at, QuantityReader.UNIT, Node.Kind.TEXT, given));
        return Optional.of(new Node.Mapping(at.position(), Stream.concat(value, in).toList()));
    }

    private static Node.Entry entry(Node at, String key, Node.Kind kind, String text) {
        return new Node.Entry(key, at.position(), new Node.Scalar(at.position(), kind, text));
    }
}
