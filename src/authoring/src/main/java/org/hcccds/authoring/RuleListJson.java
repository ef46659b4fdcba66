package org.hcccds.authoring;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.rulebase.Sources.Citation;
import org.hcccds.io.JsonText;

/** The rules of an engine as a JSON list, with what each cites. */
public final class RuleListJson {

    private RuleListJson() {
    }

    /** The list over several lines, in the order of ids. */
    public static String of(HccEngine engine) {
        return JsonText.pretty(json -> {
            json.writeStartArray();
            for (RuleInfo rule : engine.rules()) {
                write(rule, engine, json);
            }
            json.writeEndArray();
        });
    }

    private static void write(RuleInfo rule, HccEngine engine, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", rule.name());
        if (rule.guideline().isPresent()) {
            json.writeStringField("guideline", rule.guideline().get());
        } else {
            json.writeNullField("guideline");
        }
        json.writeArrayFieldStart("statements");
        for (String cited : rule.cites()) {
            json.writeString(cited);
        }
        json.writeEndArray();
        json.writeStringField("source", rule.source());
        json.writeArrayFieldStart("citations");
        for (String cited : rule.cites()) {
            Optional<Citation> citation = engine.vocabulary().sources().citation(cited);
            if (citation.isPresent()) {
                json.writeStartObject();
                json.writeStringField("id", cited);
                json.writeStringField("text", citation.get().text());
                json.writeStringField("source", citation.get().source());
                json.writeStringField("tag", citation.get().tag());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
