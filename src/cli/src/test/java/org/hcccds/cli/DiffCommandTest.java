package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hcc diff} of the built-in rules and edits of them; its other screens are in the transcripts. */
class DiffCommandTest {

    /** Four patients on both sides of 4 cm, of whom one has active autoimmune disease. */
    private static final String PATIENTS = """
            {"id":"3.0 cm",PS,"tumor":{"nodules":[{"diameterCm":3.0}],REST},"comorbidity":{"autoimmuneDisease":"none"}}
            {"id":"4.5 cm",PS,"tumor":{"nodules":[{"diameterCm":4.5}],REST},"comorbidity":{"autoimmuneDisease":"none"}}
            {"id":"4.5 cm, PS 4",PS4,"tumor":{"nodules":[{"diameterCm":4.5}],REST},"comorbidity":{"autoimmuneDisease":"none"}}
            {"id":"lung",PS,"tumor":{"nodules":[{"diameterCm":3.0}],SPREAD},"comorbidity":{"autoimmuneDisease":"active"}}
            """.replace("PS4", "\"performanceStatus\":4").replace("PS,", "\"performanceStatus\":0,LIVER,")
            .replace("LIVER", "\"labs\":{\"bilirubin\":{\"value\":14,\"unit\":\"umol/L\"},\"albumin\":{\"value\":41,\"unit\":\"g/L\"},"
                    + "\"inr\":{\"value\":1.05}},\"liver\":{\"ascites\":\"none\",\"encephalopathy\":\"none\"}")
            .replace("REST", "\"portalVein\":\"Vp0\",\"hepaticVein\":\"Vv0\",\"bileDuct\":\"B0\",\"extrahepaticSpread\":\"no\"")
            .replace("SPREAD", "\"portalVein\":\"Vp0\",\"hepaticVein\":\"Vv0\",\"bileDuct\":\"B0\",\"metastases\":[\"lung\"]");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheRules() throws IOException {
        Path rules = Hcc.KJAR.resolve("src/main/resources/hcc");
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("rules/hcc").resolve(rules.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(folder.resolve("patients.jsonl"), PATIENTS);
    }

    @Test
    void anEditedLimitAffectsThoseBetweenTheLimits() throws IOException {
        edit("staging/cnlc-by-burden.drl", "count == 1, largestCm <= Limit.CNLC_SINGLE_CM", "count == 1, largestCm <= 4 * Unit.CM");
        Hcc run = diff("--examples", "1");
        assertThat(run.out()).isEqualTo("""
                RULES: 1 changed, 0 added, 0 removed
                  changed  cnlc-ia-single
                           hcc/staging/cnlc-by-burden.drl:9, for 1 patient
                           - TumorBurden( count == 1, largestCm <= Limit.CNLC_SINGLE_CM )
                           + TumorBurden( count == 1, largestCm <= 4 * Unit.CM )
                           4.5 cm: no longer CNLC Ia, from performance status 0; child-pugh A;
                               extrahepatic-spread: no; macrovascular-invasion: no; single
                               nodule of 4.5 cm

                Something changes for 1 of 4 patients (25.0 %).

                STAGES
                        1  CNLC: Ia → no stage
                           4.5 cm

                OPTIONS
                        1  CNLC 2024, locoregional: ablation: recommended → none
                           4.5 cm
                        1  CNLC 2024, locoregional: tace: recommended → none
                           4.5 cm
                        1  CNLC 2024, locoregional: tace+ablation: recommended → none
                           4.5 cm
                        1  CNLC 2024, surgery: resection: conditional → none
                           4.5 cm

                PREREQUISITES
                        1  no longer: resection: surgeon's judgment whether complete resection
                           is feasible
                           4.5 cm

                DISAGREEMENTS
                        1  C-25 TACE by stage: 2 positions → none
                           4.5 cm
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void aContraindicationTakenAwayBlocksUntilItIsAccepted() throws IOException {
        edit("safety/immune.drl", "autoimmuneDisease == AutoimmuneDisease.ACTIVE",
                "autoimmuneDisease == AutoimmuneDisease.ACTIVE, immunosuppression == Answer.YES");
        Hcc blocked = diff("--format", "json");
        JsonNode report = new ObjectMapper().readTree(blocked.out());
        assertThat(blocked.status()).isEqualTo(1);
        assertThat(report.at("/blocked").asBoolean()).isTrue();
        assertThat(report.at("/changes/0").toString()).startsWith("{\"kind\":\"contraindication\",\"what\":\"ICI\","
                + "\"from\":\"absolute\",\"to\":\"none\",\"loss\":true,\"patients\":1,"
                + "\"rules\":[\"aasld-ici-autoimmune-disease\",\"cnlc-ici-autoimmune-disease\"],\"examples\":[\"lung\"]");
        Hcc accepted = diff("--accept", "the label was widened");
        assertThat(accepted.out()).contains("\nACCEPTED: 1 patient loses a contraindication or every option\n"
                + "  Reason given: the label was widened\n");
        assertThat(accepted.status()).isZero();
    }

    @Test
    void anAddedOptionIsCountedForThoseWhoGetIt() throws IOException {
        Files.writeString(folder.resolve("rules/hcc/guidelines/added.drl"), """
                package hcc.guidelines;
                import org.hcccds.model.code.*;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Advise.*;

                rule "AASLD offers apatinib in BCLC C"
                    @id( "added" )
                    @statements( "ST-002-AASLD1L-01" )
                when
                    Stage( system == "BCLC", code == "C" )
                then
                    insert( offer( "AASLD 2023", Setting.FIRST_LINE, "option", "apatinib" ) );
                end
                """);
        JsonNode report = new ObjectMapper().readTree(diff("--format", "json").out());
        assertThat(report.at("/rules").toString()).contains("\"id\":\"added\",\"is\":\"added\"").contains("\"patients\":1}");
        assertThat(report.at("/changes/0").toString()).isEqualTo("{\"kind\":\"option\","
                + "\"what\":\"AASLD 2023, first-line: apatinib\",\"from\":\"none\",\"to\":\"recommended\",\"loss\":false,"
                + "\"patients\":1,\"rules\":[\"added\"],\"examples\":[\"lung\"],\"why\":{\"case\":\"lung\",\"rule\":\"added\","
                + "\"with\":\"new\",\"concludes\":\"AASLD 2023 offers apatinib (first-line, option)\",\"facts\":[\"BCLC C\"]}}");
    }

    private Hcc diff(Object... more) {
        return Hcc.run(Stream.concat(Stream.of("diff", "built-in", folder.resolve("rules"), "--cases",
                folder.resolve("patients.jsonl")), Stream.of(more)).toArray());
    }

    private void edit(String file, String before, String after) throws IOException {
        Path edited = folder.resolve("rules/hcc").resolve(file);
        String text = Files.readString(edited);
        assertThat(text).contains(before);
        Files.writeString(edited, text.replace(before, after));
    }
}
