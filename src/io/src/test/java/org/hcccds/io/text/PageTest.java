package org.hcccds.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final int WIDTH = 40;

    @Test
    void aLabelStandsBesideItsWords() {
        Page page = new Page(WIDTH, false);
        page.labeled("yes", 14, "macrovascular invasion");
        assertThat(page.toString()).isEqualTo("  yes         macrovascular invasion\n");
    }

    @Test
    void wordsWrapUnderThemselves() {
        Page page = new Page(WIDTH, false);
        page.labeled("-", 4, "portal vein thrombus reaching the superior mesenteric vein");
        assertThat(page.toString()).isEqualTo("""
                  - portal vein thrombus reaching the
                    superior mesenteric vein
                """.indent(0));
    }

    @Test
    void aLineMayBeFilledToTheLastColumnAndNoFurther() {
        Page page = new Page(WIDTH, false);
        page.labeled("", 6, "a".repeat(16) + " " + "b".repeat(17));
        page.labeled("", 6, "a".repeat(16) + " " + "b".repeat(18));
        assertThat(page.toString().lines()).containsExactly("      " + "a".repeat(16) + " " + "b".repeat(17),
                "      " + "a".repeat(16), "      " + "b".repeat(18));
    }

    @Test
    void aWordLongerThanTheLineIsNotBroken() {
        Page page = new Page(WIDTH, false);
        page.labeled("-", 4, "see " + "x".repeat(60) + " there");
        assertThat(page.toString().lines()).containsExactly("  - see", "    " + "x".repeat(60), "    there");
    }

    @Test
    void aLongLabelPushesTheFirstLineOnly() {
        Page page = new Page(WIDTH, false);
        page.labeled("DF-CP-PROTHROMBIN", 14, "International normalized ratio, else the time");
        assertThat(page.toString().lines()).containsExactly("  DF-CP-PROTHROMBIN International",
                "              normalized ratio, else the", "              time");
    }

    @Test
    void itemsAreDividedByCommasAndNotBroken() {
        Page page = new Page(WIDTH, false);
        page.items("no", 14, List.of("Milan criteria", "up-to-seven", "Japanese 5-5-500 rule"));
        assertThat(page.toString().lines())
                .containsExactly("  no          Milan criteria,", "              up-to-seven,",
                        "              Japanese 5-5-500 rule");
    }

    @Test
    void aSingleItemHasNoComma() {
        Page page = new Page(WIDTH, false);
        page.items("yes", 14, List.of("Milan criteria"));
        assertThat(page.toString()).isEqualTo("  yes         Milan criteria\n");
    }

    @Test
    void aHeadingFollowsABlankLine() {
        Page page = new Page(WIDTH, false);
        page.heading("STAGES");
        assertThat(page.toString()).isEqualTo("\nSTAGES\n");
    }

    @Test
    void aLongHeadingWrapsAndEveryLineOfItIsBold() {
        Page page = new Page(WIDTH, true);
        page.heading("CN-CONSENSUS 2023   conversion   CONDITIONAL (expert-opinion)");
        assertThat(page.toString()).isEqualTo("\n\u001b[1mCN-CONSENSUS 2023   conversion\u001b[0m\n"
                + "\u001b[1mCONDITIONAL (expert-opinion)\u001b[0m\n");
    }

    @Test
    void aBoldLabelTakesNoMoreRoomThanAPlainOne() {
        Page color = new Page(WIDTH, true);
        color.labeled(color.bold("NO"), 11, "w".repeat(14) + " " + "x".repeat(14));
        assertThat(color.toString())
                .isEqualTo("  \u001b[1mNO\u001b[0m       " + "w".repeat(14) + " " + "x".repeat(14) + "\n");
    }

    @Test
    void linesDoNotEndInBlanks() {
        Page page = new Page(WIDTH, false);
        page.line("a  ");
        page.labeled("label", 14, "");
        assertThat(page.toString()).isEqualTo("a\n  label\n");
    }

    @Test
    void headingsAreBoldInColorOnly() {
        Page color = new Page(WIDTH, true);
        color.heading("STAGES");
        assertThat(color.toString()).isEqualTo("\n\u001b[1mSTAGES\u001b[0m\n");
        assertThat(color.bold("A")).isEqualTo("\u001b[1mA\u001b[0m");
        assertThat(new Page(WIDTH, false).bold("A")).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 39, 40})
    void aPageIsNeverNarrowerThanWhatCanBeRead(int width) {
        assertThat(new Page(width, false).width()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 57, 80, 100, 132})
    void noLineIsLongerThanThePage(int width) {
        Page page = new Page(width, false);
        assertThat(page.width()).isEqualTo(width);
        page.labeled("label", 14, String.join(" ", Collections.nCopies(40, "word and others")));
        page.items("label", 14, Collections.nCopies(40, "an item"));
        assertThat(page.toString().lines()).hasSizeGreaterThan(4).allMatch(line -> line.length() <= width);
    }
}
