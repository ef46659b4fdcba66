package org.hcccds.authoring.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.rulebase.Sources;
import org.hcccds.engine.rulebase.Sources.Statement;

/**
 * How far the statements of the sources have become rules, and the rules scenarios.
 *
 * @param lines    one a guideline, in the order of their names; studies last
 * @param problems what keeps the coverage from being complete, one a line
 */
public record StatementCoverage(List<Line> lines, List<String> problems) {

    /**
     * The statements of one guideline.
     *
     * @param encoded      cited by a rule; of studies also those that are linked to what they are about
     * @param notEncodable listed with the reason
     * @param fired        cited by a rule that fires in some scenario
     * @param nearMissed   cited by a rule that has a near miss
     */
    public record Line(String guideline, int total, int encoded, int notEncodable, int fired, int nearMissed) {
    }

    /** @param rules all rules @param coverage of the scenarios */
    public static StatementCoverage of(Sources sources, List<RuleInfo> rules, RuleCoverage coverage) {
        Map<String, List<RuleInfo>> citing = new HashMap<>();
        rules.forEach(rule -> rule.cites().forEach(
                id -> citing.computeIfAbsent(id, key -> new ArrayList<>(2)).add(rule)));
        Map<String, List<Statement>> byGuideline = new TreeMap<>();
        sources.statements().values().forEach(statement -> byGuideline
                .computeIfAbsent(statement.guideline(), key -> new ArrayList<>()).add(statement));
        List<Statement> studies = byGuideline.remove(Sources.EVIDENCE);
        List<Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        byGuideline.forEach((guideline, statements) ->
                lines.add(line(guideline, statements, sources, citing, coverage, problems)));
        if (studies != null) {
            lines.add(line("studies", studies, sources, citing, coverage, problems));
        }
        checkRules(sources, rules, problems);
        checkTopics(sources, rules, problems);
        return new StatementCoverage(List.copyOf(lines), List.copyOf(problems));
    }

    private static Line line(String guideline, List<Statement> statements, Sources sources,
                             Map<String, List<RuleInfo>> citing, RuleCoverage coverage, List<String> problems) {
        int encoded = 0;
        int notEncodable = 0;
        int fired = 0;
        int nearMissed = 0;
        for (Statement statement : statements) {
            List<RuleInfo> rules = citing.getOrDefault(statement.id(), List.of());
            if (!rules.isEmpty()) {
                encoded++;
                boolean fires = rules.stream().anyMatch(rule -> coverage.fired().contains(rule.id()));
                boolean misses = rules.stream().anyMatch(rule -> coverage.nearMissed().contains(rule.id()));
                fired += fires ? 1 : 0;
                nearMissed += misses ? 1 : 0;
                if (!fires || !misses) {
                    problems.add(statement.id() + " (" + guideline + "): no scenario in which "
                            + rules.get(0).id() + (fires ? " does not fire for want of one fact" : " fires"));
                }
            } else if (sources.notEncoded().containsKey(statement.id())) {
                notEncodable++;
            } else if (!statement.isNormative() && !statement.about().isEmpty()) {
                encoded++;
                fired++;
                nearMissed++;
            } else {
                problems.add(statement.id() + " (" + guideline + "): no rule cites it, and not-encoded.csv gives no reason");
            }
        }
        return new Line(guideline, statements.size(), encoded, notEncodable, fired, nearMissed);
    }

    /** Two guidelines never share a rule, and what a rule encodes does not stand among what cannot be. */
    private static void checkRules(Sources sources, List<RuleInfo> rules, List<String> problems) {
        for (RuleInfo rule : rules) {
            Set<String> guidelines = new HashSet<>();
            rule.cites().stream().map(sources.statements()::get).filter(one -> one != null && one.isNormative())
                    .forEach(one -> guidelines.add(one.guideline()));
            if (guidelines.size() > 1) {
                problems.add(rule.source() + ": the rule " + rule.id() + " speaks for several guidelines: "
                        + String.join(", ", guidelines.stream().sorted().toList()));
            }
            rule.cites().stream().filter(sources.notEncoded()::containsKey).forEach(id -> problems.add(
                    rule.source() + ": the rule " + rule.id() + " cites " + id + ", which not-encoded.csv lists"));
        }
    }

    private static void checkTopics(Sources sources, List<RuleInfo> rules, List<String> problems) {
        Set<String> ids = rules.stream().map(RuleInfo::id).collect(Collectors.toSet());
        sources.topics().values().forEach(topic -> topic.onlyWith().stream().filter(id -> !ids.contains(id)).forEach(id ->
                problems.add("conflicts.csv: " + topic.id() + " arises only with the rule " + id + ", which there is not")));
    }

    public boolean isComplete() {
        return problems.isEmpty();
    }
}
