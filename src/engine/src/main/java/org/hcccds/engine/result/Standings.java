package org.hcccds.engine.result;

import java.util.ArrayList;
import java.util.BitSet;
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

    /** A conclusion. @param target the number of what it is about @param statements those behind it */
    private record Aimed<C>(int target, C what, Set<String> statements) {
    }

    private final Formulary formulary;
    private final List<Aimed<Contraindication>> contraindications;
    private final List<Aimed<Requirement>> requirements;
    private final List<Aimed<String>> unapproved;
    private final List<Aimed<String>> cautions;
    private final Map<String, Standing> known = new HashMap<>();

    /** Each with the statements behind it. */
    Standings(Formulary formulary, List<Contraindication> contraindications, Map<Requirement, Set<String>> requirements,
              Map<Unapproved, Set<String>> unapproved, Map<org.hcccds.model.rule.Caution, Set<String>> cautions) {
        this.formulary = formulary;
        this.contraindications = contraindications.stream()
                .map(one -> new Aimed<>(formulary.numberOf(one.target()), one, Set.of())).toList();
        this.requirements = aimed(requirements, Requirement::target, one -> one);
        this.unapproved = aimed(unapproved, Unapproved::treatment, Unapproved::text);
        this.cautions = aimed(cautions, org.hcccds.model.rule.Caution::target, org.hcccds.model.rule.Caution::text);
    }

    private <C, T> List<Aimed<T>> aimed(Map<C, Set<String>> drawn, Function<C, String> target, Function<C, T> what) {
        List<Aimed<T>> aimed = new ArrayList<>(drawn.size());
        drawn.forEach((one, statements) ->
                aimed.add(new Aimed<>(formulary.numberOf(target.apply(one)), what.apply(one), statements)));
        return aimed;
    }

    Standing of(String treatment) {
        return known.computeIfAbsent(treatment, this::find);
    }

    private Standing find(String treatment) {
        BitSet targets = formulary.targetNumbersOf(treatment);
        List<Exclusion> exclusions = new ArrayList<>();
        Set<Caution> warnings = new LinkedHashSet<>();
        for (Aimed<Contraindication> aimed : contraindications) {
            if (targets.get(aimed.target())) {
                Contraindication one = aimed.what();
                if (one.severity().equals(Severity.ABSOLUTE.code())) {
                    exclusions.add(new Exclusion(one.target(), one.reason(), one.severity(), one.statements()));
                } else {
                    warnings.add(new Caution(Caution.RELATIVE + one.reason(), one.statements()));
                }
            }
        }
        List<Caution> all = new ArrayList<>(warnings);
        add(all, unapproved, targets);
        add(all, cautions, targets);
        return new Standing(List.copyOf(exclusions), pending(targets), List.copyOf(all));
    }

    private List<Pending> pending(BitSet targets) {
        Map<Pending, Set<String>> found = new LinkedHashMap<>();
        for (Aimed<Requirement> aimed : requirements) {
            if (targets.get(aimed.target())) {
                found.computeIfAbsent(new Pending(aimed.what().fact(), aimed.what().action(), List.of()),
                        key -> new TreeSet<>()).addAll(aimed.statements());
            }
        }
        List<Pending> pending = new ArrayList<>(found.size());
        found.forEach((one, statements) -> pending.add(new Pending(one.fact(), one.action(), List.copyOf(statements))));
        pending.sort(Comparator.comparing(Pending::action));
        return List.copyOf(pending);
    }

    private static void add(List<Caution> found, List<Aimed<String>> texts, BitSet targets) {
        Map<String, Set<String>> byText = new TreeMap<>();
        for (Aimed<String> text : texts) {
            if (targets.get(text.target())) {
                byText.computeIfAbsent(text.what(), words -> new TreeSet<>()).addAll(text.statements());
            }
        }
        byText.forEach((words, statements) -> found.add(new Caution(words, List.copyOf(statements))));
    }
}
