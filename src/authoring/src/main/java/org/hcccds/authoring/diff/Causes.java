package org.hcccds.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hcccds.authoring.diff.PatientChanges.Found;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.patient.PatientCase;

/** Finds the rules responsible for what changes: of those that differ, the ones that say something else of a patient. */
final class Causes {

    private final HccEngine older;
    private final HccEngine newer;
    private final RuleSetDiff difference;
    private final Set<String> differing;

    Causes(HccEngine older, HccEngine newer, RuleSetDiff difference) {
        this.older = older;
        this.newer = newer;
        this.difference = difference;
        this.differing = difference.ids();
    }

    /**
     * For each change the ids of the rules responsible, in order: those behind the change itself, else all that speak
     * differently of the patient and may have led to it. Empty where only tables differ.
     */
    List<List<String>> of(PatientCase patient, List<Found> found) {
        if (differing.size() == 1 && difference.tables().isEmpty()) {
            List<String> only = List.copyOf(differing);
            return found.stream().map(one -> only).toList();
        }
        List<Set<String>> direct = found.stream().map(one -> differingOf(one.because())).toList();
        List<String> suspects = direct.stream().noneMatch(Set::isEmpty) ? List.of()
                : saidByOneSide(patient).stream().map(line -> line.said().rule()).distinct().sorted().toList();
        return direct.stream().map(rules -> rules.isEmpty() ? suspects : List.copyOf(rules)).toList();
    }

    private Set<String> differingOf(Set<String> because) {
        Set<String> rules = new TreeSet<>(because);
        rules.retainAll(differing);
        return rules;
    }

    /** A conclusion that a differing rule draws in one of the rule sets alone. @param now whether in the newer one */
    record Said(TraceLine said, boolean now) {
    }

    /** What differing rules say of a patient in one of the rule sets alone, the newer first. */
    List<Said> saidByOneSide(PatientCase patient) {
        List<TraceLine> before = said(older, patient);
        List<TraceLine> now = said(newer, patient);
        List<Said> all = new ArrayList<>();
        now.stream().filter(line -> isNew(line, before)).forEach(line -> all.add(new Said(line, true)));
        before.stream().filter(line -> isNew(line, now)).forEach(line -> all.add(new Said(line, false)));
        return all;
    }

    private List<TraceLine> said(HccEngine engine, PatientCase patient) {
        List<TraceLine> lines = new ArrayList<>();
        engine.assess(patient, Detail.PLAIN, line -> {
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
