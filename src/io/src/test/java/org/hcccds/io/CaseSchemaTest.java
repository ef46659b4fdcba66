package org.hcccds.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hcccds.io.tree.DocumentReader;
import org.hcccds.io.tree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseSchemaTest {

    private static final Path COMMITTED =
            Path.of("../model/src/main/resources/org/hcccds/model/case.schema.json");

    @Test
    void theCommittedSchemaIsTheOneOfTheCatalog() throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            CaseSchema.main(new String[] {COMMITTED.toString()});
        }
        assertThat(Files.readString(COMMITTED))
                .as("the catalog of facts has changed: run the tests of this module with -Dregenerate=true, "
                        + "and tell everyone who writes cases")
                .isEqualTo(CaseSchema.generate());
    }

    @Test
    void examplesFollowIt() {
        Node contractCase = new DocumentReader("contract.yaml", new StringReader(Samples.contractCase())).next().root()
                .orElseThrow();

        assertThat(SchemaCheck.ofCase(JsonText.line(json -> NodeJson.write(contractCase, json)))).isEmpty();
        assertThat(SchemaCheck.ofCase(Samples.smallCase())).isEmpty();
        assertThat(SchemaCheck.ofCase("{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"labs\": {\"albumin\": {\"value\": 41, \"unit\": \"g/dL\"}}}",
        "{\"labs\": {\"albumin\": {\"value\": 41}}}",
        "{\"labs\": {\"albumin\": 41}}",
        "{\"labs\": {\"inr\": {\"value\": 15}}}",
        "{\"tumor\": {\"nodules\": [{\"diameterCm\": 60}]}}",
        "{\"tumor\": {\"count\": -1}}",
        "{\"tumor\": {\"portalVein\": \"Vp5\"}}",
        "{\"tumor\": {\"metastases\": [\"lung\", \"lung\"]}}",
        "{\"history\": {\"systemic\": [{\"outcome\": \"progression\"}]}}",
        "{\"assessedOn\": \"2026-02-30\"}",
        "{\"region\": \"cn\"}",
        "{\"liver\": {\"cirrhosis\": \"unknown\"}}",
        "{\"liver\": {\"ascites\": null}}",
        "{\"ageYears\": 58.5}",
        "{\"perfomanceStatus\": 1}",
        "{\"id\": \" \"}"})
    void refusesWhatTheReaderRefuses(String text) {
        assertThat(SchemaCheck.ofCase(text)).isNotEmpty();
        assertThat(new CaseReader(Samples.TREATMENTS).read("a.json", new StringReader(text)).next())
                .isInstanceOf(CaseResult.Rejected.class);
    }
}
