package org.hcccds.io;

import java.io.IOException;
import org.hcccds.model.assessment.Contraindication;
import org.hcccds.model.assessment.Note;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.Prerequisite;

/** Writes what an assessment says about treatments. */
final class GuidanceWriter {

    private final JsonFields json;

    GuidanceWriter(JsonFields json) {
        this.json = json;
    }

    void option(Option option) throws IOException {
        json.text("guideline", option.guideline());
        json.text("edition", option.edition().orElse(null));
        json.text("setting", option.setting());
        json.text("treatment", option.treatment());
        json.text("status", option.status().code());
        json.text("strength", option.strength());
        json.texts("statements", option.statements());
        json.texts("because", option.because());
        json.objects("pending", option.pending(), pending -> {
            json.text("fact", pending.fact());
            json.text("action", pending.action());
            json.texts("statements", pending.statements());
        });
        json.objects("excludedBy", option.excludedBy(), exclusion -> {
            json.text("target", exclusion.target());
            json.text("reason", exclusion.reason());
            json.text("severity", exclusion.severity());
            json.texts("statements", exclusion.statements());
        });
        json.objects("cautions", option.cautions(), caution -> {
            json.text("text", caution.text());
            json.texts("statements", caution.statements());
        });
        json.texts("evidence", option.evidence());
    }

    void contraindication(Contraindication contraindication) throws IOException {
        json.text("target", contraindication.target());
        json.text("kind", contraindication.kind());
        json.text("severity", contraindication.severity());
        json.text("reason", contraindication.reason());
        json.texts("statements", contraindication.statements());
        json.texts("because", contraindication.because());
    }

    void prerequisite(Prerequisite prerequisite) throws IOException {
        json.text("target", prerequisite.target());
        json.text("action", prerequisite.action());
        json.text("fact", prerequisite.fact());
        json.texts("statements", prerequisite.statements());
    }

    void note(Note note) throws IOException {
        json.text("kind", note.kind());
        json.text("text", note.text());
        json.texts("statements", note.statements());
    }
}
