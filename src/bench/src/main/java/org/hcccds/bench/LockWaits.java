package org.hcccds.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** What threads had to wait for, as the Java machine itself records it: monitors held by others, and locks. */
final class LockWaits {

    private static final List<String> WAITS = List.of("jdk.JavaMonitorEnter", "jdk.JavaMonitorWait", "jdk.ThreadPark");

    private LockWaits() {
    }

    /**
     * Runs work and counts, by what was waited for and where in the product, the waits of threads whose names begin so. However
     * short a wait was, it counts.
     */
    static Map<String, Integer> during(String threads, Runnable work) {
        try (Recording recording = new Recording()) {
            WAITS.forEach(event -> recording.enable(event).withThreshold(Duration.ZERO).withStackTrace());
            recording.start();
            work.run();
            recording.stop();
            return waits(recording, threads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> waits(Recording recording, String threads) throws IOException {
        Path file = Files.createTempFile("waits", ".jfr");
        try {
            recording.dump(file);
            Map<String, Integer> found = new TreeMap<>();
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (WAITS.contains(event.getEventType().getName()) && event.getThread() != null
                        && String.valueOf(event.getThread().getJavaName()).startsWith(threads)) {
                    found.merge(event.getEventType().getLabel() + " at " + place(event.getStackTrace()), 1, Integer::sum);
                }
            }
            return found;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The innermost method outside the JDK. */
    private static String place(RecordedStackTrace stack) {
        return stack == null ? "an unknown place" : stack.getFrames().stream()
                .map(frame -> frame.getMethod().getType().getName() + "." + frame.getMethod().getName())
                .filter(method -> !method.startsWith("java.") && !method.startsWith("jdk.")).findFirst().orElse("the JDK");
    }
}
