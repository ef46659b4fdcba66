package org.hcccds.io.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLinesTest {

    @Test
    void linesStandWhereTheyBeginAndTheLastMayLackItsBreak() throws IOException {
        assertThat(read("ab\n\nc\r\nd")).containsExactly("0 ab", "3 ", "4 c\r", "7 d, not ended");
        assertThat(read("ab\n")).containsExactly("0 ab");
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65_534, 65_535, 65_536, 65_537, 131_071, 131_072, 200_000})
    void linesGoOnOverTheChunksThatAreRead(int length) throws IOException {
        String line = "x".repeat(length);
        assertThat(read(line + "\n" + line + "\nb")).containsExactly("0 " + line, (length + 1) + " " + line,
                2 * (length + 1) + " b, not ended");
    }

    @Test
    void aLineLongerThanAnyThatIsWrittenIsPassedOver() throws IOException {
        String longest = "x".repeat(LogLine.LONGEST);
        List<LogLine> lines = lines(longest + "\n" + longest + "x\nb\n");
        assertThat(lines).extracting(LogLine::isWhole).containsExactly(true, false, true);
        assertThat(lines.get(2).start()).isEqualTo(2L * LogLine.LONGEST + 3);
        assertThat(lines.get(2).bytes()).asString().isEqualTo("b");
    }

    private static List<String> read(String text) throws IOException {
        return lines(text).stream().map(line -> line.start() + " " + new String(line.bytes(), StandardCharsets.UTF_8)
                + (line.isEnded() ? "" : ", not ended")).toList();
    }

    private static List<LogLine> lines(String text) throws IOException {
        List<LogLine> lines = new ArrayList<>();
        try (LogLines in = new LogLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            for (Optional<LogLine> next = in.next(); next.isPresent(); next = in.next()) {
                lines.add(next.get());
            }
        }
        return lines;
    }
}
