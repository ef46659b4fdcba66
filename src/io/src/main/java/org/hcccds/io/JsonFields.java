package org.hcccds.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hcccds.model.patient.Numbers;

/** Writes the kinds of fields that assessments and explanations consist of. */
final class JsonFields {

    private static final int DECIMALS = 2;

    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the fields of an object, or a value. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /** Writes an item, or the fields of an object that describes it. */
    @FunctionalInterface
    interface Item<T> {
        void write(T item) throws IOException;
    }

    void object(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    void field(String key, Body value) throws IOException {
        json.writeFieldName(key);
        value.write();
    }

    void object(String key, Body body) throws IOException {
        field(key, () -> object(body));
    }

    /** Writes the fields of an object, or null. */
    <T> void object(String key, Optional<T> value, Item<T> body) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(key);
        } else {
            object(key, () -> body.write(value.get()));
        }
    }

    <T> void array(String key, List<T> items, Item<T> each) throws IOException {
        json.writeArrayFieldStart(key);
        for (T item : items) {
            each.write(item);
        }
        json.writeEndArray();
    }

    <T> void objects(String key, List<T> items, Item<T> each) throws IOException {
        array(key, items, item -> object(() -> each.write(item)));
    }

    /** Writes a text, or null. */
    void text(String key, String value) throws IOException {
        json.writeStringField(key, value);
    }

    void texts(String key, List<String> values) throws IOException {
        array(key, values, this::value);
    }

    void value(String value) throws IOException {
        json.writeString(value);
    }

    void value(int value) throws IOException {
        json.writeNumber(value);
    }

    void yesNo(String key, boolean value) throws IOException {
        json.writeBooleanField(key, value);
    }

    void integer(String key, int value) throws IOException {
        json.writeNumberField(key, value);
    }

    /** Writes a number as it is. */
    void exactNumber(String key, double value) throws IOException {
        json.writeFieldName(key);
        json.writeNumber(Numbers.plain(value));
    }

    /** Writes a number rounded for display. */
    void number(String key, double value) throws IOException {
        json.writeFieldName(key);
        number(value);
    }

    void numbers(String key, double... values) throws IOException {
        json.writeArrayFieldStart(key);
        for (double value : values) {
            number(value);
        }
        json.writeEndArray();
    }

    private void number(double value) throws IOException {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        json.writeNumber(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }
}
