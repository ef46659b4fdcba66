package org.hcccds.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes of tables stand beside those of rules, and lead to no complaint about rules that are right. */
class BadTableTest {

    private static final String FINDINGS = "id,title\nmilan,Milan criteria, 1996\nucsf,UCSF criteria\n";

    @TempDir
    private Path folder;

    @Test
    void rulesAreCheckedAgainstTheRowsThatCanBeRead() {
        CheckedRules rules = rules("milan", "ucsf", "millan").with("hcc/data/findings.csv", FINDINGS);
        assertThat(findings(rules)).containsExactly("findings.csv:2:22 bad-table the row has 3 cells, the header 2.",
                "rules.drl:32:14 unknown-name \"millan\" is no finding.");
        assertThat(rules.report().notLookedAt()).noneMatch(left -> left.contains("findings.csv"));
    }

    @Test
    void whereANameIsLostNoRuleIsSaidToMisspellIt() {
        CheckedRules rules = rules("milan", "millan").with("hcc/data/findings.csv",
                "id,title\n,Milan criteria\nucsf,UCSF criteria\n");
        assertThat(findings(rules)).containsExactly("findings.csv:2:1 bad-table the row has no id.");
        assertThat(rules.report().notLookedAt()).contains("Whether rules and other tables name what hcc/data/findings.csv holds: "
                + "some names in it cannot be read.");
    }

    @Test
    void aFileInAnotherEncodingKeepsNothingElseFromBeingChecked() throws IOException {
        CheckedRules rules = rules("milan").with("hcc/data/scores.csv", "id,title\n");
        Files.write(folder.resolve("hcc/data/findings.csv"), "id,title\nm\u00e4land,M\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("hcc/other.drl"), "\uFEFFpackage hcc;\n".getBytes(StandardCharsets.UTF_8));
        assertThat(findings(rules)).containsExactly("findings.csv:2:2 bad-table it is not written in UTF-8.",
                "scores.csv:1:1 bad-table the table has no columns decimals, grades, graded.",
                "other.drl:1:1 syntax it holds the character U+FEFF, which cannot be seen.");
    }

    @Test
    void citationsInABrokenRowOfStatementsAreNotCalledUnknown() {
        CheckedRules rules = rules("milan").with(Map.of("hcc/data/statements.csv",
                "id,guideline,edition,category,line,strength,statement,about,source,tag\nDF-BCLC-D,BCLC,2022\n",
                "hcc/data/definitions.csv", "id,guideline,text,source,tag\n",
                "hcc/data/conflicts.csv", "topic,title,says,statements,only_with\n",
                "hcc/data/not-encoded.csv", "statement,reason\nDF-BCLC-D,None\n"));
        assertThat(findings(rules)).containsExactly("statements.csv:2:20 bad-table the row has 3 cells, the header 10: category, "
                + "line, strength, statement, about, source, tag are missing.");
    }

    @Test
    void gapsAreNotLookedForBetweenStagesThatCannotBeRead() {
        CheckedRules rules = rules("milan").with("hcc/data/findings.csv", FINDINGS)
                .with("hcc/data/stages.csv", "system,edition,code,title\nBCLC,2022,D\n");
        assertThat(rules.report().findings()).extracting(Finding::check).containsOnly("bad-table");
        assertThat(rules.report().notLookedAt()).contains("Gaps between stages: hcc/data/stages.csv has mistakes.");
    }

    /** A rule for each finding; the condition on it stands in line 14, 23, 32. */
    private CheckedRules rules(String... findings) {
        StringBuilder text = new StringBuilder();
        for (String finding : findings) {
            text.append("""
                    rule "BCLC D: %s"
                        @id( "%s" )
                        @source( "DF-BCLC-D" )
                    when
                        Patient()
                        Finding( id == "%s", value == Answer.NO )
                    then
                        insert( stage( "BCLC", "D" ) );
                    end
                    """.formatted(finding, finding, finding));
        }
        return new CheckedRules(folder).with("hcc/rules.drl", text.toString());
    }

    private static List<String> findings(CheckedRules rules) {
        return rules.report().findings().stream().map(one -> one.file().replaceAll(".*/", "") + ":" + one.line() + ":"
                + one.column()
                + " " + one.check() + " " + one.message()).toList();
    }
}
