package org.hcccds.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    private static final String LINE = "0123456789abcdefghij";

    @ParameterizedTest
    @CsvSource({"20, 40, 0123456789abcdefghij, 20", "1, 24, 0123456789abcdefghij, 1",
            "20, 24, 0123456789abcdefghij, 20",
        "1, 14, 0123456..., 1", "6, 14, 0123456..., 6", "11, 14, ...89ab..., 6", "20, 14, ...efghij, 9",
        "21, 14, ...efghij, 10"})
    void ofALongLineThePartAroundTheColumnIsShown(int column, int width, String shown, int caret) {
        assertThat(Excerpt.of(LINE, column, width).lines()).containsExactly("    " + shown, " ".repeat(3 + caret)
                + "^");
    }

    @ParameterizedTest
    @CsvSource({"14, 10", "30, 21", "80, 21"})
    void theCaretStandsBelowItsCharacterWithinTheTerminal(int width, int most) {
        for (int column = 1; column <= LINE.length(); column++) {
            String[] lines = Excerpt.of(LINE, column, width).split("\n");
            assertThat(lines[0].charAt(lines[1].length() - 1)).as("column " + column)
                    .isEqualTo(LINE.charAt(column - 1));
            assertThat(lines[1].length()).isLessThanOrEqualTo(4 + most);
            assertThat(lines[0].length()).isLessThanOrEqualTo(width);
        }
    }
}
