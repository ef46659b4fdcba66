package org.hcccds.authoring.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hcccds.authoring.diff.DiffReport.Group;
import org.hcccds.authoring.diff.DiffReport.Why;
import org.hcccds.io.JsonText;

/** What a change of rules changes for a cohort, as JSON. */
public final class DiffJson {

    private DiffJson() {
    }

    /** The report over several lines; ends with a line break. @param accepted why losses are accepted, if they are */
    public static String of(DiffReport report, Optional<String> accepted) {
        return JsonText.pretty(json -> {
            json.writeStartObject();
            json.writeNumberField("patients", report.patients());
            json.writeNumberField("changed", report.changed());
            json.writeNumberField("losing", report.losing());
            json.writeBooleanField("blocked", report.hasLosses() && accepted.isEmpty());
            if (accepted.isPresent()) {
                json.writeStringField("accepted", accepted.get());
            }
            json.writeArrayFieldStart("rules");
            for (RuleChange rule : report.rules().rules()) {
                rule(rule, report.patientsByRule().getOrDefault(rule.id(), 0L), json);
            }
            json.writeEndArray();
            texts("tables", report.rules().tables(), json);
            json.writeArrayFieldStart("changes");
            for (Group group : report.groups()) {
                group(group, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }) + "\n";
    }

    private static void rule(RuleChange rule, long patients, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("is", rule.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("source", rule.source());
        texts("before", rule.before(), json);
        texts("after", rule.after(), json);
        json.writeNumberField("patients", patients);
        json.writeEndObject();
    }

    private static void group(Group group, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", group.change().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringField("what", group.change().what());
        json.writeStringField("from", group.change().from());
        json.writeStringField("to", group.change().to());
        json.writeBooleanField("loss", group.change().isLoss());
        json.writeNumberField("patients", group.patients());
        texts("rules", group.rules(), json);
        texts("examples", group.examples(), json);
        if (group.why().isPresent()) {
            why(group.why().get(), json);
        }
        json.writeEndObject();
    }

    private static void why(Why why, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("why");
        json.writeStringField("case", why.caseId());
        json.writeStringField("rule", why.rule());
        json.writeStringField("with", why.now() ? "new" : "old");
        json.writeStringField("concludes", why.concludes());
        texts("facts", why.facts(), json);
        json.writeEndObject();
    }

    private static void texts(String name, List<String> all, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String one : all) {
            json.writeString(one);
        }
        json.writeEndArray();
    }
}
