package org.hcccds.authoring.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hcccds.authoring.diff.Change.Kind;
import org.hcccds.authoring.diff.DiffReport.Group;
import org.hcccds.authoring.diff.DiffReport.Why;
import org.hcccds.io.text.Page;

/** What a change of rules changes for a cohort, for a person: what was edited, who loses, whom else it affects. */
public final class DiffText {

    /** Columns for the number of patients. */
    private static final int COUNT = 9;
    private static final int MOST_GROUPS = 8;

    private final Page page;
    private final DiffReport report;

    private DiffText(DiffReport report, int width, boolean color) {
        this.page = new Page(width, color);
        this.report = report;
    }

    /** The report; ends with a line break. @param accepted why losses are accepted, if they are */
    public static String of(DiffReport report, Optional<String> accepted, int width, boolean color) {
        DiffText text = new DiffText(report, width, color);
        text.rules();
        text.losses(accepted);
        text.summary();
        for (Kind kind : Kind.values()) {
            text.groups(kind);
        }
        return text.page.toString();
    }

    private void rules() {
        List<RuleChange> rules = report.rules().rules();
        page.title("RULES: " + number(rules, RuleChange.Kind.CHANGED) + " changed, "
                + number(rules, RuleChange.Kind.ADDED) + " added, "
                + number(rules, RuleChange.Kind.REMOVED) + " removed");
        for (RuleChange rule : rules) {
            page.paragraph(2, 11, String.format(Locale.ROOT, "%-8s %s", rule.kind().name().toLowerCase(Locale.ROOT),
                    rule.id()));
            page.paragraph(11, 11, rule.source() + ", for "
                    + patients(report.patientsByRule().getOrDefault(rule.id(), 0L)));
            rule.before().forEach(line -> page.paragraph(11, 15, "- " + line));
            rule.after().forEach(line -> page.paragraph(11, 15, "+ " + line));
            why(rule.id()).ifPresent(why -> page.paragraph(11, 15, words(why)));
        }
        report.rules().tables().forEach(table -> page.paragraph(2, 11, "table    " + table));
    }

    private static long number(List<RuleChange> rules, RuleChange.Kind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).count();
    }

    private void losses(Optional<String> accepted) {
        if (!report.hasLosses()) {
            return;
        }
        page.heading((accepted.isPresent() ? "ACCEPTED" : "BLOCKED") + ": " + patients(report.losing())
                + (report.losing() == 1 ? " loses" : " lose") + " a contraindication or every option");
        accepted.ifPresent(reason -> page.paragraph(2, 2, "Reason given: " + reason));
        for (Group group : report.losses()) {
            group(group);
            group.why().ifPresent(why -> page.paragraph(COUNT + 2, COUNT + 5, words(why)));
        }
        if (accepted.isEmpty()) {
            page.paragraph(2, 2, "Maybe the rule is to be mended; if this is meant, add --accept \"the reason\".");
        }
    }

    private void summary() {
        page.heading(report.changed() == 0 ? "Nothing changes for any of " + patients(report.patients()) + "."
                : String.format(Locale.ROOT, "Something changes for %,d of %s (%.1f %%).", report.changed(),
                patients(report.patients()), 100.0 * report.changed() / report.patients()));
    }

    private void groups(Kind kind) {
        List<Group> groups = report.groups().stream()
                .filter(group -> group.change().kind() == kind && !group.change().isLoss()).toList();
        if (groups.isEmpty()) {
            return;
        }
        page.heading(kind.title().toUpperCase(Locale.ROOT));
        groups.stream().limit(MOST_GROUPS).forEach(this::group);
        if (groups.size() > MOST_GROUPS) {
            page.paragraph(COUNT + 2, COUNT + 2, "and " + (groups.size() - MOST_GROUPS)
                    + " further changes, each of no more patients; --format json lists them");
        }
    }

    private void group(Group group) {
        Change change = group.change();
        page.paragraph(0, COUNT + 2, String.format(Locale.ROOT, "%," + COUNT + "d  ", group.patients())
                + words(change));
        if (report.rules().rules().size() + report.rules().tables().size() > 1) {
            page.paragraph(COUNT + 2, COUNT + 5, "by " + (group.rules().isEmpty() ? "the tables"
                    : String.join(", ", group.rules())));
        }
        if (!group.examples().isEmpty()) {
            boolean more = group.patients() > group.examples().size();
            page.paragraph(COUNT + 2, COUNT + 5, (more ? "such as " : "") + String.join(", ", group.examples()));
        }
    }

    /** Texts come and go; what has a value turns into something else. */
    private static String words(Change change) {
        boolean text = change.kind() == Kind.PREREQUISITE || change.kind() == Kind.NOTE;
        if (text) {
            return (change.to().equals(Change.NOTHING) ? "no longer: " : "now: ") + change.what();
        }
        return change.what() + ": " + change.from() + " \u2192 " + change.to();
    }

    /** The shortest of the explanations with a rule; those of losses stand with the losses. */
    private Optional<Why> why(String rule) {
        return report.groups().stream().filter(group -> !group.change().isLoss())
                .flatMap(group -> group.why().stream()).filter(why -> why.rule().equals(rule))
                .min(Comparator.comparingInt(why -> String.join("; ", why.facts()).length()));
    }

    private static String words(Why why) {
        return why.caseId() + (why.now() ? ": now " : ": no longer ") + why.concludes()
                + (why.facts().isEmpty() ? "" : ", from " + String.join("; ", why.facts()));
    }

    private static String patients(long number) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? "patient" : "patients");
    }
}
