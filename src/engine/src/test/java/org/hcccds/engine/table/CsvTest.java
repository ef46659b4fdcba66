package org.hcccds.engine.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void rowsAreReadByColumnName() {
        assertThat(Csv.rows("id,title\nmilan,Within Milan\nucsf,Within UCSF\n")).containsExactly(
                Map.of("id", "milan", "title", "Within Milan"), Map.of("id", "ucsf", "title", "Within UCSF"));
    }

    @Test
    void columnsKeepTheirOrder() {
        assertThat(Csv.rows("z,a,m\n1,2,3\n").get(0).keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(Csv.rows("id,title\nmilan,Within Milan")).hasSize(1);
    }

    @Test
    void aHeaderAloneHasNoRows() {
        assertThat(Csv.rows("id,title\n")).isEmpty();
        assertThat(Csv.rows("id,title")).isEmpty();
    }

    @Test
    void quotedCellsHoldCommasQuotesAndLineBreaks() {
        assertThat(Csv.rows("id,title\na,\"one, two\"\nb,\"says \"\"so\"\"\"\nc,\"two\nlines\"\n"))
                .extracting(row -> row.get("title"))
                .containsExactly("one, two", "says \"so\"", "two\nlines");
    }

    @Test
    void emptyCellsAreEmptyText() {
        assertThat(Csv.rows("a,b,c\n,,\n\"\",x,\n")).isEqualTo(List.of(
                Map.of("a", "", "b", "", "c", ""), Map.of("a", "", "b", "x", "c", "")));
    }

    @Test
    void carriageReturnsBelongToTheLineEnd() {
        assertThat(Csv.rows("a,b\r\n1,2\r\n")).containsExactly(Map.of("a", "1", "b", "2"));
        assertThat(Csv.rows("a,b\r\n1,\"2\"\r\n")).containsExactly(Map.of("a", "1", "b", "2"));
    }

    @Test
    void aCellMayListSeveral() {
        assertThat(Csv.list("A;B;C")).containsExactly("A", "B", "C");
        assertThat(Csv.list("A")).containsExactly("A");
        assertThat(Csv.list("")).isEmpty();
    }

    @Test
    void aRowOfAnotherLengthIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows("a,b\n1,2\n1,2,3\n"))
                .withMessage("row 3 has 3 cells, the header 2");
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows("a,b\n1\n"))
                .withMessage("row 2 has 1 cells, the header 2");
    }

    @Test
    void aTableHasNoMoreRowsThanAnybodyReads() {
        assertThat(Csv.rows("a\n" + "1\n".repeat(CsvText.MOST_ROWS))).hasSize(CsvText.MOST_ROWS);
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows("a\n" + "1\n".repeat(CsvText.MOST_ROWS + 1)))
                .withMessage("row 100002 is one more than the 100000 allowed");
    }

    @Test
    void aCellMayBeLongAndAQuotationMarkMayLackItsPair() {
        String cell = "x".repeat(1 << 20);
        assertThat(Csv.rows("a\n" + cell + "\n")).containsExactly(Map.of("a", cell));
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows("a\nb\n\"open,\nstill open\n"))
                .withMessage("row 3: the quotation mark that opens this cell is never closed.");
    }
}
