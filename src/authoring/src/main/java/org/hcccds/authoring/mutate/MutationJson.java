package org.hcccds.authoring.mutate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hcccds.authoring.mutate.MutationReport.Accepted;
import org.hcccds.authoring.mutate.MutationReport.Line;
import org.hcccds.authoring.mutate.MutationReport.Survivor;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.io.JsonText;

/** A mutation report as JSON. */
public final class MutationJson {

    private MutationJson() {
    }

    /** The report over several lines; ends with a line break. */
    public static String of(MutationReport report) {
        return JsonText.pretty(json -> {
            json.writeStartObject();
            line(report.total(), json);
            json.writeArrayFieldStart("folders");
            for (Line line : report.lines()) {
                json.writeStartObject();
                json.writeStringField("folder", line.topic());
                line(line, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("survivors");
            for (Survivor survivor : report.survivors()) {
                survivor(survivor, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("accepted");
            for (Accepted accepted : report.accepted()) {
                json.writeStartObject();
                mutant(accepted.mutant(), json);
                json.writeStringField("reason", accepted.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }) + "\n";
    }

    private static void line(Line line, JsonGenerator json) throws IOException {
        json.writeNumberField("changes", line.mutants());
        json.writeNumberField("killed", line.killed());
        json.writeNumberField("accepted", line.accepted());
        json.writeNumberField("survived", line.survived());
        json.writeNumberField("score", Math.floor(line.score() * 100) / 100);
    }

    private static void survivor(Survivor survivor, JsonGenerator json) throws IOException {
        json.writeStartObject();
        mutant(survivor.verdict().mutant(), json);
        json.writeArrayFieldStart("showsIn");
        for (Scenario scenario : survivor.verdict().showsIn()) {
            json.writeString(scenario.name());
        }
        json.writeEndArray();
        if (survivor.suggestion().isPresent()) {
            Suggestion suggestion = survivor.suggestion().get();
            json.writeObjectFieldStart("suggestion");
            json.writeStringField("base", suggestion.base().name());
            json.writeStringField("file", suggestion.base().file());
            json.writeNumberField("line", suggestion.base().position().line());
            json.writeBooleanField("addToBase", suggestion.added());
            json.writeStringField("yaml", suggestion.yaml());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void mutant(Mutant mutant, JsonGenerator json) throws IOException {
        json.writeStringField("rule", mutant.rule().id());
        json.writeStringField("file", mutant.place().file());
        json.writeNumberField("line", mutant.place().line());
        json.writeNumberField("column", mutant.place().column());
        json.writeStringField("before", mutant.before());
        json.writeStringField("after", mutant.after());
    }
}
