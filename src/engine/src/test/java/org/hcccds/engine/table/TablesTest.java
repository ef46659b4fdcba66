package org.hcccds.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hcccds.engine.logic.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table in which something is wrong: where it is, and what to do. The other rows are read. */
class TablesTest {

    /**
     * The whole of a table {@code findings.csv}, line breaks as \n, and its mistakes as {@code line:column
     * message}.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            'id,title\\na,A\\nb\\n'              | '3:2 the row has 1 cell, the header 2: title is missing.'
            'id,title\\na,A, or\\nb,B\\n'        | '2:5 the row has 3 cells, the header 2.'
            'id,title\\na,A,or\\nb,B\\n'         | '2:5 the row has 3 cells, the header 2.'
            'id,title\\na,"A, or",so\\n'         | '2:11 the row has 3 cells, the header 2.'
            'id,title\\na,"two\\nlines"\\nb\\n'  | '4:2 the row has 1 cell, the header 2: title is missing.'
            'id,title\\r\\na,A\\r\\nb\\r\\n'     | '3:2 the row has 1 cell, the header 2: title is missing.'
            'id,title\\ra,A\\rb\\r'              | '3:2 the row has 1 cell, the header 2: title is missing.'
            'id,title\\n,A\\n'                   | '2:1 the row has no id.'
            'id,title\\n"a ",A\\n'               | '2:1 the id "a " begins or ends with a space.'
            'id,title\\na,A\\n\\nb,B\\n'         | '3:1 the line is empty.'
            'id,title\\na,A\\na,B\\n'            | '3:1 the id a is that of another row, at line 2.'
            'id,title\\n"a,A\\nb,B\\n'           | '2:1 the quotation mark that opens this cell is never closed.'
            'id,title\\na,"A\\nb,"B, C"\\n'      | '2:3 the quotation mark that opens this cell is never closed.'
            'id,title\\na,"says "so", he"\\n'    | '2:10 text follows the quotation mark that closes the cell.'
            'id;title\\na;A\\n'                  | '1:3 the cells are parted by semicolons.'
            'id\ttitle\\na\tA\\n'                | '1:3 the cells are parted by tabs.'
            'id,title,title\\na,A,B\\n'          | '1:10 the column "title" stands here a second time.'
            'id,title,\\na,A,\\n'                | '1:10 a column has no name.'
            'id,title,notes\\na,A,B\\n'          | '1:10 "notes" is no column of findings.csv.'
            'id,titel\\na,A\\n'                  | '1:4 "titel" is no column of findings.csv, and title is missing.'
            'id\\na\\n'                          | '1:1 the table has no column title.'
            'a,A\\nb,B\\n'                       | '1:1 the first line names no column of findings.csv.'
            ''                                   | '1:1 the table is empty; it has not even a header.'
            '\\n'                                | '1:1 the table is empty; it has not even a header.'""")
    void aMistakeHasItsPlace(String table, String mistake) {
        assertThat(mistakes(tables(written(table)))).containsExactly(mistake);
    }

    @Test
    void everyMistakeOfEveryTableIsReported() {
        Tables tables = tables(Map.of("findings", "id,title\na\nb,B,\"B\n,D\ne,E\n", "strengths",
                "strength\nstrong\n\nstrong\n"));
        assertThat(tables.problems()).extracting(Problem::toString).containsExactly(
                "hcc/data/findings.csv:2:2: the row has 1 cell, the header 2: title is missing.\n"
                        + "Maybe cells in which nothing stands lack their commas.",
                "hcc/data/findings.csv:3:5: the quotation mark that opens this cell is never closed.\n"
                        + "Maybe one is missing at the end of the cell.",
                "hcc/data/findings.csv:4:1: the row has no id.\nMaybe the cell was forgotten, or the row is to be deleted.",
                "hcc/data/strengths.csv:3:1: the line is empty.\nMaybe it is to be deleted.",
                "hcc/data/strengths.csv:4:1: the strength strong is that of another row, at line 2.\n"
                        + "Maybe one of them was copied and not renamed.");
        assertThat(tables.rows(TableKind.FINDINGS)).extracting(row -> row.get("title")).containsExactly("E");
    }

    @Test
    void aRowWithOtherSeparatorsIsRecognized() {
        for (String separator : List.of(";", "\t")) {
            assertThat(tables(Map.of("findings", "id,title\na" + separator + "A\n")).problems()).singleElement().hasToString(
                    "hcc/data/findings.csv:2:4: the row has 1 cell, the header 2: title is missing.\n"
                            + "Maybe its cells are to be parted by commas.");
        }
    }

    @Test
    void aWordInACellThatListsSeveralHasAPlaceOfItsOwn() {
        Tables tables = tables(Map.of("findings", "id,title\na,ST-10 ST-1\nb,\"says \"\"so\"\", ST-1\"\n"));
        List<Row> rows = tables.rows(TableKind.FINDINGS);
        rows.forEach(row -> tables.refer(row, "title", "ST-1", "ST-1", Set.of("ST-2"), TableKind.STATEMENTS));
        assertThat(mistakes(tables)).containsExactly("2:9 \"ST-1\" does not stand in statements.csv.",
                "3:17 \"ST-1\" does not stand in statements.csv.");
    }

    @Test
    void aNameInABrokenRowIsNotCalledUnknown() {
        Tables tables = tables(Map.of("findings", "id,title\nmilan,Milan criteria, 1996\nb,B\n"));
        assertThat(tables.broken().mayHold("milan", TableKind.FINDINGS)).isTrue();
        assertThat(tables.broken().mayHold("milano", TableKind.FINDINGS)).isFalse();
        assertThat(tables.broken().mayHold("milan", TableKind.SCORES)).isFalse();
        assertThat(tables.broken().isSound(TableKind.FINDINGS)).isFalse();
        assertThat(tables.broken().isSound(TableKind.SCORES)).isTrue();
        assertThat(tables.broken().unreadable()).isEmpty();
    }

    @Test
    void noNameIsCalledUnknownWhereSomeCannotBeRead() {
        for (String table : List.of("id,title\n,Milan criteria\n", "", "id,title\nm\uFFFDlan,Milan\n")) {
            Map<String, String> texts = all(Map.of("findings", table));
            BrokenRows broken = new Tables(texts, Set.of(), Set.of("hcc/data/findings.csv")).broken();
            assertThat(broken.mayHold("milan", TableKind.FINDINGS)).as(table).isTrue();
            assertThat(broken.unreadable()).as(table).containsExactly(TableKind.FINDINGS);
        }
    }

    @Test
    void whatALentTableLacksIsSaidOfTheTableThatTheRulesBring() {
        Map<String, String> texts = all(Map.of("conflicts", "topic,title,says,statements,only_with\nC-1,T,Y,ST-3 ST-2,\nC-1,T,N,ST-1,\n"));
        Tables tables = new Tables(texts, Set.of("hcc/data/conflicts.csv"), Set.of());
        tables.rows(TableKind.CONFLICTS).forEach(row -> row.words("statements").forEach(
                id -> tables.refer(row, "statements", id, id, Set.of("ST-1"), TableKind.STATEMENTS)));
        assertThat(tables.problems()).extracting(Problem::toString)
                .containsExactly("hcc/data/statements.csv:1:1: the built-in "
                + "conflicts.csv refers to ST-2, ST-3, which this table does not hold.\n"
                + "Maybe the rules are to bring a conflicts.csv of their own that names only what is there.");
    }

    @Test
    void aFileThatNothingReadsIsNamed() {
        Map<String, String> texts = all(Map.of());
        texts.put("hcc/data/finding.csv", "id,title\n");
        texts.put("hcc/elsewhere/finding.csv", "id,title\n");
        assertThat(new Tables(texts, Set.of(), Set.of()).problems()).extracting(Problem::toString).containsExactly(
                "hcc/data/finding.csv:1:1: nothing reads a table of the name finding.csv.\nMaybe findings.csv.");
    }

    @Test
    void aThousandMistakesAreNotAllListed() {
        assertThat(mistakes(tables(Map.of("findings", "id,title\n" + "a\n".repeat(1000))))).hasSize(Mistakes.MOST + 1)
                .endsWith("102:2 here and further on the table has more mistakes than the 100 that are listed.");
        assertThat(mistakes(tables(Map.of("strengths", "strength\n" + rows(CsvText.MOST_ROWS + 5))))).containsExactly(
                "100002:1 the table has more than 100000 rows.");
    }

    private static String rows(int number) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < number; i++) {
            rows.append(i).append('\n');
        }
        return rows.toString();
    }

    private static Map<String, String> written(String table) {
        return Map.of("findings", table.replace("\\n", "\n").replace("\\r", "\r"));
    }

    private static Tables tables(Map<String, String> texts) {
        return new Tables(all(texts), Set.of(), Set.of());
    }

    /** These tables, and the others with a header alone. */
    private static Map<String, String> all(Map<String, String> texts) {
        Map<String, String> all = new TreeMap<>();
        for (TableKind kind : TableKind.values()) {
            String name = kind.file().replace(".csv", "");
            all.put(kind.path(), texts.getOrDefault(name, String.join(",", kind.needed()) + "\n"));
        }
        return all;
    }

    private static List<String> mistakes(Tables tables) {
        return tables.problems().stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.message())
                .toList();
    }
}
