package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole screens of the program, as they stand in {@code src/test/resources/transcripts}: each command, what it wrote to
 * standard output, then to standard error, and its exit status. The files that commands name lie in {@code files} there.
 *
 * <p>A command that begins with variables, such as {@code COLUMNS=100}, runs in a process with these and no others;
 * commands without run in this process. {@code < answers.txt} gives a file as standard input, {@code | head -9} keeps
 * the first nine lines of standard output. Digests of rules are not compared, for every edit of a rule changes them.
 *
 * <p>After an intended change, {@code mvn verify -Dgolden.update=true} writes the transcripts anew from their commands;
 * read the difference before it is committed.
 */
class TranscriptTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    private static final Pattern COMMAND =
            Pattern.compile("\\$ ((?:[A-Z_]+=\\S+ )*)hcc((?: [^|<\\s]\\S*)*)(?: < (\\S+))?(?: \\| head -(\\d+))?");

    static List<String> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")).sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void theProgramStillSays(String transcript) throws IOException {
        Path file = FOLDER.resolve(transcript);
        String before = Files.readString(file);
        String now = before.lines().filter(line -> line.startsWith("$ ")).map(TranscriptTest::replay)
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, now);
        }
        assertThat(now).contains("[exit status ").isEqualTo(Files.readString(file));
    }

    private static String replay(String line) {
        Matcher command = COMMAND.matcher(line);
        if (!command.matches()) {
            throw new IllegalArgumentException("not a command of a transcript: " + line);
        }
        Object[] arguments = words(command.group(2)).map(TranscriptTest::located).toArray();
        Map<String, String> environment = new LinkedHashMap<>();
        words(command.group(1)).map(variable -> variable.split("=", 2)).forEach(variable ->
                environment.put(variable[0], variable[1]));
        String input = command.group(3) == null ? "" : read(Hcc.file(command.group(3)));
        Hcc run = environment.isEmpty() ? Hcc.runWithInput(input, arguments)
                : Program.runWithInput(environment, input, arguments);
        List<String> lines = new ArrayList<>(List.of(line));
        run.out().lines().limit(command.group(4) == null ? Long.MAX_VALUE : Long.parseLong(command.group(4)))
                .map(TranscriptTest::masked).forEach(lines::add);
        if (!run.err().isEmpty()) {
            lines.add("[standard error]");
            run.err().lines().map(TranscriptTest::masked).forEach(lines::add);
        }
        lines.add("[exit status " + run.status() + "]");
        return String.join("\n", lines) + "\n";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static String located(String argument) {
        return Files.exists(Hcc.file(argument)) ? Hcc.file(argument).toString() : argument;
    }

    private static String masked(String line) {
        return line.replace(Hcc.FILES + "/", "").replace(Hcc.FILES.toString(), "files")
                .replace(Path.of("").toAbsolutePath().toString(), "<this folder>")
                .replaceAll("sha256:[0-9a-f]+", "sha256:…").replace("\u001b", "\\e");
    }
}
