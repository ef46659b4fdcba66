package org.hcccds.authoring;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.HccEngine;
import org.hcccds.io.tree.DocumentReader;
import org.hcccds.io.tree.Node;

/** The built-in rules, loaded once for all tests, and what tests need to write scenarios for them. */
public final class TestRules {

    /** A patient of whom everything that stages depend on is known: BCLC A, CNLC Ia, Child-Pugh 5. */
    public static final String FIT = """
            scenario: fit
            case:
              performanceStatus: 0
              labs:
                bilirubin: {value: 14, unit: umol/L}
                albumin: {value: 41, unit: g/L}
                inr: {value: 1.05}
              liver: {ascites: none, encephalopathy: none}
              tumor:
                nodules: [{diameterCm: 4, lobe: right}]
                portalVein: Vp0
                portalThrombusReachesSmv: no
                hepaticVein: Vv0
                lymphNodes: no
                metastases: []
            expect: {stages: {BCLC: A}}
            """;

    private TestRules() {
    }

    public static HccEngine engine() {
        return BuiltIn.ENGINE;
    }

    /** Writes a file of scenarios, with the folders it lies in. */
    public static void write(Path folder, String name, String... documents) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), String.join("---\n", documents));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ScenarioSuite suite(Path folderOrFile) {
        try {
            return ScenarioSuite.read(folderOrFile, engine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only document of a JSON or YAML text. */
    public static Node parse(String name, String text) {
        return new DocumentReader(name, new StringReader(text)).next().root().orElseThrow();
    }

    /** A tree as maps, lists and the texts of single values; null where the tree has null. */
    public static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key(), plain(entry.value())));
            return map;
        } else if (node instanceof Node.Sequence list) {
            return list.items().stream().map(TestRules::plain).toList();
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.isNull() ? null : scalar.text();
    }

    private static final class BuiltIn {
        static final HccEngine ENGINE = HccEngine.builtIn();
    }
}
