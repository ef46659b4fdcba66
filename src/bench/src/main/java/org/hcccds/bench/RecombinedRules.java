package org.hcccds.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hcccds.engine.rulebase.RuleFiles;

/**
 * Rule folders of any size in the style of the built-in rules: the rules that stage, as they are, and as many about treatment as
 * are asked for. Such a rule is one of the built-in ones with one of its conditions replaced by a condition that another
 * rule puts to the same fact. The same number gives the same rules.
 */
final class RecombinedRules {

    private static final List<String> STAGING = List.of("hcc/scores/child-pugh-albumin.drl", "hcc/scores/child-pugh-bilirubin.drl",
            "hcc/scores/child-pugh-clinical.drl", "hcc/scores/child-pugh-coagulation.drl", "hcc/scores/child-pugh-score.drl",
            "hcc/findings/extrahepatic-spread.drl", "hcc/findings/macrovascular-invasion.drl",
            "hcc/findings/systemic-therapy.drl", "hcc/staging/bclc.drl", "hcc/staging/bclc-by-burden.drl",
            "hcc/staging/cnlc.drl", "hcc/staging/cnlc-by-burden.drl");
    private static final int FILE = 20;
    private static final String HEADER = """
            package hcc.recombined.part%d;

            import org.hcccds.model.code.*;
            import org.hcccds.model.rule.*;
            import static org.hcccds.model.rule.Advise.*;

            """;

    private final RuleFiles builtIn = RuleFiles.builtIn();
    private final Random random = new Random(20_261_122);
    private final List<AdviceRule> models = new ArrayList<>();
    /** Every condition put to a fact, by the name of the fact. */
    private final Map<String, List<String>> conditions = new TreeMap<>();

    private RecombinedRules() {
        builtIn.rules().values().forEach(text -> models.addAll(AdviceRule.in(text)));
        models.forEach(model -> model.patterns().forEach(pattern ->
                conditions.computeIfAbsent(AdviceRule.fact(pattern), fact -> new ArrayList<>()).add(pattern)));
    }

    /** Writes rules and tables into a folder. @param rules at least the number of those that stage, some ninety */
    static void write(Path folder, int rules) {
        new RecombinedRules().writeInto(folder, rules);
    }

    private void writeInto(Path folder, int rules) {
        builtIn.tables().forEach((path, text) -> write(folder, path, text));
        int written = 0;
        for (String path : STAGING) {
            String text = builtIn.text(path).orElseThrow();
            written += AdviceRule.count(text);
            write(folder, path, text);
        }
        if (written > rules) {
            throw new IllegalArgumentException(rules + " rules are fewer than the " + written + " that stage.");
        }
        for (int part = 0; written < rules; part++) {
            StringBuilder text = new StringBuilder(String.format(HEADER, part));
            for (int i = 0; i < FILE && written < rules; i++) {
                text.append(recombined(written++));
            }
            write(folder, "hcc/recombined/part" + part + ".drl", text.toString());
        }
    }

    private String recombined(int number) {
        AdviceRule model = oneOf(models);
        List<String> patterns = new ArrayList<>(model.patterns());
        int replaced = random.nextInt(patterns.size());
        patterns.set(replaced, oneOf(conditions.get(AdviceRule.fact(patterns.get(replaced)))));
        return new AdviceRule(model.citation(), patterns, model.conclusion())
                .text("Recombined rule " + number, "recombined-" + number);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static void write(Path folder, String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
