package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter written = new StringWriter();
    private final PrintWriter err = new PrintWriter(written);

    @Test
    void withoutATerminalThereIsALineEveryTenthOfTheWay() {
        Progress progress = new Progress(err, false, OptionalLong.of(30_000));
        for (long done = 500; done <= 30_000; done += 500) {
            progress.accept(done);
        }
        assertThat(written.toString().lines()).hasSize(10).startsWith("3,000 of 30,000 patients (10 %)")
                .endsWith("30,000 of 30,000 patients (100 %)");
    }

    @Test
    void aShortRunIsNotTalkedAbout() {
        Progress progress = new Progress(err, false, OptionalLong.of(900));
        for (long done = 100; done <= 900; done += 100) {
            progress.accept(done);
        }
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void whereTheTotalIsNotKnownTheNumberIsTold() {
        Progress progress = new Progress(err, false, OptionalLong.empty());
        progress.accept(9_999);
        progress.accept(10_200);
        progress.accept(19_000);
        assertThat(written.toString().lines()).containsExactly("10,200 patients");
    }

    @Test
    void onATerminalOneLineIsRewrittenAndTakenAway() {
        Progress progress = new Progress(err, true, OptionalLong.of(200));
        progress.accept(100);
        progress.accept(200);
        progress.clear();
        progress.clear();
        assertThat(written.toString()).isEqualTo("\r[" + "#".repeat(15) + " ".repeat(15) + "] 100 of 200 patients (50 %)"
                + "\r[" + "#".repeat(30) + "] 200 of 200 patients (100 %)\r\u001b[K");
    }
}
