package org.hcccds.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hcccds.engine.Engines;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.Response;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.SystemicTherapy;
import org.hcccds.model.rule.Exposure;
import org.hcccds.model.rule.SystemicCourse;
import org.junit.jupiter.api.Test;

class SystemicHistoryTest {

    private static final LocalDate ASSESSED = LocalDate.of(2026, 3, 1);

    @Test
    void anUnknownHistoryLeavesTheLineUnknown() {
        List<Object> seen = SystemicHistory.of(PatientCase.builder("x").build(),
                Engines.builtIn().vocabulary().formulary());
        assertThat(seen).containsExactly(new SystemicCourse(Answer.UNKNOWN, Answer.UNKNOWN, null, null, null));
    }

    @Test
    void noRegimenSoFarIsTheFirstLine() {
        assertThat(seen()).containsExactly(new SystemicCourse(Answer.NO, Answer.NO, 1, 1, null));
    }

    @Test
    void aRegimenThatEndedIsFollowedByTheNextLine() {
        assertThat(course(of("sorafenib", Outcome.PROGRESSION), of("regorafenib", Outcome.INTOLERANCE)))
                .isEqualTo(new SystemicCourse(Answer.YES, Answer.NO, 3, 3, Outcome.INTOLERANCE));
    }

    @Test
    void whileARegimenIsUnderWayThereIsNoNextLineToChoose() {
        assertThat(course(of("sorafenib", Outcome.PROGRESSION), of("cabozantinib", Outcome.ONGOING)))
                .isEqualTo(new SystemicCourse(Answer.YES, Answer.YES, 2, null, Outcome.ONGOING));
    }

    @Test
    void aRegimenOfUnknownOutcomeMayBeUnderWay() {
        assertThat(course(of("sorafenib", null)))
                .isEqualTo(new SystemicCourse(Answer.YES, Answer.UNKNOWN, null, null, null));
    }

    @Test
    void aRegimenIsAnExposureToItsDrugsTheirClassesAndWhatTheyCountAs() {
        assertThat(exposures(of("sintilimab+bevacizumab-biosimilar", Outcome.PROGRESSION)).keySet()).contains(
                "sintilimab+bevacizumab-biosimilar", "sintilimab", "anti-PD-1", "ICI", "ICI-combination", "bevacizumab",
                "bevacizumab-biosimilar", "anti-VEGF-antibody", "anti-angiogenic").doesNotContain("TKI", "systemic");
    }

    @Test
    void aCheckpointInhibitorAloneIsNoCombination() {
        assertThat(exposures(of("tislelizumab", Outcome.PROGRESSION)).keySet()).contains("ICI")
                .doesNotContain("ICI-combination");
    }

    @Test
    void aClassStandsForTheWiderClassesThatAllItsDrugsAreIn() {
        assertThat(exposures(of("lenvatinib+anti-pd-1", Outcome.PROGRESSION)).keySet()).contains("anti-PD-1", "ICI");
    }

    @Test
    void progressionOnOneOfSeveralRegimensIsProgression() {
        Exposure tki = exposures(of("sorafenib", Outcome.PROGRESSION), of("lenvatinib", Outcome.ONGOING)).get("TKI");
        assertThat(tki.progressed()).isEqualTo(Answer.YES);
        assertThat(tki.ongoing()).isEqualTo(Answer.YES);
        assertThat(tki.latest()).isEqualTo(Answer.YES);
    }

    @Test
    void anUnknownOutcomeIsNotTakenForNo() {
        Exposure sorafenib = exposures(of("sorafenib", null), of("regorafenib", Outcome.PROGRESSION)).get("sorafenib");
        assertThat(sorafenib.progressed()).isEqualTo(Answer.UNKNOWN);
        assertThat(sorafenib.intolerant()).isEqualTo(Answer.UNKNOWN);
        assertThat(sorafenib.latest()).isEqualTo(Answer.NO);
    }

    @Test
    void dosesAreCountedToTheAssessmentAndToThePlannedOperation() {
        PatientCase facts = PatientCase.builder("x").set(Facts.ASSESSED_ON, ASSESSED)
                .set(Facts.SURGERY_PLANNED_ON, ASSESSED.plusDays(20))
                .set(Facts.SYSTEMIC_HISTORY, List.of(new SystemicTherapy("sorafenib", Outcome.ONGOING,
                        Response.PARTIAL, Answer.YES, ASSESSED.minusDays(3), Answer.UNKNOWN))).build();
        assertThat(SystemicHistory.of(facts, Engines.builtIn().vocabulary().formulary())).contains(
                new Exposure("sorafenib", Answer.NO, Answer.NO, Answer.YES, Answer.YES, Answer.YES, Response.PARTIAL, 3, 23,
                        Answer.UNKNOWN));
    }

    private static SystemicTherapy of(String regimen, Outcome outcome) {
        return new SystemicTherapy(regimen, outcome, null, Answer.UNKNOWN, null, Answer.UNKNOWN);
    }

    private static List<Object> seen(SystemicTherapy... regimens) {
        PatientCase facts = PatientCase.builder("x").set(Facts.ASSESSED_ON, ASSESSED)
                .set(Facts.SYSTEMIC_HISTORY, Arrays.asList(regimens)).build();
        return SystemicHistory.of(facts, Engines.builtIn().vocabulary().formulary());
    }

    private static SystemicCourse course(SystemicTherapy... regimens) {
        return (SystemicCourse) seen(regimens).get(0);
    }

    private static Map<String, Exposure> exposures(SystemicTherapy... regimens) {
        return seen(regimens).stream().filter(Exposure.class::isInstance).map(Exposure.class::cast)
                .collect(Collectors.toMap(Exposure::to, exposure -> exposure));
    }
}
