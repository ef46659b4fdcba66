package org.hcccds.authoring.mutate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.logic.RuleLogic;

/** Folders of a few rules, written by tests, with the tables of the built-in rules. */
final class SmallRules {

    static final String HEAD = """
            package hcc.small;

            import org.hcccds.model.code.*;
            import org.hcccds.model.rule.*;
            import static org.hcccds.model.rule.Conclude.*;
            import static org.hcccds.model.rule.Advise.*;

            """;

    private SmallRules() {
    }

    /** A rule by its conditions and its conclusion. */
    static String rule(String id, String conditions, String conclusion) {
        return "rule \"" + id + " in words\"\n    @id( \"" + id + "\" )\n    @source( \"DF-MILAN\" )\nwhen\n"
                + conditions.strip().indent(4) + "then\n    insert( " + conclusion + " );\nend\n\n";
    }

    static void write(Path folder, String... rules) {
        try {
            Files.createDirectories(folder.resolve("small"));
            Files.writeString(folder.resolve("small/rules.drl"), HEAD + String.join("", rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HccEngine engine(Path folder, String... rules) {
        write(folder, rules);
        return HccEngine.load(folder, Build.CLASSIC);
    }

    static ScenarioSuite suite(Path folder, HccEngine engine) {
        try {
            return ScenarioSuite.read(folder, engine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mutants of all rules as "before -> after". */
    static List<String> changes(HccEngine engine) {
        return mutants(engine).stream().map(mutant -> mutant.before() + " -> " + mutant.after()).toList();
    }

    static List<Mutant> mutants(HccEngine engine) {
        List<RuleLogic> rules = engine.workbench().rehearsal().rules();
        return Mutants.of(rules, rules, engine.vocabulary());
    }
}
