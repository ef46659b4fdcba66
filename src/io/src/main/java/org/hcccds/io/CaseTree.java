package org.hcccds.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Position;
import org.hcccds.model.code.Coded;
import org.hcccds.model.patient.EntryShape;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.Numbers;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/** Lays a case out as the tree that its file would give; positions mean nothing in it. */
final class CaseTree {

    private CaseTree() {
    }

    static Node.Mapping of(PatientCase patientCase) {
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(entry(CaseShape.ID, text(patientCase.id())));
        entries.addAll(group(CaseShape.ROOT, patientCase).entries());
        return mapping(entries);
    }

    private static Node.Mapping group(CaseShape.Group group, PatientCase patientCase) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Map.Entry<String, CaseShape> member : group.members().entrySet()) {
            if (member.getValue() instanceof CaseShape.Leaf leaf) {
                patientCase.get(leaf.fact())
                        .ifPresent(value -> entries.add(entry(member.getKey(), value(leaf.fact().type(), value))));
            } else {
                Node.Mapping inner = group((CaseShape.Group) member.getValue(), patientCase);
                if (!inner.entries().isEmpty()) {
                    entries.add(entry(member.getKey(), inner));
                }
            }
        }
        return mapping(entries);
    }

    private static Node value(FactType<?> type, Object value) {
        if (value instanceof Coded coded) {
            return text(coded.code());
        } else if (value instanceof Quantity quantity) {
            return quantity(quantity);
        } else if (value instanceof Integer || value instanceof Double) {
            return number(((Number) value).doubleValue());
        } else if (value instanceof LocalDate || value instanceof String) {
            return text(value.toString());
        } else if (type instanceof FactType.Choices<?> choices) {
            return sequence(((List<?>) value).stream()
                    .map(code -> value(new FactType.Choice<>(choices.values()), code)).toList());
        } else if (type instanceof FactType.Entries<?> entries) {
            return entries(entries, (List<?>) value);
        }
        throw new IllegalStateException("no layout of " + type);
    }

    private static <E> Node entries(FactType.Entries<E> type, List<?> list) {
        return sequence(list.stream().map(item -> {
            @SuppressWarnings("unchecked") // the list of an Entries<E> fact holds entries of its shape
            E entry = (E) item;
            return fields(type.shape(), entry);
        }).toList());
    }

    private static <E> Node fields(EntryShape<E> shape, E entry) {
        List<Node.Entry> fields = new ArrayList<>();
        for (EntryShape.Field<E, ?> field : shape.fields()) {
            Object value = field.get().apply(entry);
            if (value != null) {
                fields.add(entry(field.name(), value(field.type(), value)));
            }
        }
        return mapping(fields);
    }

    private static Node quantity(Quantity quantity) {
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(entry("value", number(quantity.value())));
        if (!quantity.unit().equals(Measure.DIMENSIONLESS)) {
            entries.add(entry("unit", text(quantity.unit())));
        }
        return mapping(entries);
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, Position.START, value);
    }

    private static Node.Mapping mapping(List<Node.Entry> entries) {
        return new Node.Mapping(Position.START, entries);
    }

    private static Node sequence(List<? extends Node> items) {
        return new Node.Sequence(Position.START, List.copyOf(items));
    }

    private static Node text(String text) {
        return new Node.Scalar(Position.START, Node.Kind.TEXT, text);
    }

    private static Node number(double value) {
        return new Node.Scalar(Position.START, Node.Kind.NUMBER, Numbers.plain(value));
    }
}
