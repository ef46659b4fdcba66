package org.hcccds.engine.rulebase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hcccds.engine.Once;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.logic.Combinations;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Rules ready to run, with their tables. Safe to share between threads. */
public final class RuleBase implements Limits, AutoCloseable {

    private final Once<KieSessionsPool> sessions;
    private final Vocabulary vocabulary;
    private final RuleBaseVersion version;
    private final Map<String, CitedRule> byName;
    private final Questions questions;
    private final RuleFiles files;
    private final Supplier<RuleText> text;
    private final Optional<Once<Combinations>> combinations;
    private final boolean direct;
    private final Map<Object, List<?>> standIns = new ConcurrentHashMap<>();

    /**
     * @param compiled asked for with the first session
     * @param direct   whether patients are answered without one
     */
    RuleBase(Supplier<KieBase> compiled, Vocabulary vocabulary, RuleBaseVersion version, Collection<CitedRule> rules,
             RuleFiles files, Supplier<RuleText> text, Optional<Supplier<Combinations>> combinations, boolean direct) {
        this.sessions = new Once<>(() ->
                compiled.get().newKieSessionsPool(Runtime.getRuntime().availableProcessors()));
        this.vocabulary = vocabulary;
        this.version = version;
        this.byName = rules.stream().collect(Collectors.toUnmodifiableMap(CitedRule::name, Function.identity()));
        this.questions = new Questions(vocabulary.sources(), rules);
        this.files = files;
        this.text = text;
        this.combinations = combinations.map(Once::new);
        this.direct = direct;
    }

    /**
     * Compiles the rules if they were only read.
     *
     * @throws org.hcccds.engine.RuleLoadException if they do not compile, with every reason found
     */
    public void compile() {
        sessions.get();
    }

    /** Whether patients are answered from what the rules say as data, rather than by the rule engine. */
    public boolean isDirect() {
        return direct;
    }

    /**
     * An empty session on the rules. Disposing it hands it back, emptied; nobody may then use it further.
     *
     * @throws org.hcccds.engine.RuleLoadException if the rules were not compiled yet, and do not compile
     */
    public KieSession newSession() {
        return sessions.get().newKieSession();
    }

    /**
     * Lets go of the sessions kept for reuse, of those in use too, which then fail or miss conclusions. Nobody may be
     * using the rules; where that is not certain nothing need be done, for what nobody refers to is collected.
     */
    @Override
    public void close() {
        sessions.made().ifPresent(KieSessionsPool::shutdown);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What the rules were read from. */
    public RuleFiles files() {
        return files;
    }

    public RuleBaseVersion version() {
        return version;
    }

    /** How many rules there are. */
    public int size() {
        return byName.size();
    }

    /** The rule of a name, known without reading the rule files; null if there is none. */
    public CitedRule rule(String name) {
        return byName.get(name);
    }

    /** The questions on which sources differ. */
    public Questions questions() {
        return questions;
    }

    /** The names of the rules, by id. */
    public Map<String, String> names() {
        return byName.values().stream().collect(Collectors.toUnmodifiableMap(CitedRule::id, CitedRule::name));
    }

    /** Every rule with its position, in the order of ids. */
    public List<RuleInfo> rules() {
        return text.get().rules();
    }

    /** A rule with its position. */
    public RuleInfo infoOf(CitedRule rule) {
        return text.get().rule(rule.name());
    }

    /** Conditions and conclusions of the rules, in the order of their ids. */
    public List<RuleLogic> logic() {
        return text.get().logic();
    }

    /** The names that the rules use. */
    public Symbols symbols() {
        return text.get().symbols();
    }

    /** The rules that combine facts; empty of the product's own, which are known to keep combinations few. */
    public Optional<Combinations> combinations() {
        return combinations.map(Once::get);
    }

    @Override
    public List<Comparison> comparisons(String fact) {
        return text.get().comparisons(fact);
    }

    /** {@inheritDoc} Remembered, for every patient. */
    @Override
    @SuppressWarnings("unchecked") // a key is made by the one place that also makes its values
    public <T> List<T> standIns(Record of, Supplier<List<T>> make) {
        List<?> known = standIns.get(of); // asked first, for computing locks even where the value is there
        return (List<T>) (known != null ? known : standIns.computeIfAbsent(of, key -> List.copyOf(make.get())));
    }
}
