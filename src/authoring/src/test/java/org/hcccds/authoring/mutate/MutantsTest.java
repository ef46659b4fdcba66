package org.hcccds.authoring.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hcccds.engine.HccEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of change, on rules of one condition or two. */
class MutantsTest {

    private static final String YES = "finding( \"milan\", Answer.YES )";

    @TempDir
    private Path folder;

    @Test
    void aLimitIsMovedByATenthWhereARuleHasTenths() {
        assertThat(changes("TumorBurden( largestCm <= 5.0 * Unit.CM )", "TumorBurden( largestCm > 6.5 * Unit.CM )")).containsSequence(
                "rule \"one in words\" -> dropped",
                "TumorBurden( largestCm <= 5.0 * Unit.CM ) -> TumorBurden()",
                "TumorBurden( largestCm <= 5.0 * Unit.CM ) -> TumorBurden( largestCm < 5.0 * Unit.CM )",
                "TumorBurden( largestCm <= 5.0 * Unit.CM ) -> TumorBurden( largestCm > 5.0 * Unit.CM )",
                "TumorBurden( largestCm <= 5.0 * Unit.CM ) -> TumorBurden( largestCm <= 4.9 * Unit.CM )",
                "TumorBurden( largestCm <= 5.0 * Unit.CM ) -> TumorBurden( largestCm <= 5.1 * Unit.CM )",
                "rule \"two in words\" -> dropped");
    }

    /** Below 2 and up to 1 are the same of whole numbers: "count < 1" and "count <= 0" say no more than each other. */
    @Test
    void aWholeNumberIsMovedByOneAndNothingIsTriedTwice() {
        assertThat(changes("TumorBurden( count >= 2 )")).containsExactly(
                "rule \"one in words\" -> dropped",
                "TumorBurden( count >= 2 ) -> TumorBurden()",
                "TumorBurden( count >= 2 ) -> TumorBurden( count > 2 )",
                "TumorBurden( count >= 2 ) -> TumorBurden( count < 2 )",
                "TumorBurden( count >= 2 ) -> TumorBurden( count >= 1 )");
    }

    @Test
    void whatNoCaseCanHaveMakesNoDifference() {
        assertThat(changes("SystemicCourse( nextLine >= 1 )")).doesNotContain(
                "SystemicCourse( nextLine >= 1 ) -> SystemicCourse( nextLine >= 0 )")
                .contains("SystemicCourse( nextLine >= 1 ) -> SystemicCourse( nextLine > 1 )");
    }

    @Test
    void aCodeIsSwappedForThoseBesideIt() {
        assertThat(changes("PortalVeinThrombus( extent == PortalVein.VP2 )")).containsExactly(
                "rule \"one in words\" -> dropped",
                "PortalVeinThrombus( extent == PortalVein.VP2 ) -> PortalVeinThrombus()",
                "PortalVeinThrombus( extent == PortalVein.VP2 ) -> PortalVeinThrombus( extent != PortalVein.VP2 )",
                "PortalVeinThrombus( extent == PortalVein.VP2 ) -> PortalVeinThrombus( extent == PortalVein.VP1 )",
                "PortalVeinThrombus( extent == PortalVein.VP2 ) -> PortalVeinThrombus( extent == PortalVein.VP3 )");
    }

    @Test
    void aDecidedFindingIsYesOrNoSoThatNotYesIsNo() {
        assertThat(changes("Finding( id == \"ucsf\", value == Answer.YES )")).containsExactly(
                "rule \"one in words\" -> dropped",
                "Finding( id == \"ucsf\", value == Answer.YES ) -> Finding( id == \"ucsf\" )",
                "Finding( id == \"ucsf\", value == Answer.YES ) -> Finding( id == \"ucsf\", value != Answer.YES )");
    }

    @Test
    void aRecordedAnswerMayBeUnknownAsWell() {
        assertThat(changes("Tumor( ruptured == Answer.YES )")).containsExactly(
                "rule \"one in words\" -> dropped",
                "Tumor( ruptured == Answer.YES ) -> Tumor()",
                "Tumor( ruptured == Answer.YES ) -> Tumor( ruptured != Answer.YES )",
                "Tumor( ruptured == Answer.YES ) -> Tumor( ruptured == Answer.NO )");
    }

    @Test
    void aListLosesAndGainsValues() {
        assertThat(changes("Stage( system == \"BCLC\", code in ( \"B\", \"C\" ) )")).containsExactly(
                "rule \"one in words\" -> dropped",
                "Stage( system == \"BCLC\", code in ( \"B\", \"C\" ) ) -> Stage( system == \"BCLC\" )",
                "Stage( system == \"BCLC\", code in ( \"B\", \"C\" ) ) -> Stage( system == \"BCLC\", code not in ( \"B\", \"C\" ) )",
                "Stage( system == \"BCLC\", code in ( \"B\", \"C\" ) ) -> Stage( system == \"BCLC\", code in ( \"C\" ) )",
                "Stage( system == \"BCLC\", code in ( \"B\", \"C\" ) ) -> Stage( system == \"BCLC\", code in ( \"B\" ) )",
                "Stage( system == \"BCLC\", code in ( \"B\", \"C\" ) ) -> Stage( system == \"BCLC\", code in ( \"B\", \"C\", \"A\" ) )",
                "Stage( system == \"BCLC\", code in ( \"B\", \"C\" ) ) -> Stage( system == \"BCLC\", code in ( \"B\", \"C\", \"D\" ) )");
    }

    /** There is one such fact for every case: without its only condition a pattern asks for nothing, as if dropped. */
    @Test
    void aPatternIsDroppedAndItsNotTakenAway() {
        assertThat(changes("Tumor( ruptured == Answer.YES )\nnot Exposure( to == \"sorafenib\" )")).containsExactly(
                "rule \"one in words\" -> dropped",
                "Tumor( ruptured == Answer.YES ) -> dropped",
                "Tumor( ruptured == Answer.YES ) -> Tumor( ruptured != Answer.YES )",
                "Tumor( ruptured == Answer.YES ) -> Tumor( ruptured == Answer.NO )",
                "not Exposure( to == \"sorafenib\" ) -> dropped",
                "not Exposure( to == \"sorafenib\" ) -> Exposure( to == \"sorafenib\" )");
    }

    @Test
    void whatTheConclusionIsMadeOfStays() {
        try (HccEngine engine = SmallRules.engine(folder, SmallRules.rule("one",
                "Labs( $n : neutrophils, neutrophils != null )\nPatient( ageYears > 80 )",
                "neutrophilLymphocyteRatio( $n, 1.0 )"))) {
            assertThat(SmallRules.changes(engine)).contains("Patient( ageYears > 80 ) -> dropped",
                    "Labs( $n : neutrophils != null ) -> Labs( $n : neutrophils == null )")
                    .doesNotContain("Labs( $n : neutrophils != null ) -> dropped");
        }
    }

    @Test
    void aMutantKnowsItsPlaceAndFolder() {
        try (HccEngine engine = SmallRules.engine(folder, SmallRules.rule("one", "TumorBurden( count >= 2 )", YES))) {
            Mutant moved = SmallRules.mutants(engine).get(2);
            assertThat(moved.place()).hasToString("hcc/small/rules.drl:12:18");
            assertThat(moved.topic()).isEqualTo("small");
        }
    }

    private List<String> changes(String... conditions) {
        String[] rules = new String[conditions.length];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = SmallRules.rule(List.of("one", "two").get(i), conditions[i], YES);
        }
        try (HccEngine engine = SmallRules.engine(folder, rules)) {
            return SmallRules.changes(engine);
        }
    }
}
