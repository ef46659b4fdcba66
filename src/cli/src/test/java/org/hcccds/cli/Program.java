package org.hcccds.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the built program as a process of its own, as the launcher does. */
final class Program {

    private static final String CLASS_PATH = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
            .collect(Collectors.joining(File.pathSeparator));

    private Program() {
    }

    /** Runs the program with no more in its environment than this, and nothing on standard input. */
    static Hcc run(Map<String, String> environment, Object... arguments) {
        return runWithInput(environment, "", arguments);
    }

    static Hcc runWithInput(Map<String, String> environment, String input, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", CLASS_PATH, "org.hcccds.cli.Main"));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        try {
            Path in = Files.createTempFile("hcc", ".in");
            Path out = Files.createTempFile("hcc", ".out");
            Path err = Files.createTempFile("hcc", ".err");
            try {
                Files.writeString(in, input);
                ProcessBuilder program = new ProcessBuilder(command);
                program.environment().clear();
                program.environment().putAll(environment);
                Process process = program.redirectInput(in.toFile()).redirectOutput(Redirect.to(out.toFile()))
                        .redirectError(Redirect.to(err.toFile())).start();
                int status = process.waitFor();
                return new Hcc(status, Files.readString(out), Files.readString(err));
            } finally {
                Files.delete(in);
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the program ran", e);
        }
    }
}
