package org.hcccds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hcccds.authoring.format.RuleFileFormat;
import org.hcccds.authoring.scaffold.NewFile;
import org.hcccds.authoring.scaffold.RuleRequest;
import org.hcccds.authoring.scaffold.RuleScaffold;
import org.hcccds.authoring.scaffold.ScaffoldException;
import org.hcccds.authoring.scenario.Placeholder;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.rulebase.RuleBases;
import org.hcccds.engine.rulebase.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hcc new rule}: writes a rule, two scenarios and the row of its statement, for the author to fill in. */
@Command(name = "rule", mixinStandardHelpOptions = true,
        description = "Begins a rule: writes it, two scenarios and the row of its statement, with " + Placeholder.WORD
                + " where you write.")
final class NewRuleCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "the id of the rule, such as aasld-second-line-cabozantinib")
    private String id;

    @Option(names = "--topic", paramLabel = "FOLDER",
            description = "where it belongs, such as safety or guidelines/aasld, or a rule file there such as safety/tace to"
                    + " add it to (default: the folder of the guideline)")
    private String topic;

    @Option(names = "--guideline", paramLabel = "GUIDELINE", description = "the guideline it speaks for, such as AASLD")
    private String guideline;

    @Option(names = "--statement", paramLabel = "ID",
            description = "the statement it encodes, such as ST-000-S7-26; a new one is added to statements.csv")
    private String statement;

    @Option(names = "--rules", paramLabel = "DIR", defaultValue = "kjar",
            description = "the folder of rule files (default: kjar, where the built-in rules lie)")
    private Path rules;

    @Option(names = "--scenarios", paramLabel = "DIR", defaultValue = "scenarios",
            description = "the folder of scenarios (default: scenarios)")
    private Path scenarios;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (Path folder : List.of(rules, scenarios)) {
            if (!Files.isDirectory(folder)) {
                throw new UserError(folder + ": there is no such folder.\nMaybe name it with --"
                        + (folder == rules ? "rules" : "scenarios") + ".");
            }
        }
        RuleRequest request = new RuleRequest(id, Optional.ofNullable(topic), Optional.ofNullable(guideline),
                Optional.ofNullable(statement));
        try {
            made(RuleScaffold.write(request, rules, scenarios, vocabulary()));
            return ExitStatus.DONE;
        } catch (ScaffoldException e) {
            throw new UserError(e.getMessage());
        }
    }

    /** The tables of the folder, whose rules may be unfinished; of one without rules, those of the built-in rules. */
    private Vocabulary vocabulary() throws IOException {
        if (!RuleFileFormat.files(rules).isEmpty()) {
            return RuleBases.tables(rules);
        }
        try (HccEngine builtIn = HccEngine.builtIn()) {
            return builtIn.vocabulary();
        }
    }

    private void made(List<NewFile> files) {
        PrintWriter out = spec.commandLine().getOut();
        files.forEach(file -> out.println((file.fresh() ? "made   " : "added  ") + file.path() + ":" + file.line() + "  "
                + file.what()));
        out.println("\nFill in what says " + Placeholder.WORD + ", then:");
        out.println("  hcc check " + rules);
        out.println("  hcc fmt " + files.get(0).path());
        out.println("  hcc test " + scenarios + " --rules " + rules);
    }
}
