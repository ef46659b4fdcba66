package org.hcccds.authoring.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.hcccds.io.JsonText;

/** Findings as SARIF 2.1.0, the format that code review services read. */
public final class CheckSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private CheckSarif() {
    }

    /** One run, with every check as a rule of the tool; ends with a line break. */
    public static String of(CheckReport report) {
        return JsonText.pretty(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Finding finding : report.findings()) {
                result(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }) + "\n";
    }

    private static void tool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "hcc-cds");
        json.writeArrayFieldStart("rules");
        for (RuleCheck check : Checks.ALL) {
            json.writeStartObject();
            json.writeStringField("id", check.id());
            text(json, "shortDescription", CheckPages.title(check.id()));
            json.writeObjectFieldStart("help");
            json.writeStringField("text", CheckPages.page(check.id()));
            json.writeStringField("markdown", CheckPages.page(check.id()));
            json.writeEndObject();
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", check.severity().word());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.check());
        json.writeNumberField("ruleIndex", CheckPages.ids().indexOf(finding.check()));
        json.writeStringField("level", finding.severity().word());
        text(json, "message", finding.message() + "\nMaybe " + finding.maybe());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(finding.file()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", finding.line());
        json.writeNumberField("startColumn", finding.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String uri(String path) {
        try {
            return new URI(path.startsWith("/") ? "file" : null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path can always be written as an address: " + path, e);
        }
    }
}
