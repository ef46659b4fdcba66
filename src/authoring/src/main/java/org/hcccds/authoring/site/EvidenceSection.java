package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hcccds.authoring.site.figure.ForestPlot;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.knowledge.Arm;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.Names;
import org.hcccds.authoring.site.knowledge.RuleEntry;
import org.hcccds.engine.rulebase.Sources.Statement;
import org.hcccds.model.rule.Advice;
import org.hcccds.model.rule.Caution;
import org.hcccds.model.rule.Contraindication;
import org.hcccds.model.rule.Offer;
import org.hcccds.model.rule.Requirement;
import org.hcccds.model.rule.Unapproved;

/**
 * What studies found on the treatments of a rule: hazard ratios as a picture, arms as a table, further findings as a
 * list.
 */
final class EvidenceSection {

    private static final List<String> HEADINGS = List.of("Study", "Patients", "Regimen", "Overall survival",
            "Progression-free survival", "Response, %", "Grade 3+, %", "Remarks");

    private final Knowledge knowledge;

    EvidenceSection(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The evidence on what a rule is about, in its setting where it names one; nothing where there is none. */
    Html of(RuleEntry rule) {
        Set<String> ids = new LinkedHashSet<>();
        rule.conclusion().ifPresent(conclusion -> {
            if (conclusion instanceof Offer offer) {
                offer.treatments().forEach(treatment -> ids.addAll(knowledge.sources().evidenceFor(treatment,
                        offer.setting(), knowledge.vocabulary().formulary().targetsOf(treatment))));
            } else {
                target(conclusion).ifPresent(target -> arms(target).forEach(arm -> ids.add(arm.id())));
            }
        });
        return of(ids);
    }

    /** The evidence on a treatment in whatever setting. */
    Html of(String treatment) {
        Set<String> ids = new LinkedHashSet<>();
        arms(treatment).forEach(arm -> ids.add(arm.id()));
        knowledge.sources().statements().values().stream()
                .filter(statement -> !statement.isNormative() && statement.about().contains(treatment))
                .forEach(statement -> ids.add(statement.id()));
        return of(ids);
    }

    private static Optional<String> target(Object conclusion) {
        return Optional.ofNullable(conclusion instanceof Contraindication one ? one.target()
                : conclusion instanceof Caution one ? one.target() : conclusion instanceof Advice one ? one.target()
                : conclusion instanceof Requirement one ? one.target()
                : conclusion instanceof Unapproved one ? one.treatment() : null);
    }

    private List<Arm> arms(String regimen) {
        return knowledge.arms().values().stream().filter(arm -> arm.regimen().equals(regimen)).toList();
    }

    private Html of(Collection<String> ids) {
        List<Arm> arms = ids.stream().map(knowledge.arms()::get).filter(Objects::nonNull).toList();
        List<Statement> studies = ids.stream().map(knowledge.sources().statements()::get).filter(Objects::nonNull)
                .toList();
        List<Html> parts = new ArrayList<>();
        parts.add(el("div", forest("Overall survival", "os_hr", arms), forest("Progression-free survival", "pfs_hr",
                arms))
                .styled("forests"));
        if (!arms.isEmpty()) {
            parts.add(Parts.table("Trial arms and cohorts", HEADINGS, arms.stream().map(EvidenceSection::row)
                    .toList()));
        }
        if (!studies.isEmpty()) {
            parts.add(el("details", el("summary", Parts.count(studies.size(), "statement") + " on studies"),
                    el("ul", studies.stream().map(this::study).toList()).styled("citations")));
        }
        return parts.size() == 1 ? Html.NOTHING : Parts.section("Evidence", Html.all(parts));
    }

    private Html study(Statement study) {
        return el("li", text(study.text() + " "), Parts.cited(study.id(), knowledge));
    }

    /** Two reviews that report one result count once. */
    private static Html forest(String title, String column, List<Arm> arms) {
        Set<ForestPlot.Row> rows = new LinkedHashSet<>();
        for (Arm arm : arms) {
            arm.hazardRatio(column).ifPresent(found -> rows.add(new ForestPlot.Row(name(arm, arms),
                    "vs " + arm.cell("comparator"), found.ratio(), found.low(), found.high())));
        }
        return rows.isEmpty() ? Html.NOTHING : ForestPlot.of(title, List.copyOf(rows));
    }

    /** Subgroups of one study are told apart by their patients. */
    private static String name(Arm arm, List<Arm> arms) {
        boolean several = arms.stream().filter(other -> other.cell("study").equals(arm.cell("study")))
                .map(other -> other.cell("population")).distinct().count() > 1;
        return arm.cell("study") + (several && !arm.cell("population").isEmpty() ? ", " + arm.cell("population") : "");
    }

    private static Html row(Arm arm) {
        String comparator = arm.cell("comparator");
        return Parts.row(lines(el("strong", arm.cell("study")), arm.cell("design"), arm.cell("nct"),
                        "review " + arm.cell("review") + ", " + arm.cell("location")),
                lines(text(arm.cell("population")), arm.cell("n_arm").isEmpty() ? "" : "n = " + arm.cell("n_arm")),
                lines(text(Names.treatment(arm.regimen())), comparator.isEmpty() ? "" : "vs " + comparator),
                survival(arm, "mos_months", "os_hr"), survival(arm, "mpfs_months", "pfs_hr"), text(arm.cell("orr_pct")),
                text(arm.cell("ae_g3plus_pct")), el("span", arm.cell("notes")).styled("quiet"));
    }

    private static Html survival(Arm arm, String months, String column) {
        String median = arm.cell(months);
        String interval = arm.cell(column + "_ci");
        return lines(text(median.isEmpty() ? "" : median.matches("[0-9.]+") ? median + " months" : median),
                arm.cell(column).isEmpty() ? "" : "HR " + arm.cell(column),
                interval.isEmpty() ? "" : "(" + interval.replace("-", "\u2013") + ")");
    }

    /** A first line, and quieter ones below it; empty ones are left out. */
    private static Html lines(Html first, String... further) {
        return Html.all(first, Html.all(Stream.of(further).filter(line -> !line.isEmpty())
                .map(line -> Html.all(el("br"), el("span", line).styled("quiet"))).toList()));
    }
}
