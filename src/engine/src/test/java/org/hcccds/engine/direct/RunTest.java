package org.hcccds.engine.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hcccds.engine.Build;
import org.hcccds.engine.Cases;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Engines;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.SystemicTherapy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules can say is understood without the rule engine as with it: the answer and the trace are the same. */
class RunTest {

    private static final Detail TRACED = new Detail(false, true);

    @TempDir
    private Path folder;

    @Test
    void aRuleFiresWhereAllThatItAsksForIsThere() {
        assertThat(fired("Patient( ageYears >= 18 )\nLabs( albumin != null )")).hasSize(1);
        assertThat(fired("Patient( ageYears < 18 )\nLabs( albumin != null )")).isEmpty();
    }

    @Test
    void aRuleDoesNotFireWhereSomethingIsThereThatItDenies() {
        assertThat(fired("Patient()\nnot Exposure( to == \"sorafenib\" )")).hasSize(1);
        assertThat(fired("Patient()\nnot Exposure( to == \"lenvatinib\" )")).isEmpty();
    }

    @Test
    void factsAreComparedWithOneAnother() {
        assertThat(fired("PerformanceStatus( $one : ecog )\nPerformanceStatus( ecog == $one )")).hasSize(1);
        assertThat(fired("PerformanceStatus( $one : ecog )\nPerformanceStatus( ecog != $one )")).isEmpty();
    }

    @Test
    void aDecidedFindingIsAFactForOtherRules() {
        assertThat(fired("Finding( id == \"milan\", value == Answer.YES )")).hasSize(1);
    }

    @Test
    void theTraceNamesTheFactsThatARuleMatched() {
        assertThat(fired("PerformanceStatus( ecog <= 4 )")).singleElement().satisfies(line ->
                assertThat(line.facts()).singleElement().asString().startsWith("performance status 0"));
    }

    /** What a rule of the conditions draws of one who has had lenvatinib, having shown that both builds answer alike. */
    private List<TraceLine> fired(String conditions) {
        Engines.write(folder, "test.drl", Engines.ruleFile("""
                rule "milan" @id( "milan" ) @source( "DF-MILAN" )
                when
                Patient()
                then
                insert( finding( "milan", Answer.YES ) );
                end
                rule "tested" @id( "tested" ) @source( "DF-MILAN" )
                when
                %s
                then
                insert( remark( "BCLC", "tested" ) );
                end
                """.formatted(conditions)));
        try (HccEngine direct = HccEngine.load(folder, Build.DIRECT);
             HccEngine compiled = HccEngine.load(folder, Build.CLASSIC)) {
            PatientCase unknown = PatientCase.builder("unknown").build();
            assertThat(direct.assess(unknown, TRACED)).isEqualTo(compiled.assess(unknown, TRACED));
            PatientCase known = Cases.complete().set(Facts.PERFORMANCE_STATUS, 0)
                    .set(Facts.SYSTEMIC_HISTORY, List.of(new SystemicTherapy("lenvatinib", null, null,
                            Answer.UNKNOWN, null, Answer.UNKNOWN))).build();
            Assessment answer = direct.assess(known, TRACED);
            assertThat(answer).isEqualTo(compiled.assess(known, TRACED));
            return answer.trace().stream().filter(line -> line.rule().equals("tested")).toList();
        }
    }
}
