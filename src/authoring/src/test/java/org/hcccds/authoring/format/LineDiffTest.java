package org.hcccds.authoring.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hcccds.authoring.format.LineDiff.Hunk;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void equalTextsDoNotDiffer() {
        assertThat(LineDiff.of("a\nb\n", "a\nb\n")).isEmpty();
        assertThat(LineDiff.of("", "")).isEmpty();
    }

    @Test
    void linesThatDifferComeTogetherWithTheirPlace() {
        assertThat(LineDiff.of("a\nb\nc\nd\ne\n", "a\nB\nc\nd\ne\nf\n")).containsExactly(
                new Hunk(2, List.of("b\n"), List.of("B\n")), new Hunk(6, List.of(), List.of("f\n")));
        assertThat(LineDiff.of("a\nb\nc\n", "c\n")).containsExactly(new Hunk(1, List.of("a\n", "b\n"), List.of()));
    }

    @Test
    void theEndOfALineCountsToo() {
        assertThat(LineDiff.of("a\r\nb", "a\nb\n")).containsExactly(
                new Hunk(1, List.of("a\r\n", "b"), List.of("a\n", "b\n")));
    }
}
