package org.hcccds.io.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Goes through an audit log of one or more files, in the order in which they were written, and finds where its chain does not
 * hold. Memory does not grow with the files. For what can and what cannot be found, see {@link AuditLog}.
 */
public final class AuditVerification {

    private final Consumer<AuditBreak> report;
    private final Chain chain;
    private final Optional<String> last;
    private boolean lastFound;
    private String file;
    private long line;
    private long lines;
    private long breaks;
    private Optional<AuditSummary.Span> span = Optional.empty();

    private AuditVerification(Optional<String> continuing, Optional<String> last, Consumer<AuditBreak> report) {
        this.chain = Chain.after(continuing);
        this.last = last;
        this.report = report;
    }

    /**
     * Verifies a log.
     *
     * @param files      its files, at least one
     * @param continuing the last hash of the file before the first of these; empty if the first begins the log
     * @param last       a hash noted earlier: a line must have it. The log may have gone on since
     * @param report     takes each break, in the order of the lines
     * @throws IOException if a file cannot be read
     */
    public static AuditSummary of(List<Path> files, Optional<String> continuing, Optional<String> last,
                                  Consumer<AuditBreak> report) throws IOException {
        AuditVerification all = new AuditVerification(continuing, last, report);
        for (Path file : files) {
            all.read(file);
        }
        all.end();
        return new AuditSummary(all.lines, all.breaks, all.span);
    }

    private void read(Path path) throws IOException {
        file = path.toString();
        line = 0;
        try (LogLines in = new LogLines(Files.newInputStream(path))) {
            for (Optional<LogLine> next = in.next(); next.isPresent(); next = in.next()) {
                line++;
                lines++;
                look(path, next.get());
            }
        }
    }

    private void look(Path path, LogLine text) {
        Optional<Seal> seal = text.isWhole() ? Seal.of(text.bytes()) : Optional.empty();
        if (!text.isWhole()) {
            unreadable("the line is longer than any that an audit log has", "another file is meant");
        } else if (!text.isEnded()) {
            unreadable(Torn.what(text.bytes()), Torn.maybe(path, text.bytes(), text.start()));
        } else if (seal.isEmpty()) {
            unreadable("no line of an audit log: it does not end in its hash",
                    "the line was altered or put in; compare it with a copy of the log");
        } else if (!seal.get().isIntact()) {
            chain.altered(seal.get());
            found("the line was altered: it says its hash is " + Chain.shortened(seal.get().claimed()) + ", and it is "
                    + Chain.shortened(seal.get().computed()), "compare it with a copy of the log");
        } else {
            sound(seal.get());
        }
    }

    private void sound(Seal seal) {
        AuditEntry entry;
        try {
            entry = AuditEntry.parse(seal.body());
        } catch (IllegalArgumentException e) {
            unreadable("no line of an audit log: " + e.getMessage(), "another file is meant");
            return;
        }
        boolean first = lines == 1;
        chain.tie(entry, seal.claimed()).ifPresent(fault -> found(fault, first && entry.sequence() > 1
                ? "name the file before it first, or give its last hash as you noted it with --continuing"
                : "compare the lines around it with a copy of the log"));
        span = Optional.of(span.map(sofar -> sofar.and(entry, seal.claimed()))
                .orElseGet(() -> AuditSummary.Span.of(entry, seal.claimed())));
        lastFound |= last.filter(seal.claimed()::equals).isPresent();
    }

    private void end() {
        if (last.isPresent() && !lastFound) {
            found("no line up to here, the end, has the hash " + Chain.shortened(last.get()), "lines were cut off at the end, "
                    + "or the log was written anew; compare it with a copy");
        }
    }

    private void unreadable(String what, String maybe) {
        chain.unreadable();
        found(what, maybe);
    }

    private void found(String what, String maybe) {
        breaks++;
        report.accept(new AuditBreak(file, line, what, maybe));
    }
}
