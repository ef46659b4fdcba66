package org.hcccds.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.hcccds.io.tree.InputProblem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a person sees for every mistake there is: each file of the folder {@code bad} has the full output beside it.
 *
 * <p>After a wording has been changed on purpose, {@code -Dregenerate=true} writes the outputs anew, for review.
 */
class BadFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/bad");

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrongAndTheWayOut() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> inputs = files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
            return inputs.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path input) throws IOException {
        Path expected = input.resolveSibling(input.getFileName() + ".expected");
        String actual = transcript(input);
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
        assertThat(actual).doesNotContain("Exception", "java", "org.", "Optional");
    }

    private static String transcript(Path input) throws IOException {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        Iterator<CaseResult> cases = new CaseReader(Samples.TREATMENTS)
                .read(input.getFileName().toString(), new ByteArrayInputStream(Files.readAllBytes(input)));
        while (cases.hasNext()) {
            CaseResult result = cases.next();
            if (result instanceof CaseResult.Read read) {
                text.add("read " + read.patientCase().id());
            } else if (result instanceof CaseResult.Rejected rejected) {
                text.add("rejected " + rejected.caseIdOrPosition());
                rejected.problems().stream().map(InputProblem::render).forEach(text::add);
            }
        }
        return text.toString();
    }
}
