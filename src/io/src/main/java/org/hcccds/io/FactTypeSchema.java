package org.hcccds.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Coded;
import org.hcccds.model.patient.EntryShape;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Measure;

/** Writes what the values of a fact may be as the fields of a JSON Schema. */
final class FactTypeSchema {

    private final JsonGenerator generator;
    private final JsonFields json;

    FactTypeSchema(JsonGenerator generator) {
        this.generator = generator;
        this.json = new JsonFields(generator);
    }

    void describe(FactType<?> type) throws IOException {
        if (type instanceof FactType.YesNo) {
            yesNo();
        } else if (type instanceof FactType.Choice<?> choice) {
            codes(choice.values());
        } else if (type instanceof FactType.Choices<?> choices) {
            json.text("type", "array");
            json.object("items", () -> codes(choices.values()));
            json.yesNo("uniqueItems", true);
        } else if (type instanceof FactType.Whole whole) {
            json.text("type", "integer");
            range(whole.minimum(), whole.maximum());
        } else if (type instanceof FactType.Decimal decimal) {
            json.text("type", "number");
            range(decimal.minimum(), decimal.maximum());
        } else if (type instanceof FactType.Measured measured) {
            quantity(measured.measure());
        } else if (type instanceof FactType.Entries<?> entries) {
            json.text("type", "array");
            json.object("items", () -> entry(entries.shape()));
            json.integer("maxItems", entries.maximumLength());
        } else {
            text(type);
        }
    }

    private void text(FactType<?> type) throws IOException {
        json.text("type", "string");
        if (type instanceof FactType.Day) {
            json.text("format", "date");
            json.text("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        } else if (type instanceof FactType.Country) {
            json.text("pattern", "^[A-Z]{2}$");
        } else if (type instanceof FactType.Treatment) {
            json.integer("minLength", 1);
        } else {
            throw new IllegalStateException("no schema of " + type);
        }
    }

    private void yesNo() throws IOException {
        json.field("enum", () -> {
            generator.writeStartArray();
            json.value(Answer.YES.code());
            json.value(Answer.NO.code());
            generator.writeBoolean(true);
            generator.writeBoolean(false);
            generator.writeEndArray();
        });
    }

    private void codes(List<? extends Coded> values) throws IOException {
        json.texts("enum", values.stream().map(Coded::code).toList());
    }

    private void quantity(Measure measure) throws IOException {
        if (measure.units().size() == 1) {
            inUnit(measure, measure.canonicalUnit());
        } else {
            json.objects("oneOf", measure.units(), unit -> inUnit(measure, unit));
        }
    }

    private void inUnit(Measure measure, String unit) throws IOException {
        json.text("type", "object");
        json.object("properties", () -> {
            json.object("value", () -> {
                json.text("type", "number");
                range(measure.minimumIn(unit), measure.maximumIn(unit));
            });
            json.object("unit", () -> json.text("const", unit));
        });
        json.texts("required", measure.isDimensionless() ? List.of("value") : List.of("value", "unit"));
        json.yesNo("additionalProperties", false);
    }

    private <E> void entry(EntryShape<E> shape) throws IOException {
        json.text("type", "object");
        json.object("properties", () -> {
            for (EntryShape.Field<E, ?> field : shape.fields()) {
                json.object(field.name(), () -> describe(field.type()));
            }
        });
        List<String> required = shape.fields().stream().filter(EntryShape.Field::required)
                .map(EntryShape.Field::name).toList();
        if (!required.isEmpty()) {
            json.texts("required", required);
        }
        json.yesNo("additionalProperties", false);
    }

    private void range(double minimum, double maximum) throws IOException {
        json.exactNumber("minimum", minimum);
        json.exactNumber("maximum", maximum);
    }
}
