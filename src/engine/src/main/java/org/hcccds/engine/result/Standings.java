package org.hcccds.engine.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.model.assessment.Contraindication;
import org.hcccds.model.assessment.Option.Caution;
import org.hcccds.model.assessment.Option.Exclusion;
import org.hcccds.model.assessment.Option.Pending;
import org.hcccds.model.code.Severity;
import org.hcccds.model.rule.Requirement;
import org.hcccds.model.rule.Unapproved;

/**
 * What bears on a treatment for one patient, through whatever it contains. The same in every guideline that offers the
 * treatment, and so worked out once for all.
 */
final class Standings {

    /** What reaches one treatment; relative contraindications are among the cautions. */
    record Standing(List<Exclusion> exclusions, List<Pending> pending, List<Caution> cautions) {
    }

    private final Formulary formulary;
    private final List<Contraindication> contraindications;
    private final Map<Requirement, Set<String>> requirements;
    private final Map<Unapproved, Set<String>> unapproved;
    private final Map<org.hcccds.model.rule.Caution, Set<String>> cautions;
    private final Map<String, Standing> known = new HashMap<>();

    /** Each with the statements behind it. */
    Standings(Formulary formulary, List<Contraindication> contraindications, Map<Requirement, Set<String>> requirements,
              Map<Unapproved, Set<String>> unapproved, Map<org.hcccds.model.rule.Caution, Set<String>> cautions) {
        this.formulary = formulary;
        this.contraindications = contraindications;
        this.requirements = requirements;
        this.unapproved = unapproved;
        this.cautions = cautions;
    }

    Standing of(String treatment) {
        return known.computeIfAbsent(treatment, this::find);
    }

    private Standing find(String treatment) {
        Set<String> targets = formulary.targetsOf(treatment);
        List<Exclusion> exclusions = new ArrayList<>();
        Set<Caution> warnings = new LinkedHashSet<>();
        for (Contraindication one : contraindications) {
            if (targets.contains(one.target())) {
                if (one.severity().equals(Severity.ABSOLUTE.code())) {
                    exclusions.add(new Exclusion(one.target(), one.reason(), one.severity(), one.statements()));
                } else {
                    warnings.add(new Caution(Caution.RELATIVE + one.reason(), one.statements()));
                }
            }
        }
        List<Caution> all = new ArrayList<>(warnings);
        add(all, unapproved, Unapproved::treatment, Unapproved::text, targets);
        add(all, cautions, org.hcccds.model.rule.Caution::target, org.hcccds.model.rule.Caution::text, targets);
        return new Standing(List.copyOf(exclusions), pending(targets), List.copyOf(all));
    }

    private List<Pending> pending(Set<String> targets) {
        Map<Pending, Set<String>> found = new LinkedHashMap<>();
        requirements.forEach((required, statements) -> {
            if (targets.contains(required.target())) {
                found.computeIfAbsent(new Pending(required.fact(), required.action(), List.of()),
                        key -> new TreeSet<>()).addAll(statements);
            }
        });
        List<Pending> pending = new ArrayList<>(found.size());
        found.forEach((one, statements) -> pending.add(new Pending(one.fact(), one.action(), List.copyOf(statements))));
        pending.sort(Comparator.comparing(Pending::action));
        return List.copyOf(pending);
    }

    private static <C> void add(List<Caution> found, Map<C, Set<String>> drawn, Function<C, String> target,
                                Function<C, String> text, Set<String> targets) {
        Map<String, Set<String>> byText = new TreeMap<>();
        drawn.forEach((one, statements) -> {
            if (targets.contains(target.apply(one))) {
                byText.computeIfAbsent(text.apply(one), words -> new TreeSet<>()).addAll(statements);
            }
        });
        byText.forEach((words, statements) -> found.add(new Caution(words, List.copyOf(statements))));
    }
}
