package org.hcccds.authoring.mutate;

import java.util.List;
import java.util.stream.Collectors;
import org.hcccds.authoring.mutate.Variations.Variation;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.io.CaseWriter;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.PatientCase;

/** Scenarios as text, in the style of the scenario files. */
final class ScenarioYaml {

    private ScenarioYaml() {
    }

    /** What an existing scenario should expect as well. */
    static String expectations(List<String> lines) {
        return "expect:\n" + lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    /** A scenario that differs from another in one fact. */
    static String derived(Scenario base, Variation variation, RuleLogic rule, List<String> lines) {
        return "scenario: " + quoted(base.name() + ", but for " + variation.fact().path()) + "\n"
                + (rule.cites().isEmpty() ? "" : "statements: [" + String.join(", ", rule.cites()) + "]\n")
                + "base: " + quoted(base.name()) + "\nchange:\n" + change(variation).indent(2) + expectations(lines);
    }

    private static <T> String change(Variation variation) {
        if (variation.value() == null) {
            String[] path = variation.fact().path().split("\\.");
            StringBuilder text = new StringBuilder();
            for (int depth = 0; depth < path.length; depth++) {
                text.append(depth == 0 ? "" : "\n").append("  ".repeat(depth)).append(path[depth]).append(':');
            }
            return text + " null";
        }
        @SuppressWarnings("unchecked") // the value is the fact's own
        Fact<T> fact = (Fact<T>) variation.fact();
        @SuppressWarnings("unchecked") // as above
        T value = (T) variation.value();
        PatientCase alone = PatientCase.builder("change").set(fact, value).build();
        return CaseWriter.yaml(alone).lines().filter(line -> !line.startsWith("id:")).collect(Collectors.joining("\n"));
    }

    /** In quotation marks where YAML would take a part of it for its own. */
    static String quoted(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9 .,()/+-]*") ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
