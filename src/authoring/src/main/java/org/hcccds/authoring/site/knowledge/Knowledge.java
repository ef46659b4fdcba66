package org.hcccds.authoring.site.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hcccds.authoring.coverage.RuleCoverage;
import org.hcccds.authoring.coverage.StatementCoverage;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.Workbench;
import org.hcccds.engine.explain.ConditionWords;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.RuleFiles;
import org.hcccds.engine.rulebase.Sources;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.hcccds.model.rule.Conclusion;

/** What the rules, their tables and the scenarios hold, laid out for reading. */
public final class Knowledge {

    /** The last line of a rule; a remark may end in the word as well. */
    private static final Pattern END = Pattern.compile("(?!\\s*//)(.*[;\\s])?end\\s*");

    private final RuleBaseVersion version;
    private final Vocabulary vocabulary;
    private final ConditionWords words;
    private final Map<String, RuleEntry> rules = new LinkedHashMap<>();
    private final Map<String, List<RuleEntry>> citing = new TreeMap<>();
    private final List<Edition> editions;
    private final Map<String, Arm> arms = new LinkedHashMap<>();
    private final Optional<Exercises> exercises;
    private final StatementCoverage coverage;

    /** @param exercises empty where no scenarios were run */
    public Knowledge(HccEngine engine, Optional<Exercises> exercises) {
        this.version = engine.version();
        this.vocabulary = engine.vocabulary();
        this.words = new ConditionWords(vocabulary);
        this.exercises = exercises;
        readRules(engine.rules(), engine.workbench());
        RuleFiles files = engine.workbench().files();
        this.editions = files.table("guidelines").stream().map(Edition::of).toList();
        files.table("evidence").stream().map(Arm::new).forEach(arm -> arms.put(arm.id(), arm));
        this.coverage = StatementCoverage.of(vocabulary.sources(), engine.rules(),
                exercises.map(Exercises::coverage).orElse(new RuleCoverage(Set.of(), Set.of())));
    }

    private void readRules(List<RuleInfo> listed, Workbench bench) {
        Map<String, RuleInfo> infos = new LinkedHashMap<>();
        listed.forEach(info -> infos.put(info.id(), info));
        ConclusionSentence sentences = new ConclusionSentence(vocabulary);
        Map<String, String> files = bench.files().rules();
        for (RuleLogic logic : bench.logic()) {
            Optional<Conclusion> conclusion = bench.conclusionOf(logic);
            RuleEntry rule = new RuleEntry(infos.get(logic.id()), logic, words.of(logic),
                    sentences.of(logic, conclusion), conclusion,
                    text(files.get(logic.place().file()), logic.place().line()));
            rules.put(rule.id(), rule);
            rule.info().cites().forEach(id -> citing.computeIfAbsent(id, key -> new ArrayList<>(2)).add(rule));
        }
    }

    /** A rule's lines, from its first to the one that ends it. */
    private static String text(String file, int line) {
        List<String> lines = new ArrayList<>();
        for (String next : file.lines().skip(line - 1L).toList()) {
            lines.add(next);
            if (END.matcher(next).matches()) {
                break;
            }
        }
        return String.join("\n", lines) + "\n";
    }

    public RuleBaseVersion version() {
        return version;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Sources sources() {
        return vocabulary.sources();
    }

    /** What conditions read like. */
    public ConditionWords words() {
        return words;
    }

    /** The rules by id, in the order of their ids. */
    public Map<String, RuleEntry> rules() {
        return Collections.unmodifiableMap(rules);
    }

    /** The rules that cite a statement or definition, in the order of their ids. */
    public List<RuleEntry> citing(String id) {
        return citing.getOrDefault(id, List.of());
    }

    /** The editions of the guidelines, in the order of their table. */
    public List<Edition> editions() {
        return editions;
    }

    /** Trial arms by id, in the order of their table. */
    public Map<String, Arm> arms() {
        return Collections.unmodifiableMap(arms);
    }

    /** What scenarios exercise; empty where none were run. */
    public Optional<Exercises> exercises() {
        return exercises;
    }

    /** How far statements have become rules; that none is exercised where no scenarios were run. */
    public StatementCoverage coverage() {
        return coverage;
    }

    /** The rules whose conclusion is of a kind, each with it, in the order of the rules' ids. */
    public <T> Map<RuleEntry, T> concluding(Class<T> kind) {
        Map<RuleEntry, T> found = new LinkedHashMap<>();
        rules.values().forEach(rule -> rule.conclusion().filter(kind::isInstance)
                .ifPresent(conclusion -> found.put(rule, kind.cast(conclusion))));
        return found;
    }
}
