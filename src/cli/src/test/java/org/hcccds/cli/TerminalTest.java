package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    @Test
    void aPipeIsEightyColumnsWideAndPlain() {
        assertThat(Terminal.of(Map.of())).isEqualTo(new Terminal(80, false, false));
    }

    @Test
    void aTerminalHasColor() {
        assertThat(Terminal.of(Map.of("HCC_TERMINAL", "1", "TERM", "xterm"))).isEqualTo(new Terminal(80, true, false));
    }

    @Test
    void aKeyboardIsKnownWhateverTheOutputIs() {
        assertThat(Terminal.of(Map.of("HCC_KEYBOARD", "1"))).isEqualTo(new Terminal(80, false, true));
    }

    @Test
    void noColorIsHonored() {
        assertThat(Terminal.of(Map.of("HCC_TERMINAL", "1", "NO_COLOR", "1")).color()).isFalse();
        assertThat(Terminal.of(Map.of("HCC_TERMINAL", "1", "NO_COLOR", "0")).color()).isFalse();
    }

    @Test
    void anEmptyNoColorCountsAsUnset() {
        assertThat(Terminal.of(Map.of("HCC_TERMINAL", "1", "NO_COLOR", "")).color()).isTrue();
    }

    @Test
    void aDumbTerminalIsPlain() {
        assertThat(Terminal.of(Map.of("HCC_TERMINAL", "1", "TERM", "dumb")).color()).isFalse();
    }

    @Test
    void pagesAreSetApartByALineAsWideAsTheTerminal() {
        assertThat(new Terminal(40, false, false).divider()).isEqualTo("\n" + "-".repeat(40) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "40, 40", "79, 79", "100, 100", "101, 100", "237, 100", "9999, 100"})
    void columnsAreTakenUpToWhatReadsWell(String columns, int width) {
        assertThat(Terminal.of(Map.of("COLUMNS", columns)).width()).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "-1", "080", "8", "eighty", "80 ", "80.5", "1e2", "100000",
        "99999999999", "８０"})
    void oddColumnsCountAsUnset(String columns) {
        assertThat(Terminal.of(Map.of("COLUMNS", columns)).width()).isEqualTo(80);
    }
}
