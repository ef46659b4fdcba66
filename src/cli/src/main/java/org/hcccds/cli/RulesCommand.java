package org.hcccds.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.hcccds.authoring.RuleListJson;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hcc rules}: lists the rules. */
@Command(name = "rules", mixinStandardHelpOptions = true,
        description = "Lists the rules: id, guideline, statements or definitions, file and line.")
final class RulesCommand implements Callable<Integer> {

    enum Format { text, json }

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "text (default) or json")
    private Format format;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (HccEngine engine = rules.open()) {
            PrintWriter out = spec.commandLine().getOut();
            if (format == Format.json) {
                out.println(RuleListJson.of(engine));
            } else {
                printTable(out, engine.rules());
            }
        }
        return ExitStatus.DONE;
    }

    private static void printTable(PrintWriter out, List<RuleInfo> all) {
        int ids = all.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        int guidelines = all.stream().mapToInt(rule -> guideline(rule).length()).max().orElse(0);
        for (RuleInfo rule : all) {
            out.println(padded(rule.id(), ids) + "  " + padded(guideline(rule), guidelines) + "  "
                    + String.join(" ", rule.cites()) + "  " + rule.source());
        }
        out.println(all.size() + " rules");
    }

    private static String guideline(RuleInfo rule) {
        return rule.guideline().orElse("-");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
