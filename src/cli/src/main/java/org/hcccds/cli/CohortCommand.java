package org.hcccds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hcccds.authoring.cohort.Cohort;
import org.hcccds.io.CaseWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hcc cohort}: makes patients up. */
@Command(name = "cohort", mixinStandardHelpOptions = true,
        description = "Makes up patients to try rules on, as JSON lines. They are invented, and no epidemiology.")
final class CohortCommand implements Callable<Integer> {

    /** Ends of lines are the same on every system. */
    private static final String END = "\n";

    @Option(names = "--size", defaultValue = "1000", paramLabel = "N", description = "how many (default: 1000)")
    private int size;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S",
            description = "a number (default: 1); the same gives the same patients, whatever the size")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE", description = "write to this file instead of standard output")
    private Path file;

    @Option(names = "--force", description = "overwrite the file if it exists")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (size < 1) {
            throw new UserError("--size " + size + ": a cohort has at least 1 patient.\nMaybe --size 1000.");
        }
        if (file == null) {
            write(spec.commandLine().getOut());
            return ExitStatus.DONE;
        }
        new CaseFile(file, force).check();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            write(out);
            if (out.checkError()) {
                throw new IOException("not all of it could be written");
            }
        } catch (IOException e) {
            throw new UserError(file + " cannot be written: " + e.getMessage()
                    + ".\nMaybe you may not write there, or the disk is full.");
        }
        return ExitStatus.DONE;
    }

    private void write(PrintWriter out) {
        Cohort cohort = new Cohort(seed);
        for (int number = 1; number <= size; number++) {
            out.write(CaseWriter.ndjson(cohort.patient(number)) + END);
        }
        out.flush();
    }
}
