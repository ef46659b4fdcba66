package org.hcccds.authoring.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.site.Positions.Position;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** What the pages beside those of rules say, by the built-in rules. */
class OverviewPagesTest {

    @Test
    void theStartPageCountsAndLeadsFurther() {
        assertThat(words("index.html")).startsWith("Guidelines on hepatocellular carcinoma, as rules\n")
                .contains(" rules\n", " statements encoded, tried by 2 scenarios. Statement coverage\n",
                        "How BCLC 2022 decides the stage\n",
                        "American Association for the Study of Liver Diseases practice guidance");
    }

    @Test
    void aCellOfTheMatrixHasTheStrongestWordsAndLeadsToTheTreatment() {
        assertThat(TestSite.site().files().get("treatments.html")).contains(
                "<a href=\"treatments/atezolizumab_bevacizumab.html#aasld-2023\"><span class=\"badge offered\">"
                + "\u25cf\u00a0strong</span></a>",
                "<a href=\"treatments/haic-folfox.html#easl-2021\"><span class=\"badge against\">"
                + "\u2715\u00a0not-adopted</span></a>");
    }

    @Test
    void positionsStandWithTheStrongestFirstAndAdviceAgainstLast() {
        Positions positions = new Positions(TestSite.knowledge());
        assertThat(positions.of("AASLD 2023", "atezolizumab+bevacizumab")).extracting(one -> one.offer().strength())
                .startsWith("strong");
        assertThat(positions.guidelines()).startsWith("BCLC 2022", "CNLC 2022", "CNLC 2024", "AASLD 2023");
        assertThat(Positions.strongest(positions.on("haic-folfox"), true)).extracting(Position::treatment)
                .containsExactly("haic-folfox");
        assertThat(positions.on("mdt-discussion")).isEmpty();
    }

    @Test
    void aTreatmentTellsWhoOffersItWhatSpeaksAgainstItAndWhatToCheckFirst() {
        assertThat(words("treatments/atezolizumab_bevacizumab.html")).startsWith("atezolizumab + bevacizumab\n")
                .contains("\u25cf\u00a0strong first-line: AASLD strongly recommends atezolizumab with bevacizumab "
                        + "at first line\n")
                .containsSubsequence("\nGuidelines\n", "\nContraindications\n", "\nTo be checked first\n",
                "\nCautions\n",
                        "\nNotes\n", "\nEvidence\n", "statements on studies\n");
    }

    @Test
    void aGuidelineShowsEveryEditionAndWhatIsSaidWithoutOne() {
        assertThat(words("guidelines/nccn.html")).containsSubsequence("\nNCCN 2024.1\n", "\nNCCN (no edition named)\n");
        assertThat(words("guidelines/aasld.html"))
                .contains("AASLD 2023 strongly recommends atezolizumab+bevacizumab at first "
                + "line\nST-002-AASLD1L-01 strong review 002, Systemic section");
    }

    @Test
    void aDisagreementHasItsPositionsSideBySide() {
        assertThat(words("disagreements.html")).containsSubsequence("Pembrolizumab at second line C-01\n",
                "For: NCCN, CSCO",
                "ST-000-T3-04a NCCN\n", "Against: ESMO, Pan-Asian ESMO", "ST-000-S7-16 ESMO\n",
                "ST-004-PEMB-04 studies\n");
    }

    @Test
    void coverageIsCountedByGuidelineAndGapsAreListed() {
        assertThat(words("coverage.html")).containsSubsequence("Near miss", "AASLD34340",
                "Statements that cannot be a rule",
                "ST-000-S3-32", "Gaps", "no scenario in which");
        Knowledge untried = new Knowledge(TestRules.engine(), Optional.empty());
        assertThat(Words.of(new CoveragePage(untried).page().render("1")))
                .contains("Scenarios were not run for this site.")
                .endsWith("Gaps\nNone.\n").doesNotContain("Fired");
    }

    @Test
    void whatIsCheckedInRuleFilesHasAPageACheck() {
        assertThat(words("checks/or-in-name.html")).isEqualTo("""
                The name of a rule says "or"
                Check or-in-name
                A rule says one thing; or hides a second & third.
                Bad
                rule "A <or> B"
                Why
                each can be cited
                and tried
                """);
        assertThat(words("checks.html")).contains("The name of a rule says \"or\" or-in-name\n");
        assertThat(words("index.html")).contains("What is checked in rule files\n");
        assertThat(TestSite.site().files().get("search-index.js")).contains("checks/or-in-name.html");
        assertThat(Site.of(TestSite.knowledge(), Map.of()).files().keySet())
                .noneMatch(path -> path.startsWith("checks"));
    }

    @Test
    void findingsStandWithTheRulesThatDecideThem() {
        assertThat(words("findings.html")).containsSubsequence("Macrovascular invasion\nno\n",
                "Free vessels are no macrovascular invasion\nyes\n",
                "Hepatic vein thrombus is macrovascular invasion\n");
        assertThat(TestSite.site().files().get("rules/bclc-a-few.html")).contains(
                "<a href=\"../findings.html#finding-macrovascular-invasion\">macrovascular invasion: no</a>",
                "<a href=\"../findings.html#class-child-pugh\">Child-Pugh class not C</a>");
    }

    @Test
    void stagesAreDrawnAndToldInWords() {
        assertThat(words("staging.html")).containsSubsequence("BCLC 2022", "BCLC: what each stage asks for",
                "CNLC 2024",
                "CNLC IIIb: extrahepatic spread\n", "No stage\n", "CNLC gives the dead no stage");
    }

    private static String words(String page) {
        return Words.of(TestSite.site().files().get(page));
    }
}
