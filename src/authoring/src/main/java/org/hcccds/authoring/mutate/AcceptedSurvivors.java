package org.hcccds.authoring.mutate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.io.tree.Document;
import org.hcccds.io.tree.DocumentReader;
import org.hcccds.io.tree.InputProblem;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Problems;

/**
 * Survivors that are accepted, with the reason: the file {@value ScenarioSuite#SURVIVORS} of a folder of scenarios.
 * It holds a
 * list of entries with {@code rule}, {@code line}, {@code change} and {@code reason}.
 *
 * @param problems what is wrong with the file
 */
public record AcceptedSurvivors(List<AcceptedSurvivor> entries, List<InputProblem> problems) {

    private static final List<String> KEYS = List.of("rule", "line", "change", "reason");

    /**
     * Reads the file; none where there is no such file.
     *
     * @throws IOException if it cannot be read
     */
    public static AcceptedSurvivors in(Path scenarios) throws IOException {
        Path file = scenarios.resolve(ScenarioSuite.SURVIVORS);
        if (!Files.isRegularFile(file)) {
            return new AcceptedSurvivors(List.of(), List.of());
        }
        String name = file.toString().replace('\\', '/');
        List<AcceptedSurvivor> entries = new ArrayList<>();
        Problems problems = new Problems(name);
        try (BufferedReader in = Files.newBufferedReader(file)) {
            new DocumentReader(name, in).forEachRemaining(document -> read(document, entries, problems));
        }
        return new AcceptedSurvivors(List.copyOf(entries), problems.list());
    }

    private static void read(Document document, List<AcceptedSurvivor> entries, Problems problems) {
        document.problems().forEach(problems::add);
        document.root().ifPresent(root -> {
            if (root instanceof Node.Sequence list) {
                list.items().forEach(item -> read(document.source(), item, entries, problems));
            } else {
                problems.add(root.position(), "", "not a list of accepted survivors",
                        "each entry begins with \"- rule: \", as hcc mutate prints it");
            }
        });
    }

    private static void read(String source, Node item, List<AcceptedSurvivor> entries, Problems problems) {
        Map<String, String> values = new HashMap<>();
        if (item instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                if (!KEYS.contains(entry.key())) {
                    problems.add(entry.keyPosition(), entry.key(), "unknown key; allowed: " + String.join(", ", KEYS),
                            "it is misspelled");
                } else if (entry.value() instanceof Node.Scalar scalar && !scalar.isNull()) {
                    values.put(entry.key(), scalar.text().strip());
                }
            });
        }
        if (values.keySet().containsAll(KEYS)) {
            entries.add(new AcceptedSurvivor(values.get("rule"), values.get("line"), values.get("change"),
                    values.get("reason"), source + ":" + item.position().line() + ":" + item.position().column()));
        } else {
            problems.add(item.position(), "", "lacks " + String.join(", ", KEYS.stream()
                    .filter(key -> !values.containsKey(key)).toList()), "say why the change need not be noticed");
        }
    }
}
