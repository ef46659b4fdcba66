package org.hcccds.authoring.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hcccds.authoring.diff.Causes.Said;
import org.hcccds.authoring.diff.DiffReport.Group;
import org.hcccds.authoring.diff.DiffReport.Why;
import org.hcccds.model.patient.PatientCase;

/** Adds patients up, in the order they come; keeps of each group its number and its first patients alone. */
final class Tally {

    /** A change for one patient with the rules responsible. */
    record Attributed(Change change, List<String> rules) {
    }

    private static final class Members {
        private long patients;
        private final List<PatientCase> first = new ArrayList<>();
    }

    private static final Comparator<Attributed> ORDER = Comparator.comparing(Attributed::change)
            .thenComparing(one -> String.join(" ", one.rules()));
    /** By kind, the most patients first. */
    private static final Comparator<Group> IN_REPORT = Comparator.comparing((Group group) -> group.change().kind())
            .thenComparing(Comparator.comparing(Group::patients).reversed())
            .thenComparing(Group::change).thenComparing(group -> String.join(" ", group.rules()));

    private final int examples;
    private final Map<Attributed, Members> groups = new TreeMap<>(ORDER);
    private final Map<String, Long> patientsByRule = new TreeMap<>();
    private long patients;
    private long changed;
    private long losing;

    /** @param examples how many patients to keep of each group */
    Tally(int examples) {
        this.examples = examples;
    }

    /** Counts patients for whom nothing changes. */
    void addUnchanged(int number) {
        patients += number;
    }

    void add(PatientCase patient, List<Attributed> changes) {
        patients++;
        changed++;
        losing += changes.stream().anyMatch(one -> one.change().isLoss()) ? 1 : 0;
        Set<String> rules = new HashSet<>();
        for (Attributed one : changes) {
            Members members = groups.computeIfAbsent(one, key -> new Members());
            members.patients++;
            if (members.first.size() < examples) {
                members.first.add(patient);
            }
            rules.addAll(one.rules());
        }
        rules.forEach(rule -> patientsByRule.merge(rule, 1L, Long::sum));
    }

    long patients() {
        return patients;
    }

    /** @param saidOf what differing rules say of a patient that is named, in one of the rule sets alone */
    DiffReport report(RuleSetDiff difference, Function<PatientCase, List<Said>> saidOf) {
        // The same patients stand for many groups.
        Map<PatientCase, List<Said>> said = new IdentityHashMap<>();
        List<Group> listed = new ArrayList<>();
        groups.forEach((key, members) -> listed.add(new Group(key.change(), key.rules(), members.patients,
                members.first.stream().map(PatientCase::id).toList(), why(key.rules(), members.first,
                patient -> said.computeIfAbsent(patient, saidOf)))));
        listed.sort(IN_REPORT);
        return new DiffReport(difference, patients, changed, losing, new TreeMap<>(patientsByRule),
                List.copyOf(listed));
    }

    /** The shortest explanation among the patients kept; of equally short ones that of the first patient. */
    private static Optional<Why> why(List<String> rules, List<PatientCase> first,
                                     Function<PatientCase, List<Said>> said) {
        List<Why> all = new ArrayList<>();
        for (PatientCase patient : first) {
            for (Said one : said.apply(patient)) {
                if (rules.contains(one.said().rule())) {
                    all.add(new Why(patient.id(), one.said().rule(), one.now(), one.said().concludes(),
                            one.said().facts()));
                }
            }
        }
        return all.stream().min(Comparator.comparingInt(why -> String.join(", ", why.facts()).length()));
    }
}
