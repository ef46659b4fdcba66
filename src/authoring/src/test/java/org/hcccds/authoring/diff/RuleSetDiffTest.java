package org.hcccds.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hcccds.authoring.diff.RuleChange.Kind;
import org.hcccds.engine.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetDiffTest {

    @TempDir
    private Path folder;

    @Test
    void rulesAreChangedAddedAndRemoved() {
        Workbench older = Rules.read(folder.resolve("old"), Rules.EARLY, Rules.OFFER);
        Workbench newer = Rules.read(folder.resolve("new"), Rules.EARLY.replace("<= 5", "<= 4"), Rules.GUARD);
        assertThat(RuleSetDiff.of(older, newer)).isEqualTo(new RuleSetDiff(List.of(
                new RuleChange(Kind.CHANGED, "early", "hcc/rules.drl:7",
                        List.of("TumorBurden( count == 1, largestCm <= 5 * Unit.CM )"),
                        List.of("TumorBurden( count == 1, largestCm <= 4 * Unit.CM )")),
                new RuleChange(Kind.ADDED, "guard", "hcc/rules.drl:16", List.of(), List.of(
                        "rule \"Guard\"", "cites ST-001-MONO-02b",
                        "Comorbidity( autoimmuneDisease == AutoimmuneDisease.ACTIVE )",
                        "insert( contraindicate( \"ICI\", Severity.ABSOLUTE, \"active autoimmune disease\" ) )")),
                new RuleChange(Kind.REMOVED, "offer", "hcc/rules.drl:16", List.of(
                        "rule \"Offer\"", "cites ST-002-AASLD1L-01", "Stage( system == \"BCLC\", code == \"A\" )",
                        "insert( offer( \"AASLD 2023\", Setting.FIRST_LINE, \"strong\", \"durvalumab+tremelimumab\" ) )"),
                        List.of())), List.of()));
    }

    @Test
    void whereARuleStandsAndHowItIsLaidOutDoesNotMatter() {
        String otherwise = Rules.EARLY.replace("count == 1, largestCm", "count == 1,\n        largestCm")
                .replace("when", "when   // alone and small");
        Workbench older = Rules.read(folder.resolve("old"), Rules.EARLY, Rules.OFFER);
        Workbench newer = Rules.read(folder.resolve("new"), Rules.OFFER, otherwise);
        assertThat(RuleSetDiff.of(older, newer)).isEqualTo(new RuleSetDiff(List.of(), List.of()));
    }

    @Test
    void aChangedTableIsNamed() throws IOException {
        Path other = Files.createDirectories(folder.resolve("new"));
        Files.writeString(other.resolve("version.txt"), "next\n");
        Workbench older = Rules.read(folder.resolve("old"), Rules.EARLY);
        Workbench newer = Rules.read(other, Rules.EARLY);
        assertThat(RuleSetDiff.of(older, newer).tables()).containsExactly("hcc/version.txt");
    }
}
