package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.engine.Engines;
import org.hcccds.engine.RuleLoadException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    @TempDir
    private Path folder;

    private final Map<String, String> tables = new TreeMap<>(Map.of(
            "stages", "system,edition,code,title\nBCLC,2022,0,very early\nBCLC,2022,A,early\nCNLC,2024,Ia,single\n",
            "scores", "id,title,decimals,grades,graded\nalbi,ALBI,2,albi,grade\nmeld,MELD,0,,\n",
            "findings", "id,title\nmilan,Within Milan\n",
            "classes", "id,values,title\nalbi,1;2;3,ALBI grade\n",
            "definitions", "id,guideline,text,source,tag\nDF-1,BCLC 2022,\"One, two\",Someone 2022,S1\n",
            "treatments", "treatment,modality,components\nresection,surgery,\ntace,transarterial,\n",
            "statements", "id,guideline,edition,category,line,strength,statement,about,source,tag\n",
            "conflicts", "topic,title,says,statements,only_with\n",
            "not-encoded", "statement,reason\n"));

    /** What is not under test here is that of the product. */
    @BeforeEach
    void copyTablesOfTheProduct() throws IOException {
        try (Stream<Path> data = Files.list(Engines.RULES_FOLDER.resolve("hcc/data"))) {
            for (Path table : data.toList()) {
                Engines.write(folder, "data/" + table.getFileName(), Files.readString(table));
            }
        }
        Engines.write(folder, "any.drl", "package hcc;\n");
    }

    @Test
    void tablesKeepTheirOrder() {
        Vocabulary vocabulary = read();
        assertThat(vocabulary.stagingSystems().keySet()).containsExactly("BCLC", "CNLC");
        assertThat(vocabulary.stagingSystems().get("BCLC").edition()).isEqualTo("2022");
        assertThat(vocabulary.stagingSystems().get("BCLC").codes()).containsExactly("0", "A");
        assertThat(vocabulary.stagingSystems().get("BCLC").titles()).containsEntry("A", "early");
        assertThat(vocabulary.findings()).containsExactly(Map.entry("milan", "Within Milan"));
        assertThat(vocabulary.classes().get("albi"))
                .isEqualTo(new Vocabulary.ClassKind("albi", List.of("1", "2", "3"), "ALBI grade"));
        assertThat(vocabulary.sources().definitions().get("DF-1"))
                .isEqualTo(new Sources.Definition("DF-1", "BCLC 2022", "One, two", "Someone 2022", "S1"));
        assertThat(vocabulary.formulary().treatments()).containsExactly("resection", "tace");
    }

    @Test
    void aScoreMayGoWithoutGrades() {
        assertThat(read().scores().values()).containsExactly(
                new Vocabulary.ScoreKind("albi", "ALBI", 2, "albi", "grade"),
                new Vocabulary.ScoreKind("meld", "MELD", 0, null, null));
    }

    @Test
    void everyMissingTableIsNamed() throws IOException {
        for (String name : List.of("findings", "stages")) {
            tables.remove(name);
            Files.delete(folder.resolve("data/" + name + ".csv"));
        }
        String maybe = ":1:1: the table is missing.\nMaybe the jar hcc-kjar, whose tables stand in for missing ones, is not on the class path.";
        assertProblems("hcc/data/findings.csv" + maybe, "hcc/data/stages.csv" + maybe);
    }

    @Test
    void aMissingColumnIsNamed() {
        tables.put("findings", "id,name\nmilan,Within Milan\n");
        assertProblems("hcc/data/findings.csv:1:4: \"name\" is no column of findings.csv, and title is missing.\nMaybe title.");
    }

    @Test
    void aRowWithACommaTooManyIsNamed() {
        tables.put("findings", "id,title\nmilan,Within Milan, the criteria\n");
        assertProblems("hcc/data/findings.csv:2:20: the row has 3 cells, the header 2."
                + "\nMaybe \"Within Milan, the criteria\" is one cell and lacks its quotation marks.");
    }

    @ParameterizedTest
    @CsvSource({"1..2000000000, 1", "1..999, 999", "9..1, 0", "'', 0"})
    void aClassificationHasASensibleNumberOfValues(String values, int number) {
        tables.put("classes", "id,values,title\nalbi,1;2;3,ALBI grade\nodd," + values + ",Odd\n");
        if (number == 1) {
            assertThat(read().classes().get("odd").values()).as("no range").containsExactly(values);
        } else {
            assertProblems("hcc/data/classes.csv:3:5: odd has " + number
                    + " values; allowed: 1 to 60.\nMaybe write them as in A;B;C, or as "
                    + "in 1..9.");
        }
    }

    @Test
    void aSystemHasASensibleNumberOfStages() {
        tables.put("stages", "system,edition,code,title\n" + IntStream.range(0, 61).mapToObj(code -> "BCLC,2022," + code + ",stage\n")
                .collect(Collectors.joining()));
        assertProblems("hcc/data/stages.csv:62:11: BCLC has more than 60 stages.\nMaybe some of them are of another system.");
    }

    @Test
    void treatmentsThatContainOneAnotherAreNamed() {
        String chain = IntStream.range(0, 50).mapToObj(number -> "t" + number + ",,t" + (number + 1) + "\n")
                .collect(Collectors.joining());
        tables.put("treatments", "treatment,modality,components\nsorafenib,,sorafenib\na,,b\nb,,a;sorafenib\n");
        String maybe = " contains itself through its components, or treatments within treatments that cannot be followed.\n"
                + "Maybe its components are drugs.";
        assertProblems("hcc/data/treatments.csv:3:4: a" + maybe, "hcc/data/treatments.csv:4:4: b" + maybe);
        tables.put("treatments", "treatment,modality,components\n" + chain + "t50,,sorafenib\n");
        assertThatExceptionOfType(RuleLoadException.class).isThrownBy(this::read)
                .satisfies(e -> assertThat(e.reasons()).hasSize(40).first()
                .isEqualTo("hcc/data/treatments.csv:2:5: t0" + maybe));
    }

    private void assertProblems(String... problems) {
        assertThatExceptionOfType(RuleLoadException.class).isThrownBy(this::read)
                .satisfies(e -> assertThat(e.reasons()).containsExactly(problems));
    }

    private Vocabulary read() {
        tables.forEach((name, text) -> Engines.write(folder, "data/" + name + ".csv", text));
        return Vocabulary.of(RuleFiles.at(folder));
    }
}
