package org.hcccds.cli;

import java.nio.file.Path;
import java.util.function.IntSupplier;
import org.hcccds.engine.AnswerWithheldException;
import org.hcccds.engine.HccEngine;
import org.hcccds.io.audit.AuditLog;
import org.hcccds.io.audit.AuditLogException;
import org.hcccds.io.audit.AuditSettings;
import picocli.CommandLine.Option;

/** The options of {@code hcc assess} that have to do with recording what was assessed. */
final class AuditOptions {

    @Option(names = "--audit", paramLabel = "FILE", description = "append every assessment to this log, before it is shown and "
            + "in full whatever --guidelines shows; with --ask one after every answer. It holds ids of cases and facts of "
            + "patients. hcc audit verify checks it")
    private Path file;

    @Option(names = "--audit-content", paramLabel = "CONTENT", description = "with --audit: full (default), or digest, which "
            + "records a hash of each assessment in place of it")
    private AuditLog.Content content;

    /** Runs something with the assessments of an engine recorded, if they are to be. @throws UserError if they cannot be */
    int record(HccEngine engine, IntSupplier action) {
        if (file == null && content == null) {
            return action.getAsInt();
        } else if (file == null || file.toString().equals("-")) {
            throw new UserError((file == null ? "--audit-content goes with --audit: it says what that records."
                    : "--audit takes the name of a file, and - is none.") + "\nMaybe add --audit audit.jsonl.");
        }
        AuditSettings settings = AuditSettings.STANDARD.withContent(content == null ? AuditLog.Content.FULL : content);
        try (AuditLog log = AuditLog.open(file, settings)) {
            engine.addListener(log);
            return action.getAsInt();
        } catch (AuditLogException | AnswerWithheldException e) {
            throw new UserError(e.getMessage());
        }
    }
}
