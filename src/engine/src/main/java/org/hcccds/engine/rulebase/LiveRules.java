package org.hcccds.engine.rulebase;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.hcccds.engine.Build;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.RuleLogic;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * The rules of a folder while an author edits them: only the files that changed are compiled anew, by the classic build. For
 * one thread, which no longer uses the rules it was given once a change is taken over.
 */
public final class LiveRules implements AutoCloseable {

    private final Path folder;
    private KieBase compiled;
    private RuleFiles files;
    private RuleText text;
    private RuleBase rules;

    private LiveRules(Path folder) {
        this.folder = folder;
        loadAll(RuleFiles.at(folder).withBuiltInData());
    }

    /** @throws RuleLoadException if the rules cannot be read or do not compile, with every reason found */
    public static LiveRules load(Path folder) {
        return new LiveRules(folder);
    }

    /** The rules as they were last taken over. */
    public RuleBase rules() {
        return rules;
    }

    /**
     * Takes over what has changed in the folder.
     *
     * @return ids of the rules that say something else than before, are new or gone; all ids when a table changed
     * @throws RuleLoadException if the rules as they are now cannot be read or do not compile; those taken over before stay
     */
    public Set<String> refresh() {
        RuleFiles now = RuleFiles.at(folder).withBuiltInData();
        Map<String, String> before = files.rules();
        Map<String, String> after = now.rules();
        Set<String> changed = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> saidBefore = sayings();
        boolean sameTables = files.tables().equals(now.tables());
        if (!sameTables) {
            loadAll(now);
        } else if (!changed.isEmpty()) {
            takeOver(now, changed);
        }
        Map<String, String> saidNow = sayings();
        return Stream.concat(saidBefore.keySet().stream(), saidNow.keySet().stream())
                .filter(id -> !sameTables || !Objects.equals(saidBefore.get(id), saidNow.get(id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What each rule says, wherever it stands. */
    private Map<String, String> sayings() {
        return text.logic().stream().collect(Collectors.toMap(RuleLogic::id, rule -> rule.name() + rule.cites()
                + rule.patterns().stream().map(pattern -> List.of(pattern.negated(), pattern.name(), pattern.fact(),
                        new TreeMap<>(pattern.bindings()), pattern.conditions().stream().map(Condition::text).toList())).toList()
                + rule.conclusion() + rule.arguments()));
    }

    private void loadAll(RuleFiles now) {
        long start = System.nanoTime();
        Vocabulary vocabulary = Vocabulary.of(now);
        RuleText read = RuleText.of(now, vocabulary);
        KieBase fresh = compiled(now, read);
        if (rules != null) {
            rules.close();
        }
        use(fresh, now, vocabulary, read, start);
    }

    private void takeOver(RuleFiles now, Set<String> changed) {
        long start = System.nanoTime();
        RuleText read = RuleText.of(now, rules.vocabulary());
        Collection<KiePackage> packages = compiled(now, read, changed);
        rules.close(); // sessions kept for reuse would be told of the change, and cannot follow it
        for (RuleInfo rule : text.rules()) {
            if (changed.contains(rule.source().replaceFirst(":\\d+$", ""))) {
                compiled.removeRule(packageOf(rule.name()), rule.name());
            }
        }
        ((InternalKnowledgeBase) compiled).addPackages(packages);
        use(compiled, now, rules.vocabulary(), read, start);
    }

    private static KieBase compiled(RuleFiles now, RuleText read) {
        return RuleCompiler.compile(now.origin(), read.forCompiler(), Build.CLASSIC, KieBaseMutabilityOption.ALLOWED);
    }

    private static Collection<KiePackage> compiled(RuleFiles now, RuleText read, Set<String> changed) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        Map<String, String> texts = read.forCompiler();
        changed.stream().filter(texts::containsKey).forEach(path -> builder.add(ResourceFactory.newByteArrayResource(
                texts.get(path).getBytes(StandardCharsets.UTF_8)).setSourcePath(path), ResourceType.DRL));
        if (builder.hasErrors()) {
            // The build of all files tells its errors with their places; it cannot succeed where one of the files does not.
            compiled(now, read);
            throw new IllegalStateException("The rule files compile together but not alone: " + builder.getErrors());
        }
        return builder.getKnowledgePackages();
    }

    private String packageOf(String name) {
        return compiled.getKiePackages().stream().filter(one -> one.getRules().stream().map(Rule::getName)
                .anyMatch(name::equals)).findFirst().orElseThrow().getName();
    }

    private void use(KieBase base, RuleFiles now, Vocabulary vocabulary, RuleText read, long start) {
        rules = RuleBases.told(RuleBases.assemble(base, now, vocabulary, () -> read, Optional.of(read.joins())), start);
        compiled = base;
        files = now;
        text = read;
    }

    /** Lets go of what is kept for reuse. */
    @Override
    public void close() {
        rules.close();
    }
}
