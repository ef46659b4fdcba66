package org.hcccds.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.hcccds.model.explanation.Answered;
import org.hcccds.model.explanation.Change;
import org.hcccds.model.explanation.ConditionReading;
import org.hcccds.model.explanation.Explanation;
import org.hcccds.model.explanation.RuleReading;

/** Writes one explanation, key by key in the order of the contract. */
final class ExplanationWriter {

    private final JsonFields json;
    private final GuidanceWriter guidance;

    ExplanationWriter(JsonGenerator generator) {
        this.json = new JsonFields(generator);
        this.guidance = new GuidanceWriter(json);
    }

    void write(Explanation explanation) throws IOException {
        json.object(() -> {
            json.text("case", explanation.caseId());
            json.object("rules", () -> {
                json.text("version", explanation.rules().version());
                json.text("digest", explanation.rules().digest());
            });
            json.text("subject", explanation.subject());
            json.objects("answers", explanation.answers(), this::answer);
        });
    }

    private void answer(Answered answer) throws IOException {
        json.text("guideline", answer.guideline());
        json.text("setting", answer.setting().orElse(null));
        json.text("standing", answer.standing());
        json.object("option", answer.option(), guidance::option);
        json.objects("rules", answer.rules(), this::rule);
        json.integer("others", answer.others());
        json.objects("changes", answer.changes(), this::change);
        json.text("searched", answer.searched().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void rule(RuleReading rule) throws IOException {
        json.text("rule", rule.rule());
        json.text("name", rule.name());
        json.text("source", rule.source());
        json.texts("cites", rule.cites());
        json.objects("conditions", rule.conditions(), this::condition);
    }

    private void condition(ConditionReading condition) throws IOException {
        json.text("words", condition.words());
        json.text("holds", condition.holds().code());
        json.text("now", condition.now());
        json.text("source", condition.source());
        json.object("via", condition.via(), this::rule);
    }

    private void change(Change change) throws IOException {
        json.objects("facts", change.facts(), fact -> {
            json.text("fact", fact.fact());
            json.text("words", fact.words());
            json.text("now", fact.now());
        });
        json.text("to", change.to());
    }
}
