package org.hcccds.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hcccds.engine.Engines;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Response;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Surgery;
import org.hcccds.model.rule.LocoregionalCourse;
import org.hcccds.model.rule.Procedure;
import org.junit.jupiter.api.Test;

class LocalHistoryTest {

    private static final LocalDate ASSESSED = LocalDate.of(2026, 3, 1);

    @Test
    void anUnknownHistoryLeavesEverythingUnknown() {
        assertThat(LocalHistory.of(PatientCase.builder("x").build(), Engines.builtIn().vocabulary().formulary()))
                .containsExactly(new LocoregionalCourse(Answer.UNKNOWN, Answer.UNKNOWN, null));
    }

    @Test
    void whereNothingWasGivenNothingProgressedAfterIt() {
        assertThat(course()).isEqualTo(new LocoregionalCourse(Answer.NO, Answer.NO, 0));
    }

    @Test
    void theLatestSessionByDateDecidesWhetherTheTumorProgressed() {
        assertThat(course(tace(60, Response.PROGRESSIVE), tace(100, Response.PARTIAL)).lastProgressed())
                .isEqualTo(Answer.YES);
        assertThat(course(tace(100, Response.PROGRESSIVE), tace(60, Response.PARTIAL)).lastProgressed())
                .isEqualTo(Answer.NO);
    }

    @Test
    void severalSessionsWithoutDatesLeaveItUnknownWhichWasLast() {
        LocoregionalTherapy undated = new LocoregionalTherapy("tace", null, Response.PROGRESSIVE);
        assertThat(course(undated, undated).lastProgressed()).isEqualTo(Answer.UNKNOWN);
        assertThat(course(undated).lastProgressed()).isEqualTo(Answer.YES);
    }

    @Test
    void anUnknownResponseIsNotTakenForControl() {
        assertThat(course(tace(60, null)).lastProgressed()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aCombinationCountsForEachOfItsParts() {
        PatientCase facts = PatientCase.builder("x").set(Facts.ASSESSED_ON, ASSESSED)
                .set(Facts.SURGERY_PLANNED_ON, ASSESSED.plusDays(10))
                .set(Facts.LOCOREGIONAL_HISTORY, List.of(
                        new LocoregionalTherapy("tace+ablation", ASSESSED.minusDays(30), Response.COMPLETE)))
                .set(Facts.SURGERY_HISTORY, List.of(new Surgery("resection", null))).build();
        assertThat(LocalHistory.of(facts, Engines.builtIn().vocabulary().formulary())).containsExactly(
                new LocoregionalCourse(Answer.YES, Answer.NO, 1),
                new Procedure("tace+ablation", 30, 40, Response.COMPLETE),
                new Procedure("tace", 30, 40, Response.COMPLETE),
                new Procedure("ablation", 30, 40, Response.COMPLETE),
                new Procedure("resection", null, null, null));
    }

    private static LocoregionalTherapy tace(int daysAgo, Response response) {
        return new LocoregionalTherapy("tace", ASSESSED.minusDays(daysAgo), response);
    }

    private static LocoregionalCourse course(LocoregionalTherapy... sessions) {
        PatientCase facts = PatientCase.builder("x").set(Facts.LOCOREGIONAL_HISTORY, Arrays.asList(sessions)).build();
        return (LocoregionalCourse) LocalHistory.of(facts, Engines.builtIn().vocabulary().formulary()).get(0);
    }
}
