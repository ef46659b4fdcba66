package org.hcccds.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.hcccds.io.CaseWriter;
import org.hcccds.model.patient.PatientCase;
import picocli.CommandLine.Option;

/** The options of {@code hcc assess} that have to do with asking for missing facts. */
final class AskOptions {

    @Option(names = "--ask", description = "ask for the missing facts, the most influential first; then print the "
            + "assessment and the completed case. An empty line passes a question over, ? explains it, stop ends")
    private boolean ask;

    @Option(names = "--out", paramLabel = "FILE", description = "with --ask: write the completed case to this file "
            + "instead of printing it: YAML, or JSON where the name ends in .json")
    private Path out;

    @Option(names = "--force", description = "with --out: replace the file if it exists")
    private boolean force;

    boolean isAsked() {
        return ask;
    }

    /**
     * Looks for everything that could go wrong only after all questions have been answered.
     *
     * @throws UserError if the options do not go together, or the completed case could not be written
     */
    void check(List<String> files, boolean asText) {
        if (!ask && out != null) {
            throw new UserError("--out goes with --ask: it takes the completed case.\nMaybe add --ask.");
        } else if (force && out == null) {
            throw new UserError("--force goes with --out: it replaces that file.\nMaybe leave out --force.");
        } else if (!ask) {
            return;
        } else if (files.size() > 1) {
            throw new UserError("--ask takes one file, not " + files.size() + ": it asks about one case."
                    + "\nMaybe hcc assess --ask " + files.get(0) + ".");
        } else if (files.get(0).equals("-")) {
            throw new UserError("--ask takes the answers from standard input, so that no case can come from there."
                    + "\nMaybe save the case in a file first.");
        } else if (!asText) {
            throw new UserError("--ask goes with --format text alone: the questions would stand amid the JSON."
                    + "\nMaybe add --out completed.yaml, and then: hcc assess --format json completed.yaml.");
        }
        if (out != null && out.toString().equals("-")) {
            throw new UserError("--out takes the name of a file, and - is none."
                    + "\nMaybe leave out --out: the completed case is printed then.");
        } else if (out != null) {
            new CaseFile(out, force).check();
        }
    }

    /**
     * Writes the completed case; prints it where no file is named and there is an answer in it.
     *
     * @throws UserError if it cannot be written; it is printed then, so that no answer is lost
     */
    void deliver(PatientCase asRead, PatientCase completed, PrintWriter printer) {
        if (out == null) {
            if (!completed.equals(asRead)) {
                print("COMPLETED CASE (--out FILE writes it to a file)", completed, printer);
            }
            return;
        }
        try {
            new CaseFile(out, force).write(completed);
            printer.println("\nThe completed case is in " + out + ".");
        } catch (UserError e) {
            print("COMPLETED CASE", completed, printer);
            throw e;
        }
    }

    private static void print(String heading, PatientCase completed, PrintWriter printer) {
        printer.print("\n" + heading + "\n" + CaseWriter.yaml(completed));
        printer.flush();
    }
}
