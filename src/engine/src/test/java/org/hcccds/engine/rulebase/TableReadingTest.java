package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hcccds.engine.Build;
import org.hcccds.engine.Engines;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.logic.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that a folder of rules brings; the others are those of the product. */
class TableReadingTest {

    private static final String RULE = "rule \"Any\"\n    %s( \"any\" )\nwhen\n    Patient()\nthen\nend\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aRule() {
        Engines.write(folder, "any.drl", Engines.ruleFile(RULE.formatted("@id")));
    }

    @Test
    void loadingNamesTheMistakesOfTablesAndOfRules() {
        Engines.write(folder, "any.drl", Engines.ruleFile(RULE.formatted("@idd")));
        Engines.write(folder, "data/findings.csv", "id,title\nmilan\nucsf,UCSF, criteria\n");
        Engines.write(folder, "data/strengths.csv", "strength\n" + "strong\n".repeat(2));
        for (Build build : Build.values()) {
            assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> RuleBases.load(folder, build))
                    .satisfies(e -> assertThat(e.reasons()).hasSizeGreaterThan(3).startsWith(
                            "hcc/data/findings.csv:2:6: the row has 1 cell, the header 2: title is missing.\n"
                                    + "Maybe cells in which nothing stands lack their commas.",
                            "hcc/data/findings.csv:3:11: the row has 3 cells, the header 2.\n"
                                    + "Maybe \"UCSF, criteria\" is one cell and lacks its quotation marks.",
                            "hcc/data/strengths.csv:3:1: the strength strong is that of another row, at line 2.\n"
                                    + "Maybe one of them was copied and not renamed.")
                            .anyMatch(reason -> reason.startsWith("hcc/any.drl:")));
        }
    }

    @Test
    void whatRefersToNothingIsNamed() {
        Engines.write(folder, "data/drugs.csv", "drug,classes,counts_as\na,X,\nb,X,c\n");
        Engines.write(folder, "data/treatments.csv", "treatment,modality,components\nt,systemic,a;X\nu,systemic,a;d\n"
                + "v,systemic,v\nw,systemic,t\n");
        Engines.write(folder, "data/scores.csv", "id,title,decimals,grades,graded\nalbi,ALBI,2,albii,grade\n");
        Engines.write(folder, "data/definitions.csv", "id,guideline,text,source,tag\nDF-1,BCLC 1999,Text,S,K\n");
        assertThat(mistakes()).containsExactly("definitions.csv:2:6 \"BCLC 1999\" does not stand in guidelines.csv.",
                "drugs.csv:3:5 \"c\" does not stand in drugs.csv.",
                "scores.csv:2:13 \"albii\" does not stand in classes.csv.",
                "treatments.csv:3:14 \"d\" stands neither in drugs.csv nor in treatments.csv.",
                "treatments.csv:4:12 \"v\" does not stand in drugs.csv.");
    }

    @Test
    void aTreatmentOfTheProductDoesNotLoseItsDrugsSilently() {
        Engines.write(folder, "data/drugs.csv", "drug,classes,counts_as\nsorafenib,TKI,\n");
        assertThat(mistakes()).singleElement().asString()
                .startsWith("drugs.csv:1:1 the built-in treatments.csv refers to anlotinib, anti-PD-1, apatinib and ");
    }

    @Test
    void aStageIsOfTheEditionOfItsSystem() {
        Engines.write(folder, "data/stages.csv", "system,edition,code,title\nBCLC,2022,A,early\nBCLC,2023,B,later\n");
        assertThat(mistakes()).containsExactly("stages.csv:3:6 the edition of BCLC is \"2023\" here, and \"2022\" before.");
    }

    @Test
    void aVersionIsOneLine() {
        for (String version : List.of("1.0.0", "1.0.0\n", "\n 1.0.0\n\n")) {
            Engines.write(folder, "version.txt", version);
            assertThat(mistakes()).as(version).isEmpty();
        }
        Engines.write(folder, "version.txt", "1.0.0\n\nof March\n");
        assertThat(mistakes()).containsExactly("version.txt:3:1 the file has a second line, \"of March\".");
        Engines.write(folder, "version.txt", "\n");
        assertThat(mistakes()).containsExactly("version.txt:1:1 the file names no version.");
    }

    private List<String> mistakes() {
        List<Problem> problems = TableReading.of(RuleFiles.at(folder).withBuiltInData(), Set.of()).problems();
        return problems.stream().map(one -> one.place().toString().replaceAll(".*/", "") + " " + one.message()).toList();
    }
}
