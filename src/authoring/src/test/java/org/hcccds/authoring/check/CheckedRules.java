package org.hcccds.authoring.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hcccds.authoring.coverage.RuleCoverage;
import org.hcccds.authoring.report.TestReport;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.rulebase.RuleDraft;

/** A folder of rules that a test writes and checks. */
final class CheckedRules {

    /** The rule files as their authors write them. */
    static final Path PRODUCT = Path.of("../../kjar/src/main/resources");

    private final Path folder;

    CheckedRules(Path folder) {
        this.folder = folder;
    }

    /** Writes a file; a rule file without a package gets the head that all have, nine lines in all. */
    CheckedRules with(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), path.endsWith(".drl") && !text.startsWith("package")
                    ? head(text) + text : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** One rule file. */
    CheckedRules with(String rules) {
        return with("hcc/staging/example.drl", rules);
    }

    private static String head(String rules) {
        boolean advice = rules.contains("note(") || rules.contains("noteFor(") || rules.contains("offer(");
        return """
                package hcc.example;

                import org.hcccds.model.code.*;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.%s.*;

                // An example of what the checks say; no guideline says it.

                """.formatted(advice ? "Advise" : "Conclude");
    }

    /** Writes the files of examples. */
    CheckedRules with(Map<String, String> files) {
        files.forEach(this::with);
        return this;
    }

    CheckReport report() {
        RuleDraft draft = RuleDraft.at(folder);
        return CheckReport.of(draft, scenarios().map(this::coverage));
    }

    private Optional<Path> scenarios() {
        return Optional.of(folder.resolve("scenarios")).filter(Files::exists);
    }

    private RuleCoverage coverage(Path scenarios) {
        try (HccEngine engine = HccEngine.load(folder, Build.CLASSIC)) {
            return RuleCoverage.of(TestReport.run(scenarios, engine).results());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings, each as {@code line:column check}. */
    List<String> findings() {
        return report().findings().stream()
                .map(finding -> finding.line() + ":" + finding.column() + " " + finding.check()).toList();
    }

    /** The files of the product, by path, for a test to change. */
    static Map<String, String> product() {
        Map<String, String> files = new TreeMap<>();
        try (var walk = Files.walk(PRODUCT.resolve("hcc"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(PRODUCT.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
