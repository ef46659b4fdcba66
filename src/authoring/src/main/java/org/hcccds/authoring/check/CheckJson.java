package org.hcccds.authoring.check;

import org.hcccds.io.JsonText;

/** Findings as JSON. */
public final class CheckJson {

    private CheckJson() {
    }

    /** The counts, what was not looked at, and the findings; ends with a line break. */
    public static String of(CheckReport report) {
        return JsonText.pretty(json -> {
            json.writeStartObject();
            json.writeNumberField("rules", report.rules());
            json.writeNumberField("files", report.files());
            json.writeNumberField("errors", report.errors());
            json.writeNumberField("warnings", report.warnings());
            json.writeArrayFieldStart("notLookedAt");
            for (String left : report.notLookedAt()) {
                json.writeString(left);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                json.writeStartObject();
                json.writeStringField("file", finding.file());
                json.writeNumberField("line", finding.line());
                json.writeNumberField("column", finding.column());
                json.writeStringField("severity", finding.severity().word());
                json.writeStringField("check", finding.check());
                json.writeStringField("message", finding.message());
                json.writeStringField("maybe", finding.maybe());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }) + "\n";
    }
}
