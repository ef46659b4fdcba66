package org.hcccds.engine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the program logs from now on, as level and message; closed to end that. */
final class LogLines implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger("org.hcccds");
    private final Level before = logger.getLevel();
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    LogLines() {
        events.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(events);
    }

    /** The lines so far; how long something took stands as {@code _ ms}. */
    List<String> all() {
        return List.copyOf(events.list).stream().map(event -> event.getLevel() + " "
                + event.getFormattedMessage().replaceAll("\\d+ ms", "_ ms")
                + (event.getThrowableProxy() == null ? "" : " with a stack trace")).toList();
    }

    @Override
    public void close() {
        logger.detachAppender(events);
        logger.setAdditive(true);
        logger.setLevel(before);
    }
}
