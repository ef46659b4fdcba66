package org.hcccds.engine.rulebase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.RuleLoadException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * What can be read off the text of the rules: ids, citations, positions, and the limits that they compare facts with. Read
 * when first needed, for a plain assessment needs none of it but the ids, which the compiled rules carry.
 */
final class RuleText {

    private final Map<String, RuleInfo> byName;
    private final Map<String, List<Comparison>> comparisons;

    private RuleText(Map<String, RuleInfo> byName, Map<String, List<Comparison>> comparisons) {
        this.byName = byName;
        this.comparisons = comparisons;
    }

    /**
     * Parses the rules.
     *
     * @throws RuleLoadException with every syntax error, and every rule without an id or a name of its own
     */
    static RuleText of(RuleFiles files, Vocabulary vocabulary) {
        Map<String, RuleInfo> byName = new HashMap<>();
        Map<String, RuleInfo> byId = new HashMap<>();
        List<Comparison> comparisons = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Map<String, Double> constants = Reflective.constants();
        files.rules().forEach((path, text) -> {
            PackageDescr parsed = parse(path, text, problems);
            if (parsed == null) {
                return;
            }
            for (RuleDescr rule : parsed.getRules()) {
                RuleInfo info = info(path, rule, vocabulary);
                if (rule.getAnnotation("id") == null) {
                    problems.add(info.source() + ": the rule \"" + info.name() + "\" has no @id."
                            + "\nMaybe add a line such as @id( \"bclc-c-invasion\" ) below its name.");
                }
                unique(byName.put(info.name(), info), info, "name \"" + info.name() + "\"", problems);
                unique(byId.put(info.id(), info), info, "@id " + info.id(), problems);
                patterns(rule.getLhs()).forEach(pattern -> pattern.getConstraint().getDescrs().forEach(constraint -> {
                    if (constraint instanceof ExprConstraintDescr expression) {
                        comparisons.addAll(
                                Comparison.in(pattern.getObjectType(), expression.getExpression(), constants));
                    }
                }));
            }
        });
        if (!problems.isEmpty()) {
            throw new RuleLoadException(files.origin(), problems);
        }
        return new RuleText(byName,
                comparisons.stream().distinct().collect(Collectors.groupingBy(Comparison::fact)));
    }

    private static void unique(RuleInfo other, RuleInfo rule, String what, List<String> problems) {
        if (other != null) {
            problems.add(rule.source() + ": the " + what + " is that of another rule, at " + other.source() + "."
                    + "\nMaybe one of them was copied and not renamed.");
        }
    }

    /** The rules in the order of their ids. */
    List<RuleInfo> rules() {
        return byName.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    RuleInfo rule(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** The comparisons of a fact's fields with numbers, each once. */
    List<Comparison> comparisons(String fact) {
        return comparisons.getOrDefault(fact, List.of());
    }

    private static PackageDescr parse(String path, String text, List<String> problems) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = null;
        try {
            parsed = parser.parse(false, text);
        } catch (DroolsParserException e) {
            problems.add(path + ": " + e.getMessage());
        }
        parser.getErrors().forEach(error -> problems.add(path + ":" + error.getLines()[0] + ": " + error.getMessage()));
        return parser.hasErrors() ? null : parsed;
    }

    private static RuleInfo info(String path, RuleDescr rule, Vocabulary vocabulary) {
        List<String> cites = Stream.of("statements", "source").map(rule::getAnnotation).filter(Objects::nonNull)
                .flatMap(annotation -> Arrays.stream(unquoted(annotation.getSingleValueAsString()).split("\\s+")))
                .toList();
        String id = rule.getAnnotation("id") == null ? rule.getName()
                : unquoted(rule.getAnnotation("id").getSingleValueAsString());
        String guidelines = cites.stream().flatMap(cited -> vocabulary.sources().guidelineOf(cited).stream()).distinct()
                .collect(Collectors.joining(", "));
        return new RuleInfo(id, rule.getName(), Optional.of(guidelines).filter(names -> !names.isEmpty()), cites,
                path + ":" + rule.getLine());
    }

    private static Stream<PatternDescr> patterns(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            return Stream.of(pattern);
        }
        return condition instanceof ConditionalElementDescr group
                ? group.getDescrs().stream().flatMap(inner -> patterns((BaseDescr) inner)) : Stream.empty();
    }

    private static String unquoted(String text) {
        return text.strip().replaceAll("^\"|\"$", "").strip();
    }
}
