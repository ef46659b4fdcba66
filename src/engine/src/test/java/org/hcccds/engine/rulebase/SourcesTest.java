package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Set;
import org.hcccds.engine.Build;
import org.hcccds.engine.Engines;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.rulebase.Sources.Topic;
import org.hcccds.model.code.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final String STATEMENTS = "id,guideline,edition,category,line,strength,statement,about,source,tag\n";

    private final Sources sources = Engines.builtIn().vocabulary().sources();

    @TempDir
    private Path folder;

    @Test
    void everyStatementOfTheReviewsIsThere() {
        assertThat(sources.statements().keySet()).filteredOn(id -> id.startsWith("ST-")).hasSize(561);
        assertThat(sources.statements().values()).filteredOn(one -> one.id().startsWith("ST-") && one.isNormative())
                .hasSize(316);
    }

    @Test
    void definitionsAmongTheStatementsSayHowSureTheyAre() {
        assertThat(sources.statements().values()).filteredOn(one -> one.id().startsWith("DF-")).isNotEmpty()
                .allSatisfy(one -> assertThat(one.tag()).isIn("S1", "S2", "K"));
        assertThat(sources.definitions().values()).allSatisfy(one -> assertThat(one.tag()).isIn("S1", "S2", "K"));
    }

    @Test
    void everyDisagreementHasTwoPositions() {
        assertThat(sources.topics()).hasSize(49);
        assertThat(sources.topics().values()).extracting(Topic::stances).allMatch(stances -> stances.size() >= 2);
    }

    @Test
    void aStatementSpeaksForItsGuidelineAndEdition() {
        assertThat(sources.guidelineOf("ST-002-AASLD1L-01")).contains("AASLD 2023");
        assertThat(sources.guidelineOf("ST-000-S7-15")).contains("ESMO");
        assertThat(sources.guidelineOf("DF-MILAN")).isEmpty();
        assertThat(sources.guidelineOf("DF-UNHEARD-OF")).isEmpty();
    }

    @Test
    void theEvidenceOfAnOptionIsOfItsLine() {
        Set<String> targets = Engines.builtIn().vocabulary().formulary().targetsOf("regorafenib");
        assertThat(sources.evidenceFor("regorafenib", Setting.SECOND_LINE, targets)).anyMatch(id -> id.startsWith("EV-RESORCE"));
        assertThat(sources.evidenceFor("regorafenib", Setting.FIRST_LINE, targets)).noneMatch(id -> id.startsWith("EV-RESORCE"));
    }

    @Test
    void aStatementOfAnUnknownEditionIsAMistakeOfItsTable() {
        Engines.write(folder, "data/statements.csv", STATEMENTS + "ST-1,AASLD,1999,c,1,s,One,,here,\n");
        assertMistake("hcc/data/statements.csv:2:12: \"AASLD 1999\" does not stand in guidelines.csv.\nMaybe ");
    }

    @Test
    void aPositionOnAnUnknownStatementIsAMistakeOfItsTable() {
        Engines.write(folder, "data/statements.csv", STATEMENTS + "ST-1,AASLD,2023,c,1,s,One,,here,\n");
        Engines.write(folder, "data/conflicts.csv", "topic,title,says,statements,only_with\nC-01,Topic,Yes,ST-1 ST-2,\n");
        assertMistake("hcc/data/conflicts.csv:2:21: \"ST-2\" does not stand in statements.csv.\nMaybe ");
    }

    private void assertMistake(String message) {
        Engines.write(folder, "any.drl", Engines.ruleFile("rule \"Any\"\n    @id( \"any\" )\nwhen\n    Patient()\nthen\nend\n"));
        assertThatExceptionOfType(RuleLoadException.class)
                .isThrownBy(() -> HccEngine.load(folder, Build.CLASSIC))
                .withMessageContaining(message);
    }
}
