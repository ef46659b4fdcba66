package org.hcccds.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hcccds.io.tree.InputProblem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Inputs of 50 MB, generated as they are read: they end quickly, and with a clear problem. */
class LargeInputTest {

    private static final int BYTES = 50_000_000;
    /** Far more than is needed, so that a busy machine fails no test; a quadratic loop takes minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** A document of one part over and over, and what follows it. */
    private record Large(String name, String head, String part, String tail, String problem) {
    }

    @TestFactory
    Stream<DynamicTest> endQuickly() {
        String tooLong = "is longer than 1048576 characters, the most that one document may have";
        return Stream.of(
                new Large("one-line.json", "{\"id\": \"", "x", "\"}\n{\"id\": \"next\"}", tooLong),
                new Large("braces.json", "", "{\"a\": ", "", tooLong),
                new Large("one-document.yaml", "labs:\n", "  inr: {value: 1}\n", "---\nid: next\n", tooLong),
                new Large("brackets.yaml", "a: ", "[", "", tooLong),
                new Large("blank.json", "", " \n", "", "holds nothing to read: it is empty, or has only comments"),
                new Large("comments.yaml", "", "# nothing\n", "",
                        "holds nothing to read: it is empty, or has only comments"))
                .map(large -> DynamicTest.dynamicTest(large.name(), () -> check(large)));
    }

    private static void check(Large large) {
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            Iterator<CaseResult> cases = new CaseReader(Samples.TREATMENTS).read(large.name(), input(large));
            assertThat(((CaseResult.Rejected) cases.next()).problems()).singleElement()
                    .extracting(InputProblem::message).isEqualTo(large.problem());
            if (!large.tail().isEmpty()) {
                assertThat(cases.next()).isInstanceOf(CaseResult.Read.class);
            }
            assertThat(cases.hasNext()).isFalse();
        });
    }

    /** A document just within the bounds, in which everything is wrong. */
    @TestFactory
    Stream<DynamicTest> staysQuickWhenEverythingIsWrong() {
        return Stream.of(
                "{" + "\"x%d\":1,".repeat(70_000) + "\"end\": 1}",
                "{\"labs\": {\"albumin\": {" + "\"x%d\":1,".repeat(70_000) + "\"end\": 1}}}",
                "{\"tumor\": {\"metastases\": [" + "\"lunge\", ".repeat(90_000) + "\"lung\"]}}",
                "{\"history\": {\"systemic\": [" + "{\"regimen\": \"x\"}, ".repeat(50_000) + "{}]}}",
                "{\"id\": " + "[".repeat(1_000_000) + "}",
                "{\"tumor\": {\"count\": " + "9".repeat(9_999) + "}}")
                .map(LargeInputTest::numbered)
                .map(text -> DynamicTest.dynamicTest(text.substring(0, 30), () -> Assertions.assertTimeoutPreemptively(
                        LIMIT, () -> List.of("a.json", "a.yaml").forEach(name ->
                                assertThat(new CaseReader(Samples.TREATMENTS).read(name, stream(text)).next())
                                        .isInstanceOf(CaseResult.Rejected.class)))));
    }

    private static String numbered(String text) {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (String part : text.split("%d", -1)) {
            numbered.append(number == 0 ? "" : number).append(part);
            number++;
        }
        return numbered.toString();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream input(Large large) {
        byte[] head = large.head().getBytes(StandardCharsets.UTF_8);
        byte[] part = large.part().getBytes(StandardCharsets.UTF_8);
        byte[] tail = large.tail().getBytes(StandardCharsets.UTF_8);
        long middle = (long) BYTES / part.length * part.length;
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                long position = at++;
                if (position < head.length) {
                    return head[(int) position];
                }
                position -= head.length;
                if (position < middle) {
                    return part[(int) (position % part.length)];
                }
                position -= middle;
                return position < tail.length ? tail[(int) position] : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int count = 0;
                for (int b = read(); b != -1; b = count < length ? read() : -1) {
                    buffer[offset + count++] = (byte) b;
                    if (count == length) {
                        return count;
                    }
                }
                return count == 0 ? -1 : count;
            }
        };
    }
}
