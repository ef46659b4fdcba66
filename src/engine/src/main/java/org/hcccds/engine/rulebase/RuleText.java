package org.hcccds.engine.rulebase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.logic.CompilerText;
import org.hcccds.engine.logic.Combinations;
import org.hcccds.engine.logic.ParsedRules;
import org.hcccds.engine.logic.Problem;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;

/**
 * What can be read off the text of the rules: ids, citations, positions, conditions and conclusions. Read when first needed,
 * for a plain assessment needs none of it but the ids, which the compiled rules carry.
 */
final class RuleText {

    private final Symbols symbols;
    private final List<RuleLogic> logic;
    private final Map<String, RuleInfo> byName;
    private final Map<String, List<Comparison>> comparisons;

    private RuleText(Symbols symbols, List<RuleLogic> logic, Map<String, RuleInfo> byName) {
        this.symbols = symbols;
        this.logic = logic;
        this.byName = byName;
        this.comparisons = logic.stream().flatMap(rule -> rule.patterns().stream())
                .flatMap(pattern -> pattern.conditions().stream()).flatMap(Comparison::in).distinct()
                .collect(Collectors.groupingBy(Comparison::fact));
    }

    /**
     * Reads the rules.
     *
     * @param tables those of the rules, asked for once these are read; their mistakes are reported along
     * @throws RuleLoadException with everything that the house rules do not allow
     */
    static RuleText of(RuleFiles files, Supplier<TableReading> tables) {
        Symbols symbols = Reflective.symbols();
        ParsedRules parsed = ParsedRules.of(files.rules(), symbols);
        TableReading read = tables.get();
        List<Problem> problems = Stream.concat(read.problems().stream(), parsed.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new RuleLoadException(files.origin(), problems.stream().map(Problem::toString).toList());
        }
        Map<String, RuleInfo> byName = parsed.rules().stream()
                .collect(Collectors.toMap(RuleLogic::name, rule -> info(rule, read.vocabulary())));
        return new RuleText(symbols, parsed.rules().stream().sorted(Comparator.comparing(RuleLogic::id)).toList(),
                byName);
    }

    private static RuleInfo info(RuleLogic rule, Vocabulary vocabulary) {
        String guidelines = rule.cites().stream().flatMap(cited -> vocabulary.sources().guidelineOf(cited).stream())
                .distinct().collect(Collectors.joining(", "));
        return new RuleInfo(rule.id(), rule.name(), Optional.of(guidelines).filter(names -> !names.isEmpty()),
                rule.cites(), rule.place().file() + ":" + rule.place().line());
    }

    /** What answers tell of the rules. */
    List<CitedRule> cited() {
        return logic.stream().map(CitedRule::of).toList();
    }

    /** The rules in the order of their ids. */
    List<RuleInfo> rules() {
        return byName.values().stream().sorted(Comparator.comparing(RuleInfo::id)).toList();
    }

    RuleInfo rule(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** Conditions and conclusions of the rules, in the order of their ids. */
    List<RuleLogic> logic() {
        return logic;
    }

    /** What the rule compiler is given, by path; never the text of the files. */
    Map<String, String> forCompiler() {
        return CompilerText.of(logic, symbols);
    }

    /** The rules that combine facts. */
    Combinations combinations() {
        return new Combinations(logic, symbols);
    }

    /** The names that the rules use. */
    Symbols symbols() {
        return symbols;
    }

    /** The comparisons of a fact's fields with numbers, each once. */
    List<Comparison> comparisons(String fact) {
        return comparisons.getOrDefault(fact, List.of());
    }
}
