package org.hcccds.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.hcccds.bench.FirstAnswer.Way;

/** Measures whole processes, from their start to their first answer. */
final class StartUp {

    private StartUp() {
    }

    /** Seconds from the start of a new Java process to its first answer. */
    static double secondsToFirstAnswer(Way way) {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dslf4j.internal.verbosity=ERROR",
                "-cp", System.getProperty("java.class.path"), FirstAnswer.class.getName(), way.name());
        command.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            long start = System.nanoTime();
            Process process = command.start();
            try (BufferedReader answers = process.inputReader()) {
                String answer = answers.readLine();
                double seconds = (System.nanoTime() - start) / 1e9;
                if (process.waitFor() != 0 || !FirstAnswer.STAGES.toString().equals(answer)) {
                    throw new IllegalStateException("The process answered " + answer + ".");
                }
                return seconds;
            }
        } catch (IOException e) {
            throw new IllegalStateException("No Java process could be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a process ran", e);
        }
    }
}
