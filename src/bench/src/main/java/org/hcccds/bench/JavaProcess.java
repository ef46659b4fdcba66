package org.hcccds.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a class of this module in a Java process of its own, with the class path of this one. */
final class JavaProcess {

    /**
     * What a process said.
     *
     * @param seconds from its start to its first line
     */
    record Answer(List<String> lines, double seconds) {
    }

    private JavaProcess() {
    }

    /**
     * Runs a main method to its end.
     *
     * @param options of the Java machine
     * @throws IllegalStateException if it fails or says nothing
     */
    static Answer run(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dslf4j.internal.verbosity=ERROR"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        try {
            return run(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT));
        } catch (IOException e) {
            throw new IllegalStateException("No Java process could be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a process ran", e);
        }
    }

    private static Answer run(ProcessBuilder command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = command.start();
        try (BufferedReader output = process.inputReader()) {
            String first = output.readLine();
            double seconds = (System.nanoTime() - start) / 1e9;
            List<String> lines = new ArrayList<>();
            for (String line = first; line != null; line = output.readLine()) {
                lines.add(line);
            }
            if (process.waitFor() != 0 || lines.isEmpty()) {
                throw new IllegalStateException("The process ended with " + process.exitValue() + " and said " + lines + ".");
            }
            return new Answer(List.copyOf(lines), seconds);
        }
    }
}
