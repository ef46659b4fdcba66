package org.hcccds.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Generates the JSON Schema of a case from the catalog of facts. It says everything that one value alone can get wrong;
 * contradictions between facts and the ids of treatments are beyond a schema.
 */
public final class CaseSchema {

    private CaseSchema() {
    }

    /** The schema as JSON text that ends with a line break. */
    public static String generate() {
        return JsonText.pretty(json -> new Writer(json).schema()) + "\n";
    }

    /** Writes the schema to the file that the only argument names. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), generate());
    }

    private static final class Writer {

        private final JsonFields json;
        private final FactTypeSchema types;

        Writer(JsonGenerator generator) {
            this.json = new JsonFields(generator);
            this.types = new FactTypeSchema(generator);
        }

        void schema() throws IOException {
            json.object(() -> {
                json.text("$schema", "https://json-schema.org/draft/2020-12/schema");
                json.text("$id", "urn:hcc-cds:case:1");
                json.text("title", "Patient case");
                json.text("description", "Facts known of one patient with hepatocellular carcinoma. "
                        + "A fact that is absent is unknown; it never stands for no or normal.");
                json.text("type", "object");
                json.object("properties", () -> {
                    json.object(CaseShape.ID, this::id);
                    members(CaseShape.ROOT);
                });
                json.yesNo("additionalProperties", false);
            });
        }

        private void id() throws IOException {
            json.text("description", "names the case in the output; should not identify the person");
            json.texts("type", List.of("string", "number"));
            json.integer("minLength", 1);
            json.integer("maxLength", CaseDecoder.ID_CHARACTERS);
            json.text("pattern", "\\S");
        }

        private void members(CaseShape.Group group) throws IOException {
            for (Map.Entry<String, CaseShape> member : group.members().entrySet()) {
                json.object(member.getKey(), () -> {
                    if (member.getValue() instanceof CaseShape.Leaf leaf) {
                        json.text("description", leaf.fact().question());
                        types.describe(leaf.fact().type());
                    } else if (member.getValue() instanceof CaseShape.Group inner) {
                        json.text("type", "object");
                        json.object("properties", () -> members(inner));
                        json.yesNo("additionalProperties", false);
                    }
                });
            }
        }
    }
}
