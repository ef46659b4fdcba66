package org.hcccds.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.Answer;
import org.hcccds.model.explanation.Answered;
import org.hcccds.model.explanation.Answered.Searched;
import org.hcccds.model.explanation.Change;
import org.hcccds.model.explanation.Change.FactChange;
import org.hcccds.model.explanation.ConditionReading;
import org.hcccds.model.explanation.Explanation;
import org.hcccds.model.explanation.RuleReading;
import org.junit.jupiter.api.Test;

class ExplanationJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Explanation> SAMPLES = List.of(ExplanationSamples.offered(), ExplanationSamples.absent(),
            ExplanationSamples.stageDecided(), ExplanationSamples.stagePossible(), ExplanationSamples.silent("tace"));

    @Test
    void writesTheLayoutOfTheContract() {
        assertThat(ExplanationJson.pretty(small())).isEqualTo("""
                {
                  "case": "demo-1",
                  "rules": {
                    "version": "1.0.0",
                    "digest": "sha256:00ff"
                  },
                  "subject": "tace",
                  "answers": [{
                    "guideline": "EASL 2021",
                    "setting": "locoregional",
                    "standing": "recommended",
                    "option": {
                      "guideline": "EASL",
                      "edition": "2021",
                      "setting": "locoregional",
                      "treatment": "tace",
                      "status": "recommended",
                      "strength": "strong",
                      "statements": ["ST-1"],
                      "because": ["easl-tace"],
                      "pending": [],
                      "excludedBy": [],
                      "cautions": [],
                      "evidence": []
                    },
                    "rules": [],
                    "others": 0,
                    "changes": [],
                    "searched": "not-needed"
                  }, {
                    "guideline": "ESMO",
                    "setting": null,
                    "standing": "absent",
                    "option": null,
                    "rules": [{
                      "rule": "esmo-tace",
                      "name": "ESMO offers \\"TACE\\"",
                      "source": "hcc/esmo.drl:7",
                      "cites": ["ST-2"],
                      "conditions": [{
                        "words": "BCLC stage B",
                        "holds": "no",
                        "now": "C",
                        "source": "hcc/esmo.drl:9:5",
                        "via": {
                          "rule": "bclc-b",
                          "name": "BCLC B",
                          "source": "hcc/bclc.drl:3",
                          "cites": [],
                          "conditions": [{
                            "words": "AFP at least 400 ng/mL",
                            "holds": "unknown",
                            "now": "unknown",
                            "source": "hcc/bclc.drl:5:5",
                            "via": null
                          }]
                        }
                      }]
                    }],
                    "others": 2,
                    "changes": [{
                      "facts": [{
                        "fact": "labs.afp",
                        "words": "AFP at least 400 ng/mL",
                        "now": "unknown"
                      }],
                      "to": "conditional"
                    }],
                    "searched": "bounded"
                  }]
                }""");
    }

    @Test
    void followsTheSchema() {
        assertThat(SAMPLES).allSatisfy(sample ->
                assertThat(SchemaCheck.ofExplanation(ExplanationJson.pretty(sample))).isEmpty());
        assertThat(SchemaCheck.ofExplanation(ExplanationJson.pretty(small()))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoExplanation() {
        String good = ExplanationJson.pretty(small());
        for (String[] change : new String[][] {{"\"subject\"", "\"treatment\""}, {"\"absent\"", "\"missing\""},
                {"\"not-needed\"", "\"NOT_NEEDED\""}, {"\"via\": null", "\"via\": {}"},
                {"\"option\": null", "\"option\": {}"},
                {"\"others\": 2", "\"others\": -1"}, {"\"holds\": \"no\"", "\"holds\": \"NO\""},
                {"\"to\": ", "\"then\": "}, {"\"words\"", "\"text\""}}) {
            assertThat(good).contains(change[0]);
            assertThat(SchemaCheck.ofExplanation(good.replace(change[0], change[1]))).as(change[1]).isNotEmpty();
        }
    }

    @Test
    void anOptionIsWhatItIsInAnAssessment() throws IOException {
        JsonNode option = JSON.readTree(Schemas.explanation()).at("/$defs/option");
        assertThat(option.isObject()).isTrue();
        assertThat(option).isEqualTo(JSON.readTree(Schemas.assessment()).at("/$defs/option"));
    }

    @Test
    void everyChangeIsWrittenHoweverManyThereAre() throws IOException {
        JsonNode answers = JSON.readTree(ExplanationJson.pretty(ExplanationSamples.absent())).get("answers");
        assertThat(answers.get(3).get("changes")).hasSize(12);
        assertThat(answers.get(0).at("/rules/0/conditions/4/via/conditions/1/via/conditions/0/via/name").asText())
                .isEqualTo("Not to be shown");
    }

    private static Explanation small() {
        ConditionReading afp = new ConditionReading("AFP at least 400 ng/mL", Answer.UNKNOWN, "unknown",
                "hcc/bclc.drl:5:5", Optional.empty());
        ConditionReading stage = new ConditionReading("BCLC stage B", Answer.NO, "C", "hcc/esmo.drl:9:5",
                Optional.of(new RuleReading("bclc-b", "BCLC B", "hcc/bclc.drl:3", List.of(), List.of(afp))));
        return new Explanation("demo-1", new RuleBaseVersion("1.0.0", "sha256:00ff"), "tace", List.of(
                new Answered("EASL 2021", Optional.of("locoregional"), "recommended", Optional.of(new Option("EASL",
                        Optional.of("2021"), "locoregional", "tace", Status.RECOMMENDED, "strong", List.of("ST-1"),
                        List.of("easl-tace"), List.of(), List.of(), List.of(), List.of())), List.of(), 0, List.of(),
                        Searched.NOT_NEEDED),
                new Answered("ESMO", Optional.empty(), Answered.ABSENT, Optional.empty(),
                        List.of(new RuleReading("esmo-tace",
                        "ESMO offers \"TACE\"", "hcc/esmo.drl:7", List.of("ST-2"), List.of(stage))), 2,
                        List.of(new Change(List.of(new FactChange("labs.afp", "AFP at least 400 ng/mL", "unknown")),
                                "conditional")), Searched.BOUNDED)));
    }
}
