package org.hcccds.authoring.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.rule.PossibleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingPictureTest {

    @TempDir
    private Path folder;

    @Test
    void whatARuleAsksIsSaidBrieflyByCriterion() {
        Knowledge knowledge = new Knowledge(TestRules.engine(), Optional.empty());
        assertThat(Decision.of("A", knowledge.rules().get("bclc-a-few"), knowledge.words()).asked()).hasToString(
                "{performance status due to the tumor (ECOG)=0, Child-Pugh class=A or B, macrovascular invasion=no, "
                + "extrahepatic spread=no, number of nodules=2 to 3, largest nodule=≤ 3 cm}");
        assertThat(Decision.of("C", knowledge.rules().get("bclc-c-invasion"), knowledge.words()).asked()).hasToString(
                "{performance status due to the tumor (ECOG)=≤ 2, Child-Pugh class=A or B, "
                + "macrovascular invasion=yes}");
    }

    @Test
    void neighborsThatAskTheSameShareACellAndWhatIsLeftOpenStaysEmpty() throws IOException {
        rules("largestCm <= 2 * Unit.CM");
        Drawing picture = picture();
        assertThat(picture.texts("code")).containsExactly("0", "A");
        assertThat(picture.texts("cell")).containsExactly("0", "≤ 2 cm", "> 2 cm");
        assertThat(picture.texts("label")).containsExactly("performance status due to the tumor (ECOG)",
                "largest nodule",
                "rule");
        assertThat(picture.all("rect", "asked")).extracting(cell -> cell.getAttribute("width"))
                .containsExactly("170", "84", "84");
        assertThat(picture.all("rect", "open")).isEmpty();
        assertThat(picture.texts("rule")).containsExactly("Very early", "Early");
    }

    @Test
    void aChangedRuleChangesThePicture() throws IOException {
        rules("largestCm <= 2 * Unit.CM");
        List<String> before = picture().texts("cell");
        rules("largestCm < 1.5 * Unit.CM");
        assertThat(picture().texts("cell")).isNotEqualTo(before).containsExactly("0", "< 1.5 cm", "> 2 cm");
        rules("");
        assertThat(picture().all("rect", "open")).hasSize(1);
    }

    @Test
    void eachColumnLeadsToItsRule() throws IOException {
        rules("largestCm <= 2 * Unit.CM");
        assertThat(picture().all("a", "")).extracting(link -> link.getAttribute("href"))
                .containsExactly("rules/early-0.html", "rules/early-a.html");
    }

    private void rules(String limit) throws IOException {
        Files.writeString(folder.resolve("staging.drl"), """
                package hcc;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Conclude.*;

                rule "Very early"
                    @id( "early-0" )
                    @source( "DF-BCLC-0" )
                when
                    TumorPerformance( status == 0 )
                    TumorBurden( %s )
                then
                    insert( stage( "BCLC", "0" ) );
                end

                rule "Early"
                    @id( "early-a" )
                    @source( "DF-BCLC-A" )
                when
                    TumorPerformance( status == 0 )
                    TumorBurden( largestCm > 2 * Unit.CM )
                then
                    insert( stage( "BCLC", "A" ) );
                end
                """.formatted(limit));
    }

    private Drawing picture() {
        try (HccEngine engine = HccEngine.load(folder, Build.CLASSIC)) {
            Knowledge knowledge = new Knowledge(engine, Optional.empty());
            List<Decision> decisions = new ArrayList<>();
            knowledge.concluding(PossibleStage.class).forEach((rule, stage) ->
                    decisions.add(Decision.of(stage.code(), rule, knowledge.words())));
            return new Drawing(StagingPicture.of(knowledge.vocabulary().stagingSystems().get("BCLC"), decisions));
        }
    }
}
