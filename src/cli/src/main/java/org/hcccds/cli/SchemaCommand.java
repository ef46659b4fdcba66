package org.hcccds.cli;

import org.hcccds.io.Schemas;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hcc schema}: prints the JSON Schema of cases, assessments or explanations. */
@Command(name = "schema", mixinStandardHelpOptions = true, description = "Prints the JSON Schema of a case.")
final class SchemaCommand implements Runnable {

    /** Which answer, where the schema is not to be that of a case; one at most. */
    private static final class Answer {

        @Option(names = "--assessment", description = "the schema of the assessment instead")
        private boolean assessment;

        @Option(names = "--explanation", description = "the schema of the explanation instead")
        private boolean explanation;
    }

    @ArgGroup
    private Answer answer = new Answer();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        String schema = answer.assessment ? Schemas.assessment()
                : answer.explanation ? Schemas.explanation() : Schemas.patientCase();
        spec.commandLine().getOut().println(schema.strip());
    }
}
