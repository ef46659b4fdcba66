package org.hcccds.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.hcccds.engine.RuleFaultException;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.model.name.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code hcc} command. */
@Command(name = "hcc", mixinStandardHelpOptions = true, version = "hcc-cds 1.0.0",
        description = "Decision support for hepatocellular carcinoma: stages, findings and their basis.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AssessCommand.class, ExplainCommand.class, RulesCommand.class, SchemaCommand.class,
                NewCommand.class, FmtCommand.class, CheckCommand.class, TestCommand.class, MutateCommand.class,
                CohortCommand.class, DiffCommand.class, DocsCommand.class,
                AuditCommand.class},
        footer = {"", "Exit status: 0 done, 1 the answer is negative, such as a scenario that failed, "
                + "2 bad usage or input, 3 internal error."})
final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is needed.");
    }

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int status = commandLine(out, err).execute(arguments);
        out.flush();
        System.exit(status);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::badUsage)
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, command));
    }

    private static int badUsage(ParameterException exception, String[] arguments) {
        PrintWriter err = exception.getCommandLine().getErr();
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            err.println(command.qualifiedName() + " does not know \"" + word + "\".");
            Collection<String> known = word.startsWith("-") ? command.optionsMap().keySet()
                    : command.subcommands().keySet();
            err.println("Maybe " + Nearest.to(word, known).orElse("see: " + command.qualifiedName() + " --help") + ".");
        } else {
            err.println(exception.getMessage());
            err.println("Maybe see: " + command.qualifiedName() + " --help");
        }
        return ExitStatus.BAD_INPUT;
    }

    private static int failed(Exception exception, CommandLine command) {
        if (exception instanceof UserError || exception instanceof RuleLoadException
                || exception instanceof RuleFaultException) {
            command.getErr().println(exception.getMessage());
            return ExitStatus.BAD_INPUT;
        }
        command.getErr().println("Internal error: " + exception);
        command.getErr().println("Maybe report it, with the command and, if it may be shared, a made-up case that shows it.");
        return ExitStatus.INTERNAL_ERROR;
    }
}
