package org.hcccds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hcccds.io.audit.AuditBreak;
import org.hcccds.io.audit.AuditJson;
import org.hcccds.io.audit.AuditSummary;
import org.hcccds.io.audit.AuditText;
import org.hcccds.io.audit.AuditVerification;
import org.hcccds.io.audit.ChainEnd;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hcc audit verify}: whether an audit log is as it was written. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = {"Finds lines of an audit log that were altered, removed, put in or moved.",
                "Two things do not show in the log itself: lines cut off at its end, and a log written anew by somebody who "
                        + "may write the file. Note the last hash that is printed, where that person cannot write, and give "
                        + "it with --last another time.",
                "Each line ends in its hash, the SHA-256 of the line without the field hash. Exit status: 0 unbroken, "
                        + "1 broken, 2 bad usage, or a file that cannot be read."})
final class AuditVerifyCommand implements Callable<Integer> {

    enum Format { text, json }

    /** More breaks than these are counted, not shown. */
    private static final int SHOWN = 100;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files of one log, in the order they were written")
    private List<Path> files;

    @Option(names = "--last", paramLabel = "HASH",
            description = "a last hash that was noted earlier: a line must have it. The log may have gone on since")
    private String last;

    @Option(names = "--continuing", paramLabel = "HASH",
            description = "the last hash of the file before the first of these, if that is not at hand")
    private String continuing;

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "text (default) or json")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<String> noted = hash("--last", last);
        Optional<String> before = hash("--continuing", continuing);
        files.forEach(AuditVerifyCommand::check);
        try {
            return verified(before, noted);
        } catch (IOException e) {
            throw new UserError("The audit log cannot be read: " + e + ".\nMaybe you may not read it.");
        }
    }

    private static void check(Path file) {
        if (!Files.exists(file)) {
            throw new UserError(file + ": there is no such file.\nMaybe the path is relative to another folder than "
                    + Path.of("").toAbsolutePath() + ".");
        } else if (Files.isDirectory(file)) {
            throw new UserError(file + " is a folder; the files of an audit log are needed.\nMaybe " + file + "/*.jsonl.");
        }
    }

    private int verified(Optional<String> before, Optional<String> noted) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<AuditBreak> shown = new ArrayList<>();
        AuditSummary summary = AuditVerification.of(files, before, noted, each -> {
            if (shown.size() < SHOWN) {
                shown.add(each);
            }
        });
        if (format == Format.json) {
            out.print(AuditJson.of(summary, shown));
        } else {
            shown.forEach(each -> out.println(each.render()));
            if (summary.breaks() > SHOWN) {
                out.println("and " + (summary.breaks() - SHOWN) + " more");
            }
            out.print(AuditText.of(summary));
        }
        return summary.isUnbroken() ? ExitStatus.DONE : ExitStatus.NEGATIVE;
    }

    private static Optional<String> hash(String option, String value) {
        if (value != null && !ChainEnd.isHash(value)) {
            throw new UserError(option + " " + value + ": a hash is 64 digits from 0 to 9 and a to f, and this is none."
                    + "\nMaybe copy what follows \"last hash\".");
        }
        return Optional.ofNullable(value);
    }
}
