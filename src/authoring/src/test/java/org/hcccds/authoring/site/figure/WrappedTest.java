package org.hcccds.authoring.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void linesAreBrokenBetweenWords() {
        assertThat(Wrapped.lines("BCLC A: few small nodules", 84)).containsExactly("BCLC A: few", "small", "nodules");
    }

    @Test
    void aLongWordKeepsALineToItself() {
        assertThat(Wrapped.lines("a macrovascularinvasion b", 84)).containsExactly("a", "macrovascularinvasion", "b");
    }

    @Test
    void aShortTextStaysOnOneLine() {
        assertThat(Wrapped.lines("yes", 84)).containsExactly("yes");
    }
}
