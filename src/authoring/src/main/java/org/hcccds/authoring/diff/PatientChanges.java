package org.hcccds.authoring.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hcccds.authoring.diff.Change.Kind;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.Status;

/** Holds two assessments of one patient against each other. */
final class PatientChanges {

    /** A change with the ids of the rules behind what stood and what stands there, where the assessments name them. */
    record Found(Change change, Set<String> because) {
    }

    private final Assessment older;
    private final Assessment newer;
    private final List<Found> found = new ArrayList<>();

    private PatientChanges(Assessment older, Assessment newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Every change, in the order of kinds and names; empty where nothing but the version of the rules differs. */
    static List<Found> between(Assessment older, Assessment newer) {
        if (isSame(older, newer)) {
            return List.of();
        }
        PatientChanges changes = new PatientChanges(older, newer);
        for (Kind kind : Kind.values()) {
            if (kind != Kind.NO_OPTION_LEFT && kind != Kind.BASIS) {
                changes.compare(kind, Standing.of(older, kind), Standing.of(newer, kind));
            }
        }
        changes.optionsLeft();
        changes.basis();
        changes.found.sort((a, b) -> a.change().compareTo(b.change()));
        return List.copyOf(changes.found);
    }

    private static boolean isSame(Assessment older, Assessment newer) {
        return older.options().equals(newer.options()) && older.stages().equals(newer.stages())
                && older.findings().equals(newer.findings()) && older.scores().equals(newer.scores())
                && older.classes().equals(newer.classes()) && older.possibleClasses().equals(newer.possibleClasses())
                && older.contraindications().equals(newer.contraindications())
                && older.prerequisites().equals(newer.prerequisites()) && older.notes().equals(newer.notes())
                && older.disagreements().equals(newer.disagreements());
    }

    private void compare(Kind kind, SortedMap<String, Standing> before, SortedMap<String, Standing> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            Standing was = before.getOrDefault(name, Standing.NOTHING);
            Standing is = after.getOrDefault(name, Standing.NOTHING);
            if (!was.value().equals(is.value())) {
                Set<String> because = new HashSet<>(was.because());
                because.addAll(is.because());
                found.add(new Found(new Change(kind, name, was.value(), is.value()), because));
            }
        }
    }

    private void optionsLeft() {
        if (hasOpenOption(older) && !hasOpenOption(newer)) {
            Set<String> because = new HashSet<>();
            found.stream().filter(one -> one.change().kind() == Kind.OPTION)
                    .forEach(one -> because.addAll(one.because()));
            found.add(new Found(new Change(Kind.NO_OPTION_LEFT, "every option", "some", Change.NOTHING), because));
        }
    }

    private static boolean hasOpenOption(Assessment assessment) {
        return assessment.options().stream().map(Option::status)
                .anyMatch(status -> status == Status.RECOMMENDED || status == Status.CONDITIONAL);
    }

    /** What stands where it stood, and is worded, cited or evidenced otherwise. */
    private void basis() {
        Map<String, Boolean> parts = new TreeMap<>();
        parts.put("stages", older.stages().equals(newer.stages()));
        parts.put("scores", older.scores().equals(newer.scores()));
        parts.put("options", older.options().equals(newer.options()));
        parts.put("contraindications", older.contraindications().equals(newer.contraindications()));
        parts.put("prerequisites", older.prerequisites().equals(newer.prerequisites()));
        parts.put("notes", older.notes().equals(newer.notes()));
        parts.put("disagreements", older.disagreements().equals(newer.disagreements()));
        parts.forEach((part, same) -> {
            if (!same && found.stream().noneMatch(one -> one.change().kind().title().equals(part))) {
                found.add(new Found(new Change(Kind.BASIS, part, "as before", "otherwise"), Collections.emptySet()));
            }
        });
    }
}
