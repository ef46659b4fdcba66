package org.hcccds.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hcccds.authoring.diff.PatientChanges.Found;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Workbench;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rehearsal.Recording;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.Conclusion;

/** Finds the rules responsible for what changes: of those that differ, the ones that say something else of a patient. */
final class Causes {

    private final Workbench older;
    private final Workbench newer;
    private final RuleSetDiff difference;
    private final Set<String> differing;
    private final Set<String> citingOtherwise;

    Causes(Workbench older, Workbench newer, RuleSetDiff difference) {
        this.older = older;
        this.newer = newer;
        this.difference = difference;
        this.differing = difference.ids();
        Map<String, List<String>> before = cites(older);
        Map<String, List<String>> now = cites(newer);
        this.citingOtherwise = differing.stream().filter(id -> !Objects.equals(before.get(id), now.get(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<String>> cites(Workbench rules) {
        return rules.logic().stream().collect(Collectors.toMap(RuleLogic::id, RuleLogic::cites));
    }

    /**
     * For each change the ids of the rules responsible, in order: those behind the change itself, else all that speak
     * differently of the patient and may have led to it. Empty where only tables differ.
     */
    List<List<String>> of(Recording before, Recording now, List<Found> found) {
        if (differing.isEmpty() || differing.size() == 1 && difference.tables().isEmpty()) {
            List<String> all = List.copyOf(differing);
            return found.stream().map(one -> all).toList();
        }
        List<Set<String>> direct = found.stream().map(one -> differingOf(one.because())).toList();
        List<String> suspects = direct.stream().noneMatch(Set::isEmpty) ? List.of() : suspects(before, now);
        return direct.stream().map(rules -> rules.isEmpty() ? suspects : List.copyOf(rules)).toList();
    }

    private List<String> suspects(Recording before, Recording now) {
        Map<String, Set<Conclusion>> was = before.saidBy(differing);
        Map<String, Set<Conclusion>> is = now.saidBy(differing);
        return differing.stream().filter(id -> !Objects.equals(was.get(id), is.get(id))
                || citingOtherwise.contains(id) && is.containsKey(id)).sorted().toList();
    }

    private Set<String> differingOf(Set<String> because) {
        Set<String> rules = new TreeSet<>(because);
        rules.retainAll(differing);
        return rules;
    }

    /** A conclusion that a differing rule draws in one of the rule sets alone. @param now whether in the newer one */
    record Said(TraceLine said, boolean now) {
    }

    /** What differing rules say of a patient in one of the rule sets alone, the newer first; as the rule engine traces it. */
    List<Said> saidByOneSide(PatientCase patient) {
        if (differing.isEmpty()) {
            return List.of();
        }
        List<TraceLine> before = said(older, patient);
        List<TraceLine> now = said(newer, patient);
        List<Said> all = new ArrayList<>();
        now.stream().filter(line -> isNew(line, before)).forEach(line -> all.add(new Said(line, true)));
        before.stream().filter(line -> isNew(line, now)).forEach(line -> all.add(new Said(line, false)));
        return all;
    }

    private List<TraceLine> said(Workbench rules, PatientCase patient) {
        List<TraceLine> lines = new ArrayList<>();
        rules.engine().assess(patient, Detail.PLAIN, line -> {
            if (differing.contains(line.rule())) {
                lines.add(line);
            }
        });
        return lines;
    }

    private static boolean isNew(TraceLine line, List<TraceLine> others) {
        return others.stream().noneMatch(other -> other.rule().equals(line.rule())
                && other.concludes().equals(line.concludes()) && other.cites().equals(line.cites()));
    }
}
