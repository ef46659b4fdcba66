package org.hcccds.engine.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hcccds.engine.Build;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Engines;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.UnknownConclusionException;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Contraindication;
import org.hcccds.model.assessment.Note;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.Prerequisite;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.SystemicTherapy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How offers, contraindications, requirements and notes of small rule bases come together. */
class GuidanceTest {

    private static final String OFFER = "offer( \"AASLD 2023\", Setting.FIRST_LINE, \"preferred\", \"atezolizumab+bevacizumab\" )";

    @TempDir
    private Path folder;
    private int rules;

    @Test
    void anOfferWithNothingAgainstItIsRecommended() {
        rule(OFFER);
        Option option = only(assess());
        assertThat(option.guideline()).isEqualTo("AASLD");
        assertThat(option.edition()).contains("2023");
        assertThat(option.setting()).isEqualTo("first-line");
        assertThat(option.status()).isEqualTo(Status.RECOMMENDED);
        assertThat(option.statements()).containsExactly("ST-1");
        assertThat(option.because()).containsExactly("rule-1");
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(strings = {"bevacizumab", "ICI", "systemic", "anti-angiogenic", "atezolizumab+bevacizumab"})
    void anAbsoluteContraindicationOfWhatATreatmentContainsExcludesIt(String target) {
        rule(OFFER);
        rule("contraindicate( \"" + target + "\", Severity.ABSOLUTE, \"a reason\" )");
        rule("require( \"bevacizumab\", \"liver.varices.endoscopyOn\", \"look first\" )");
        Assessment assessment = assess();
        assertThat(only(assessment).status()).isEqualTo(Status.EXCLUDED);
        assertThat(only(assessment).excludedBy())
                .containsExactly(new Option.Exclusion(target, "a reason", "absolute", List.of("ST-2")));
        assertThat(only(assessment).pending()).isEmpty();
        assertThat(assessment.prerequisites()).as("nothing to check for what is excluded").isEmpty();
    }

    @Test
    void aContraindicationOfSomethingElseDoesNot() {
        rule(OFFER);
        rule("contraindicate( \"TKI\", Severity.ABSOLUTE, \"a reason\" )");
        assertThat(only(assess()).status()).isEqualTo(Status.RECOMMENDED);
    }

    @Test
    void aRelativeContraindicationIsACaution() {
        rule(OFFER);
        rule("contraindicate( \"bevacizumab\", Severity.RELATIVE, \"a reason\" )");
        assertThat(only(assess()).status()).isEqualTo(Status.RECOMMENDED);
        assertThat(only(assess()).cautions())
                .containsExactly(new Option.Caution("Relative contraindication: a reason", List.of("ST-2")));
    }

    @Test
    void aRequirementMakesAnOptionConditional() {
        rule(OFFER);
        rule("require( \"bevacizumab\", \"liver.varices.endoscopyOn\", \"look first\" )");
        Assessment assessment = assess();
        assertThat(only(assessment).status()).isEqualTo(Status.CONDITIONAL);
        assertThat(only(assessment).pending())
                .containsExactly(new Option.Pending("liver.varices.endoscopyOn", "look first", List.of("ST-2")));
        assertThat(assessment.prerequisites()).containsExactly(
                new Prerequisite("bevacizumab", "look first", "liver.varices.endoscopyOn", List.of("ST-2")));
    }

    @Test
    void whatSeveralTargetsRequireAlikeIsOutstandingOnce() {
        rule(OFFER);
        rule("require( \"bevacizumab\", \"liver.varices.endoscopyOn\", \"look first\" )");
        rule("require( \"ICI\", \"liver.varices.endoscopyOn\", \"look first\" )");
        assertThat(only(assess()).pending())
                .containsExactly(new Option.Pending("liver.varices.endoscopyOn", "look first", List.of("ST-2", "ST-3")));
    }

    @Test
    void whatIsRequiredBeforeATreatmentThatNobodyOffersIsNotAskedFor() {
        rule("require( \"bevacizumab\", \"liver.varices.endoscopyOn\", \"look first\" )");
        assertThat(assess().prerequisites()).isEmpty();
    }

    @Test
    void rulesThatSayTheSameAreOneOptionWithTheStrongestWord() {
        rule(OFFER);
        rule(OFFER.replace("preferred", "strong"));
        Option option = only(assess());
        assertThat(option.strength()).isEqualTo("strong");
        assertThat(option.statements()).containsExactly("ST-1", "ST-2");
        assertThat(option.because()).containsExactly("rule-1", "rule-2");
    }

    @Test
    void anOfferWithoutEditionJoinsTheOneEditionThatSaysTheSame() {
        rule(OFFER.replace("AASLD 2023", "EASL"));
        rule(OFFER.replace("AASLD 2023", "EASL 2021"));
        assertThat(only(assess()).edition()).contains("2021");
    }

    @Test
    void twoEditionsStayApartAndSoDoesWhatNamesNeither() {
        rule(OFFER.replace("AASLD 2023", "ESMO"));
        rule(OFFER.replace("AASLD 2023", "ESMO 2021"));
        rule(OFFER.replace("AASLD 2023", "ESMO 2023"));
        assertThat(assess().options()).extracting(Option::edition)
                .containsExactly(Optional.empty(), Optional.of("2021"), Optional.of("2023"));
    }

    @Test
    void aGuidelineToldInTwoWaysIsShownInBoth() {
        rule("offer( \"ESMO 2021\", Setting.SECOND_LINE, \"recommended\", \"nivolumab\" )");
        rule("adviseAgainst( \"ESMO\", Setting.SECOND_LINE, \"against\", \"nivolumab\" )");
        assertThat(assess().options()).extracting(Option::status)
                .containsExactlyInAnyOrder(Status.RECOMMENDED, Status.NOT_RECOMMENDED);
    }

    @Test
    void aRegimenThatHasFailedIsNotOfferedAgain() {
        rule("offer( \"AASLD 2023\", Setting.SECOND_LINE, \"preferred\", \"lenvatinib\", \"sorafenib\" )");
        rule("spent( \"lenvatinib\" )");
        assertThat(only(assess()).treatment()).isEqualTo("sorafenib");
    }

    @Test
    void optionsOfOtherSettingsAreNotAboutAPatientWhoseTumorIsGone() {
        rule(OFFER);
        rule("offer( \"AASLD 2023\", Setting.ADJUVANT, \"preferred\", \"tace\" )");
        rule("confine( Setting.ADJUVANT )");
        assertThat(only(assess()).setting()).isEqualTo("adjuvant");
    }

    @Test
    void aProcedureIsNeverSpent() {
        rule("offer( \"AASLD 2023\", Setting.LOCOREGIONAL, \"preferred\", \"tace\" )");
        rule("spent( \"tace\" )");
        assertThat(only(assess()).treatment()).isEqualTo("tace");
    }

    @Test
    void aFallbackIsOfferedWhereTheFirstChoiceIsRuledOut() {
        rule(OFFER);
        rule("contraindicate( \"bevacizumab\", Severity.ABSOLUTE, \"a reason\" )");
        rule("Contraindicated( target == \"atezolizumab+bevacizumab\" )",
                "offer( \"AASLD 2023\", Setting.FIRST_LINE, \"alternative\", \"lenvatinib\" )");
        assertThat(assess().options()).extracting(Option::treatment, Option::status).containsExactly(
                tuple("atezolizumab+bevacizumab", Status.EXCLUDED),
                tuple("lenvatinib", Status.RECOMMENDED));
    }

    @Test
    void equalContraindicationsAreOneWithAllTheirRules() {
        rule("contraindicate( \"bevacizumab\", Severity.ABSOLUTE, \"a reason\" )");
        rule("contraindicate( \"bevacizumab\", Severity.ABSOLUTE, \"a reason\" )");
        rule("contraindicate( \"ICI\", Severity.RELATIVE, \"another\" )");
        assertThat(assess().contraindications()).containsExactly(
                new Contraindication("bevacizumab", "drug", "absolute", "a reason", List.of("ST-1", "ST-2"),
                        List.of("rule-1", "rule-2")),
                new Contraindication("ICI", "class", "relative", "another", List.of("ST-3"), List.of("rule-3")));
    }

    @Test
    void aNoteOnATreatmentIsShownWhereAnOptionContainsIt() {
        rule(OFFER);
        rule("noteFor( \"ICI\", NoteKind.MONITORING, \"Watch the liver.\" )");
        rule("noteFor( \"TKI\", NoteKind.MONITORING, \"Watch the skin.\" )");
        rule("note( NoteKind.GOAL, \"Think of the goal.\" )");
        assertThat(assess().notes()).containsExactly(new Note("monitoring", "Watch the liver.", List.of("ST-2")),
                new Note("goal", "Think of the goal.", List.of("ST-4")));
    }

    @Test
    void anOptionThatIsNotApprovedSaysSo() {
        rule(OFFER);
        rule("unapproved( \"atezolizumab+bevacizumab\", \"Not approved there (2025).\" )");
        Assessment assessment = assess();
        assertThat(only(assessment).cautions())
                .containsExactly(new Option.Caution("Not approved there (2025).", List.of("ST-2")));
        assertThat(assessment.notes())
                .containsExactly(new Note("approval", "Not approved there (2025).", List.of("ST-2")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
            "offer( \"AASLD 1999\", Setting.FIRST_LINE, \"preferred\", \"sorafenib\" )",
            "offer( \"AASLD 2023\", Setting.FIRST_LINE, \"superb\", \"sorafenib\" )",
            "offer( \"AASLD 2023\", Setting.FIRST_LINE, \"preferred\", \"sorafenob\" )",
            "contraindicate( \"bevacizumob\", Severity.ABSOLUTE, \"a reason\" )",
            "require( \"bevacizumab\", \"liver.endoscopy\", \"look first\" )",
            "caution( \"sorafenob\", \"Care.\" )",
            "noteFor( \"sorafenob\", NoteKind.GOAL, \"Care.\" )",
            "unapproved( \"sorafenob\", \"Not there.\" )"})
    void aNameThatTheTablesDoNotHoldIsReportedWithItsRule(String conclusion) {
        rule(conclusion);
        assertThatExceptionOfType(UnknownConclusionException.class).isThrownBy(this::assess)
                .withMessageContaining("hcc/rule-1.drl:7").withMessageContaining("\nMaybe it is misspelled");
    }

    private static Option only(Assessment assessment) {
        assertThat(assessment.options()).hasSize(1);
        return assessment.options().get(0);
    }

    private void rule(String conclusion) {
        rule("SystemicCourse( given == Answer.YES )", conclusion);
    }

    private void rule(String condition, String conclusion) {
        rules++;
        Engines.write(folder, "rule-" + rules + ".drl", """
                package hcc;
                import org.hcccds.model.code.*;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Advise.*;
                import static org.hcccds.model.rule.Conclude.*;

                rule "Rule %d"
                    @id( "rule-%d" )
                    @statements( "ST-%d" )
                when
                    %s
                then
                    insert( %s );
                end
                """.formatted(rules, rules, rules, condition, conclusion));
    }

    private Assessment assess() {
        PatientCase facts = PatientCase.builder("x").set(Facts.SYSTEMIC_HISTORY, List.of(new SystemicTherapy("folfox4",
                Outcome.PROGRESSION, null, Answer.UNKNOWN, null, Answer.UNKNOWN))).build();
        try (HccEngine engine = HccEngine.load(folder, Build.CLASSIC)) {
            return engine.assess(facts, Detail.PLAIN);
        }
    }
}
