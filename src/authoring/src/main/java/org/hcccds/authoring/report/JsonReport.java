package org.hcccds.authoring.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hcccds.authoring.coverage.ConditionCoverage;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.authoring.scenario.ScenarioResult.Mismatch;
import org.hcccds.engine.RuleInfo;
import org.hcccds.io.JsonText;
import org.hcccds.io.tree.InputProblem;
import org.hcccds.model.explanation.ConditionReading;
import org.hcccds.model.explanation.RuleReading;

/** A run of scenarios as JSON. */
public final class JsonReport {

    private JsonReport() {
    }

    /** The report over several lines; ends with a line break. */
    public static String of(TestReport report, boolean coverage) {
        return JsonText.pretty(json -> {
            json.writeStartObject();
            json.writeNumberField("passed", report.passed());
            json.writeNumberField("failed", report.failed());
            json.writeArrayFieldStart("scenarios");
            for (ScenarioResult result : report.results()) {
                scenario(result, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("problems");
            for (InputProblem problem : report.problems()) {
                problem(problem, json);
            }
            json.writeEndArray();
            if (coverage) {
                coverage(report, json);
            }
            json.writeEndObject();
        }) + "\n";
    }

    private static void coverage(TestReport report, JsonGenerator json) throws IOException {
        json.writeNumberField("rules", report.rules());
        ids("neverFired", report.unfired(), json);
        ids("noNearMiss", report.unmissed(), json);
        if (report.conditions().isPresent()) {
            json.writeNumberField("conditions", report.conditions().get().all());
            json.writeArrayFieldStart("conditionGaps");
            for (ConditionCoverage.Gap gap : report.conditions().get().gaps()) {
                json.writeStartObject();
                json.writeStringField("rule", gap.rule());
                json.writeStringField("source", gap.condition().place().toString());
                json.writeStringField("condition", gap.condition().text());
                json.writeBooleanField("seenTrue", gap.seenTrue());
                json.writeBooleanField("seenFalse", gap.seenFalse());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void ids(String name, List<RuleInfo> rules, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (RuleInfo rule : rules) {
            json.writeString(rule.id());
        }
        json.writeEndArray();
    }

    private static void scenario(ScenarioResult result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("scenario", result.scenario().name());
        json.writeStringField("file", result.scenario().file());
        json.writeNumberField("line", result.scenario().position().line());
        json.writeBooleanField("passed", result.passed());
        json.writeArrayFieldStart("mismatches");
        for (Mismatch mismatch : result.mismatches()) {
            mismatch(mismatch, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void mismatch(Mismatch mismatch, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("about", mismatch.expectation().about());
        json.writeStringField("expected", mismatch.expectation().expected());
        json.writeStringField("actual", mismatch.actual());
        json.writeNumberField("line", mismatch.expectation().position().line());
        json.writeArrayFieldStart("because");
        for (RuleInfo rule : mismatch.because()) {
            json.writeString(rule.id());
        }
        json.writeEndArray();
        if (mismatch.closest().isPresent()) {
            closest(mismatch.closest().get(), json);
        }
        json.writeEndObject();
    }

    private static void closest(RuleReading rule, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("closest");
        json.writeStringField("rule", rule.rule());
        json.writeStringField("source", rule.source());
        json.writeArrayFieldStart("unmet");
        for (ConditionReading condition : MismatchText.unmet(rule)) {
            json.writeStartObject();
            json.writeStringField("condition", condition.words());
            json.writeStringField("holds", condition.holds().code());
            json.writeStringField("now", condition.now());
            json.writeStringField("source", condition.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void problem(InputProblem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.source());
        json.writeNumberField("line", problem.line());
        json.writeNumberField("column", problem.column());
        json.writeStringField("path", problem.path());
        json.writeStringField("message", problem.message());
        if (problem.maybe().isPresent()) {
            json.writeStringField("maybe", problem.maybe().get());
        }
        json.writeEndObject();
    }
}
