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

    private final Runnable beforeReport;
    private final PrintWriter err;
    private final Consumer<PatientCase> use;
    private boolean rejected;

    private CaseFiles(Runnable beforeReport, PrintWriter err, Consumer<PatientCase> use) {
        this.beforeReport = beforeReport;
        this.err = err;
        this.use = use;
    }

    /** The exit status: whether all files and cases could be read. */
    static int each(List<String> files, HccEngine engine, PrintWriter err, Consumer<PatientCase> use) {
        return each(files, new CaseReader(engine.vocabulary().formulary().treatments()), () -> { }, err, use);
    }

    /** The same. @param beforeReport run before a problem is told, such as to clear the line */
    static int each(List<String> files, CaseReader reader, Runnable beforeReport, PrintWriter err,
                    Consumer<PatientCase> use) {
        CaseFiles all = new CaseFiles(beforeReport, err, use);
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
        CaseFiles one = new CaseFiles(() -> { }, err, use);
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
        beforeReport.run();
        err.println(problem);
    }
}
