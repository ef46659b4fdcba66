package org.hcccds.engine.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hcccds.engine.Build;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Engines;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.assessment.Disagreement;
import org.hcccds.model.assessment.Disagreement.Position;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a rule base of its own, with statements on sorafenib by two guidelines and a study. */
class DisagreementsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void tables() {
        Engines.write(folder, "data/statements.csv",
                "id,guideline,edition,category,line,strength,statement,about,source,tag\n"
                + "ST-1,AASLD,2023,first,1,preferred,For,sorafenib,here,\n"
                + "ST-2,ESMO,2021,first,1,against,Against,sorafenib,there,\n"
                + "ST-3,EVIDENCE,,first,1,RCT,A trial,sorafenib,there,\n"
                + "ST-4,EASL,2021,first,1,option,Only at the limit,sorafenib,there,\n");
        Engines.write(folder, "data/not-encoded.csv", "statement,reason\n");
        topic("");
        rule(1, "offer( \"AASLD 2023\", Setting.FIRST_LINE, \"preferred\", \"sorafenib\" )");
    }

    @Test
    void aTopicIsShownWhereTwoPositionsBear() {
        rule(2, "adviseAgainst( \"ESMO 2021\", Setting.FIRST_LINE, \"against\", \"sorafenib\" )");
        assertThat(disagreements()).containsExactly(new Disagreement("C-01", "Sorafenib", List.of(
                new Position("Yes", List.of("AASLD 2023"), List.of("ST-1")),
                new Position("No", List.of("ESMO 2021", "study"), List.of("ST-2", "ST-3")))));
    }

    @Test
    void aStudyOfATreatmentAmongTheOptionsBears() {
        assertThat(disagreements()).containsExactly(new Disagreement("C-01", "Sorafenib", List.of(
                new Position("Yes", List.of("AASLD 2023"), List.of("ST-1")),
                new Position("No", List.of("study"), List.of("ST-3")))));
    }

    @Test
    void aTopicThatArisesOnlyWithARuleWaitsForIt() {
        topic("rule-4");
        assertThat(disagreements()).isEmpty();
        rule(4, "caution( \"sorafenib\", \"Just at the limit.\" )");
        assertThat(disagreements()).hasSize(1);
    }

    private void topic(String onlyWith) {
        Engines.write(folder, "data/conflicts.csv", "topic,title,kind,position,says,statements,only_with\n"
                + "C-01,Sorafenib,x,A,Yes,ST-1," + onlyWith + "\nC-01,Sorafenib,x,B,No,ST-2 ST-3," + onlyWith + "\n");
    }

    private void rule(int number, String conclusion) {
        Engines.write(folder, "rule-" + number + ".drl", """
                package hcc;
                import org.hcccds.model.code.*;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Advise.*;

                rule "Rule %d"
                    @id( "rule-%d" )
                    @statements( "ST-%d" )
                when
                    Plan()
                then
                    insert( %s );
                end
                """.formatted(number, number, number, conclusion));
    }

    private List<Disagreement> disagreements() {
        try (HccEngine engine = HccEngine.load(folder, Build.CLASSIC)) {
            return engine.assess(PatientCase.builder("x").build(), Detail.PLAIN).disagreements();
        }
    }
}
