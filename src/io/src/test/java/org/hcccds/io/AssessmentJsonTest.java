package org.hcccds.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Contraindication;
import org.hcccds.model.assessment.Disagreement;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.Note;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.Prerequisite;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.code.Answer;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {

    @Test
    void writesTheLayoutOfTheContract() {
        assertThat(AssessmentJson.pretty(full())).isEqualTo("""
                {
                  "case": "demo-1",
                  "rules": {
                    "version": "1.0.0",
                    "digest": "sha256:00ff"
                  },
                  "scores": {
                    "child-pugh": {
                      "range": [5, 8],
                      "classes": ["A", "B"],
                      "complete": false
                    },
                    "albi": {
                      "value": -2.73,
                      "grade": "1",
                      "complete": true
                    },
                    "meld": {
                      "value": 7,
                      "complete": true
                    },
                    "fib-4": {
                      "range": [0.3, 12.35],
                      "complete": false
                    }
                  },
                  "stages": [{
                    "system": "BCLC",
                    "edition": "2022",
                    "stage": null,
                    "possible": ["B", "C"],
                    "because": ["bclc-b", "bclc-c"],
                    "remarks": [{
                      "text": "the performance status is taken as due to the tumor",
                      "because": "bclc-ps"
                    }]
                  }, {
                    "system": "CNLC",
                    "edition": "2024",
                    "stage": "IIIa",
                    "possible": ["IIIa"],
                    "because": ["cnlc-iiia"],
                    "remarks": []
                  }],
                  "findings": {
                    "milan": "no",
                    "tace-refractory": "unknown"
                  },
                  "classes": {
                    "pvtt-cheng": "II",
                    "albi": "1",
                    "systemic-line": 2
                  },
                  "possibleClasses": {
                    "child-pugh": ["A", "B"]
                  },
                  "options": [{
                    "guideline": "AASLD",
                    "edition": "2023",
                    "setting": "second-line",
                    "treatment": "atezolizumab+bevacizumab",
                    "status": "conditional",
                    "strength": "alternative",
                    "statements": ["ST-1"],
                    "because": ["rule-1"],
                    "pending": [{
                      "fact": "liver.varices.endoscopyOn",
                      "action": "endoscopy",
                      "statements": ["ST-2"]
                    }],
                    "excludedBy": [{
                      "target": "bevacizumab",
                      "reason": "bleeding",
                      "severity": "absolute",
                      "statements": []
                    }],
                    "cautions": [{
                      "text": "with \\"care\\"",
                      "statements": []
                    }],
                    "evidence": ["EV-1"]
                  }, {
                    "guideline": "CSCO",
                    "edition": null,
                    "setting": "first-line",
                    "treatment": "sorafenib",
                    "status": "not-recommended",
                    "strength": "option",
                    "statements": [],
                    "because": [],
                    "pending": [],
                    "excludedBy": [],
                    "cautions": [],
                    "evidence": []
                  }],
                  "contraindications": [{
                    "target": "bevacizumab",
                    "kind": "drug",
                    "severity": "absolute",
                    "reason": "bleeding",
                    "statements": ["ST-3"],
                    "because": ["rule-3"]
                  }],
                  "prerequisites": [{
                    "target": "bevacizumab",
                    "action": "endoscopy",
                    "fact": "liver.varices.endoscopyOn",
                    "statements": ["ST-2"]
                  }],
                  "notes": [{
                    "kind": "monitoring",
                    "text": "AFP",
                    "statements": []
                  }],
                  "disagreements": [{
                    "topic": "C-10",
                    "title": "after progression",
                    "positions": [{
                      "says": "go on",
                      "guidelines": ["ESMO 2023"],
                      "statements": ["ST-4"]
                    }]
                  }],
                  "missing": [{
                    "fact": "performanceStatus",
                    "ask": "ECOG performance status",
                    "couldChange": ["BCLC stage"]
                  }],
                  "missingComplete": true,
                  "trace": [{
                    "rule": "bclc-c",
                    "source": "hcc/staging/bclc.drl:41",
                    "facts": ["tumor.portalVein Vp3"],
                    "concludes": "BCLC C",
                    "cites": ["ST-5"]
                  }]
                }""");
    }

    @Test
    void followsTheSchema() {
        assertThat(SchemaCheck.ofAssessment(AssessmentJson.pretty(full()))).isEmpty();
        assertThat(SchemaCheck.ofAssessment(AssessmentJson.ndjson(empty()))).isEmpty();
        assertThat(SchemaCheck.ofAssessment(AssessmentJson.ndjson(empty()).replace("\"notes\"", "\"remarks\"")))
                .isNotEmpty();
    }

    @Test
    void writesEveryListEvenWhenItIsEmpty() {
        assertThat(AssessmentJson.ndjson(empty())).isEqualTo("{\"case\":\"a\",\"rules\":{\"version\":\"1\",\"digest\":"
                + "\"sha256:0\"},\"scores\":{},\"stages\":[],\"findings\":{},\"classes\":{},\"possibleClasses\":{},"
                + "\"options\":[],\"contraindications\":[],\"prerequisites\":[],\"notes\":[],\"disagreements\":[],"
                + "\"missing\":[],\"missingComplete\":true}");
    }

    @Test
    void writesOneLineWhateverTheTextsContain() {
        assertThat(AssessmentJson.ndjson(full())).doesNotContain("\n");
    }

    private static Assessment full() {
        Map<String, ScoreResult> scores = new LinkedHashMap<>();
        scores.put("child-pugh", new ScoreResult(5, 8, false, "class", List.of("A", "B")));
        scores.put("albi", new ScoreResult(-2.725, -2.725, true, "grade", List.of("1")));
        scores.put("meld", new ScoreResult(7.0, 7.0, true, null, List.of()));
        scores.put("fib-4", new ScoreResult(0.299, 12.345, false, null, List.of()));
        Map<String, Answer> findings = new LinkedHashMap<>();
        findings.put("milan", Answer.NO);
        findings.put("tace-refractory", Answer.UNKNOWN);
        Map<String, String> classes = new LinkedHashMap<>();
        classes.put("pvtt-cheng", "II");
        classes.put("albi", "1");
        classes.put("systemic-line", "2");
        return new Assessment("demo-1", new RuleBaseVersion("1.0.0", "sha256:00ff"), scores,
                List.of(new StageResult("BCLC", "2022", Optional.empty(), List.of("B", "C"),
                                List.of("bclc-b", "bclc-c"), List.of(new StageResult.Remark(
                                        "the performance status is taken as due to the tumor", "bclc-ps"))),
                        new StageResult("CNLC", "2024", Optional.of("IIIa"), List.of("IIIa"), List.of("cnlc-iiia"),
                                List.of())),
                findings, classes, Map.of("child-pugh", List.of("A", "B")),
                List.of(new Option("AASLD", Optional.of("2023"), "second-line", "atezolizumab+bevacizumab",
                                Status.CONDITIONAL, "alternative", List.of("ST-1"), List.of("rule-1"),
                                List.of(new Option.Pending("liver.varices.endoscopyOn", "endoscopy", List.of("ST-2"))),
                                List.of(new Option.Exclusion("bevacizumab", "bleeding", "absolute", List.of())),
                                List.of(new Option.Caution("with \"care\"", List.of())), List.of("EV-1")),
                        new Option("CSCO", Optional.empty(), "first-line", "sorafenib", Status.NOT_RECOMMENDED,
                                "option", List.of(), List.of(), List.of(), List.of(), List.of(), List.of())),
                List.of(new Contraindication("bevacizumab", "drug", "absolute", "bleeding", List.of("ST-3"),
                        List.of("rule-3"))),
                List.of(new Prerequisite("bevacizumab", "endoscopy", "liver.varices.endoscopyOn", List.of("ST-2"))),
                List.of(new Note("monitoring", "AFP", List.of())),
                List.of(new Disagreement("C-10", "after progression", List.of(new Disagreement.Position("go on",
                        List.of("ESMO 2023"), List.of("ST-4"))))),
                List.of(new MissingFact("performanceStatus", "ECOG performance status", List.of("BCLC stage"))), true,
                List.of(new TraceLine("bclc-c", "hcc/staging/bclc.drl:41", "BCLC C", List.of("tumor.portalVein Vp3"),
                        List.of("ST-5"))));
    }

    private static Assessment empty() {
        return new Assessment("a", new RuleBaseVersion("1", "sha256:0"), Map.of(), List.of(), Map.of(), Map.of(),
                Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), true, List.of());
    }
}
