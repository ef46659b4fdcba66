package org.hcccds.authoring.coverage;

import org.hcccds.authoring.coverage.StatementCoverage.Line;
import org.hcccds.io.JsonText;

/** Statement coverage as JSON. */
public final class CoverageJson {

    private CoverageJson() {
    }

    /** The numbers of each guideline and the gaps; ends with a line break. */
    public static String of(StatementCoverage coverage) {
        return JsonText.pretty(json -> {
            json.writeStartObject();
            json.writeBooleanField("complete", coverage.isComplete());
            json.writeArrayFieldStart("guidelines");
            for (Line line : coverage.lines()) {
                json.writeStartObject();
                json.writeStringField("guideline", line.guideline());
                json.writeNumberField("total", line.total());
                json.writeNumberField("encoded", line.encoded());
                json.writeNumberField("notEncodable", line.notEncodable());
                json.writeNumberField("fired", line.fired());
                json.writeNumberField("nearMiss", line.nearMissed());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("gaps");
            for (String problem : coverage.problems()) {
                json.writeString(problem);
            }
            json.writeEndArray();
            json.writeEndObject();
        }) + "\n";
    }
}
