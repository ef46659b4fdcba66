package org.hcccds.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hcccds.io.tree.Node;

/** Writes a tree as JSON. */
final class NodeJson {

    private NodeJson() {
    }

    static void write(Node node, JsonGenerator json) throws IOException {
        if (node instanceof Node.Mapping mapping) {
            json.writeStartObject();
            for (Node.Entry entry : mapping.entries()) {
                json.writeFieldName(entry.key());
                write(entry.value(), json);
            }
            json.writeEndObject();
        } else if (node instanceof Node.Sequence sequence) {
            json.writeStartArray();
            for (Node item : sequence.items()) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (node instanceof Node.Scalar scalar) {
            scalar(scalar, json);
        }
    }

    private static void scalar(Node.Scalar scalar, JsonGenerator json) throws IOException {
        switch (scalar.kind()) {
            case TEXT -> json.writeString(scalar.text());
            case NUMBER -> json.writeNumber(scalar.text());
            case BOOLEAN -> json.writeBoolean(scalar.text().equals("true"));
            case NULL -> json.writeNull();
            default -> throw new IllegalStateException("no JSON for " + scalar.kind());
        }
    }
}
