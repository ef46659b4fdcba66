package org.hcccds.authoring.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hcccds.authoring.TestRules;
import org.hcccds.authoring.site.knowledge.Exercises;
import org.hcccds.authoring.site.knowledge.Knowledge;

/** The site of the built-in rules, tried by two scenarios; made once for all tests. */
final class TestSite {

    /** A check of rule files, as a page in Markdown. */
    static final Map<String, String> CHECKS = Map.of("or-in-name", """
            # The name of a rule says "or"

            A rule says one thing; `or` hides a second & third.

            ## Bad

            ```drl
            rule "A <or> B"
            ```

            ## Why

            - each can be
              cited
            - and tried
            """);

    private static final String TIRED = """
            scenario: tired & <slow>
            base: fit
            change: {performanceStatus: 1}
            expect: {stages: {BCLC: C}}
            """;

    private TestSite() {
    }

    static Site site() {
        return BuiltIn.SITE;
    }

    static Knowledge knowledge() {
        return BuiltIn.KNOWLEDGE;
    }

    private static Knowledge read() {
        try {
            Path folder = Files.createTempDirectory("hcc-site");
            Path file = folder.resolve("fit.yaml");
            try {
                TestRules.write(folder, "fit.yaml", TestRules.FIT, TIRED);
                return new Knowledge(TestRules.engine(),
                        Optional.of(Exercises.of(folder, TestRules.suite(folder), TestRules.engine())));
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class BuiltIn {
        static final Knowledge KNOWLEDGE = read();
        static final Site SITE = Site.of(KNOWLEDGE, CHECKS);
    }
}
