package org.hcccds.io.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hcccds.io.JsonText;
import org.hcccds.model.assessment.RuleBaseVersion;

/** What came of a verification, as JSON: the same for the same files, to the byte. */
public final class AuditJson {

    private AuditJson() {
    }

    /** The object over several lines, with a line break at the end. @param breaks those to list; there may be more */
    public static String of(AuditSummary summary, List<AuditBreak> breaks) {
        return JsonText.pretty(json -> {
            json.writeStartObject();
            json.writeBooleanField("unbroken", summary.isUnbroken());
            json.writeNumberField("lines", summary.lines());
            if (summary.span().isPresent()) {
                span(summary.span().get(), json);
            }
            json.writeNumberField("breakCount", summary.breaks());
            json.writeArrayFieldStart("breaks");
            for (AuditBreak each : breaks) {
                json.writeStartObject();
                json.writeStringField("file", each.file());
                json.writeNumberField("line", each.line());
                json.writeStringField("what", each.what());
                json.writeStringField("maybe", each.maybe());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }) + "\n";
    }

    private static void span(AuditSummary.Span span, JsonGenerator json) throws IOException {
        json.writeStringField("from", span.from().toString());
        json.writeStringField("to", span.to().toString());
        rules("firstRules", span.firstRules(), json);
        rules("lastRules", span.lastRules(), json);
        json.writeNumberField("ruleChanges", span.ruleChanges());
        json.writeNumberField("lastSequence", span.end().sequence());
        json.writeStringField("lastHash", span.end().hash());
    }

    private static void rules(String name, RuleBaseVersion rules, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("version", rules.version());
        json.writeStringField("digest", rules.digest());
        json.writeEndObject();
    }
}
