package org.hcccds.io.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hcccds.io.JsonText;
import org.hcccds.model.assessment.RuleBaseVersion;

/** What a line says ahead of the assessment: its place in the chain, when, whom and with which rules. */
record AuditEntry(long sequence, Instant time, String caseId, RuleBaseVersion rules, long micros, String previous) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** The JSON object of a line without its hash. @param kept JSON that keeps the assessment, under the name of a field */
    byte[] body(String field, byte[] kept) {
        byte[] head = JsonText.line(json -> {
            json.writeStartObject();
            json.writeNumberField("sequence", sequence);
            json.writeStringField("time", time.toString());
            json.writeStringField("case", caseId);
            rules(json);
            json.writeNumberField("durationMicros", micros);
            json.writeStringField("previous", previous);
            json.writeNullField(field);
            json.writeEndObject();
        }).getBytes(StandardCharsets.UTF_8);
        // An assessment is long; it takes the place of the null as it is.
        int at = head.length - "null}".length();
        byte[] body = Arrays.copyOf(head, at + kept.length + 1);
        System.arraycopy(kept, 0, body, at, kept.length);
        body[body.length - 1] = '}';
        return body;
    }

    private void rules(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("rules");
        json.writeStringField("version", rules.version());
        json.writeStringField("digest", rules.digest());
        json.writeEndObject();
    }

    /**
     * Reads what {@link #body} wrote; what is kept of the assessment is not looked at.
     *
     * @throws IllegalArgumentException saying what is wrong, if these bytes are nothing of the kind
     */
    static AuditEntry parse(byte[] json) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("it is no JSON object");
            }
            fields(parser, "", fields);
        } catch (IOException e) {
            throw new IllegalArgumentException("it is no JSON", e);
        }
        return of(fields);
    }

    /** The texts and numbers of the object that the parser is in, up to the first list or object unknown here. */
    private static void fields(JsonParser parser, String path, Map<String, String> fields) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = path + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isScalarValue()) {
                fields.putIfAbsent(name, parser.getText());
            } else if (name.equals("rules") && value == JsonToken.START_OBJECT) {
                fields(parser, "rules.", fields);
            } else {
                return;
            }
        }
    }

    private static AuditEntry of(Map<String, String> fields) {
        for (String name : new String[] {"sequence", "time", "case", "rules.version", "rules.digest", "durationMicros",
            "previous"}) {
            if (!fields.containsKey(name)) {
                throw new IllegalArgumentException("it does not begin with the fields of one: " + name + " is missing");
            }
        }
        try {
            return new AuditEntry(Long.parseLong(fields.get("sequence")), Instant.parse(fields.get("time")),
                    fields.get("case"), new RuleBaseVersion(fields.get("rules.version"), fields.get("rules.digest")),
                    Long.parseLong(fields.get("durationMicros")), fields.get("previous"));
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("its sequence, time or durationMicros is none", e);
        }
    }
}
