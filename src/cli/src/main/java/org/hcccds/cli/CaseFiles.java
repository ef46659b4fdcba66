package org.hcccds.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.hcccds.engine.HccEngine;
import org.hcccds.io.CaseReader;
import org.hcccds.io.CaseResult;
import org.hcccds.io.tree.InputProblem;
import org.hcccds.model.patient.PatientCase;

/** Goes through the cases of files. What is wrong with one is told, and stops no other. */
final class CaseFiles {

    private final PrintWriter err;
    private final Consumer<PatientCase> use;
    private boolean rejected;

    private CaseFiles(PrintWriter err, Consumer<PatientCase> use) {
        this.err = err;
        this.use = use;
    }

    /** The exit status: whether all files and cases could be read. */
    static int each(List<String> files, HccEngine engine, PrintWriter err, Consumer<PatientCase> use) {
        CaseReader reader = new CaseReader(engine.vocabulary().formulary().treatments());
        CaseFiles all = new CaseFiles(err, use);
        for (String file : files) {
            try {
                Inputs.forEachCase(file, reader, all::handle);
            } catch (UserError e) {
                all.report(e.getMessage());
            }
        }
        return all.status();
    }

    /** The same for the only case of a file. @throws UserError if there are several, or the file cannot be read */
    static int only(String file, HccEngine engine, PrintWriter err, Consumer<PatientCase> use) {
        CaseFiles one = new CaseFiles(err, use);
        one.handle(Inputs.onlyCase(file, new CaseReader(engine.vocabulary().formulary().treatments())));
        return one.status();
    }

    private int status() {
        return rejected ? ExitStatus.BAD_INPUT : ExitStatus.DONE;
    }

    private void handle(CaseResult result) {
        if (result instanceof CaseResult.Rejected bad) {
            bad.problems().stream().map(InputProblem::render).forEach(this::report);
        } else if (result instanceof CaseResult.Read good) {
            use.accept(good.patientCase());
        }
    }

    private void report(String problem) {
        rejected = true;
        err.println(problem);
    }
}
