package org.hcccds.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hcc new}: begins something that an author will finish. */
@Command(name = "new", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Begins a rule, with its scenarios and its citation.", subcommands = NewRuleCommand.class)
final class NewCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What to begin is missing, such as: hcc new rule ID");
    }
}
