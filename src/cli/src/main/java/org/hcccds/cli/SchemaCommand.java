package org.hcccds.cli;

import org.hcccds.io.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hcc schema}: prints the JSON Schema of cases or assessments. */
@Command(name = "schema", mixinStandardHelpOptions = true, description = "Prints the JSON Schema of a case.")
final class SchemaCommand implements Runnable {

    @Option(names = "--assessment", description = "the schema of the assessment instead")
    private boolean assessment;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().println((assessment ? Schemas.assessment() : Schemas.patientCase()).strip());
    }
}
