package org.hcccds.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Disagreement;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.TraceLine;

/** Writes one assessment, key by key in the order of the contract. */
final class AssessmentWriter {

    /** Classes that count something and are written as numbers; the "1" of an ALBI grade is a name. */
    private static final Set<String> COUNTS = Set.of("systemic-line");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private final JsonFields json;

    AssessmentWriter(JsonGenerator generator) {
        this.json = new JsonFields(generator);
    }

    void write(Assessment assessment) throws IOException {
        json.object(() -> {
            json.text("case", assessment.caseId());
            json.object("rules", () -> {
                json.text("version", assessment.rules().version());
                json.text("digest", assessment.rules().digest());
            });
            json.object("scores", () -> {
                for (Map.Entry<String, ScoreResult> score : assessment.scores().entrySet()) {
                    json.object(score.getKey(), () -> score(score.getValue()));
                }
            });
            json.objects("stages", assessment.stages(), this::stage);
            json.object("findings", () -> {
                for (var finding : assessment.findings().entrySet()) {
                    json.text(finding.getKey(), finding.getValue().code());
                }
            });
            json.object("classes", () -> {
                for (Map.Entry<String, String> decided : assessment.classes().entrySet()) {
                    json.field(decided.getKey(), () -> classValue(decided.getKey(), decided.getValue()));
                }
            });
            json.object("possibleClasses", () -> {
                for (Map.Entry<String, List<String>> open : assessment.possibleClasses().entrySet()) {
                    json.array(open.getKey(), open.getValue(), value -> classValue(open.getKey(), value));
                }
            });
            GuidanceWriter guidance = new GuidanceWriter(json);
            json.objects("options", assessment.options(), guidance::option);
            json.objects("contraindications", assessment.contraindications(), guidance::contraindication);
            json.objects("prerequisites", assessment.prerequisites(), guidance::prerequisite);
            json.objects("notes", assessment.notes(), guidance::note);
            json.objects("disagreements", assessment.disagreements(), this::disagreement);
            json.objects("missing", assessment.missing(), this::missing);
            json.yesNo("missingComplete", assessment.missingComplete());
            if (!assessment.trace().isEmpty()) {
                json.objects("trace", assessment.trace(), this::trace);
            }
        });
    }

    private void classValue(String id, String value) throws IOException {
        if (COUNTS.contains(id) && WHOLE.matcher(value).matches()) {
            json.value(Integer.parseInt(value));
        } else {
            json.value(value);
        }
    }

    private void score(ScoreResult score) throws IOException {
        if (score.complete()) {
            json.number("value", score.low());
            if (score.graded() != null && !score.grades().isEmpty()) {
                json.text(score.graded(), score.grades().get(0));
            }
        } else {
            json.numbers("range", score.low(), score.high());
            if (score.graded() != null) {
                json.texts(plural(score.graded()), score.grades());
            }
        }
        json.yesNo("complete", score.complete());
    }

    private static String plural(String graded) {
        return graded.equals("class") ? "classes" : graded + "s";
    }

    private void stage(StageResult stage) throws IOException {
        json.text("system", stage.system());
        json.text("edition", stage.edition());
        json.text("stage", stage.stage().orElse(null));
        json.texts("possible", stage.possible());
        json.texts("because", stage.because());
        json.objects("remarks", stage.remarks(), remark -> {
            json.text("text", remark.text());
            json.text("because", remark.because());
        });
        if (!stage.witnesses().isEmpty()) {
            json.objects("witnesses", stage.witnesses(), witness -> {
                json.text("stage", witness.stage());
                json.texts("facts", witness.facts());
            });
        }
    }

    private void disagreement(Disagreement disagreement) throws IOException {
        json.text("topic", disagreement.topic());
        json.text("title", disagreement.title());
        json.objects("positions", disagreement.positions(), position -> {
            json.text("says", position.says());
            json.texts("guidelines", position.guidelines());
            json.texts("statements", position.statements());
        });
    }

    private void missing(MissingFact missing) throws IOException {
        json.text("fact", missing.fact());
        json.text("ask", missing.ask());
        json.texts("couldChange", missing.couldChange());
    }

    private void trace(TraceLine line) throws IOException {
        json.text("rule", line.rule());
        json.text("source", line.source());
        json.texts("facts", line.facts());
        json.text("concludes", line.concludes());
        json.texts("cites", line.cites());
    }
}
