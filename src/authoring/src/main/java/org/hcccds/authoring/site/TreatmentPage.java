package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hcccds.authoring.site.Positions.Position;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.authoring.site.knowledge.Names;
import org.hcccds.authoring.site.knowledge.RuleEntry;
import org.hcccds.model.rule.Advice;
import org.hcccds.model.rule.Caution;
import org.hcccds.model.rule.Contraindication;
import org.hcccds.model.rule.Requirement;
import org.hcccds.model.rule.Unapproved;

/**
 * The page of one treatment: who offers it, what speaks against it, what must be checked first, and what studies found.
 */
final class TreatmentPage {

    private final Knowledge knowledge;
    private final Positions positions;

    TreatmentPage(Knowledge knowledge, Positions positions) {
        this.knowledge = knowledge;
        this.positions = positions;
    }

    Page of(String treatment) {
        Set<String> targets = knowledge.vocabulary().formulary().targetsOf(treatment);
        List<Html> body = new ArrayList<>();
        body.add(Parts.facts(Parts.fact("Id", el("code", treatment)), Parts.fact("Contains and is",
                Html.joined(", ", targets.stream().filter(target -> !target.equals(treatment))
                        .map(target -> Parts.treatment(target, knowledge)).toList()))));
        body.add(Parts.section("Guidelines", guidelines(treatment)));
        body.add(rules("Contraindications", targets, Contraindication.class, Contraindication::target,
                one -> one.reason() + " (" + one.severity().code() + ")"));
        body.add(rules("To be checked first", targets, Requirement.class, Requirement::target, Requirement::action));
        body.add(rules("Cautions", targets, Caution.class, Caution::target, Caution::text));
        body.add(rules("Not approved", targets, Unapproved.class, Unapproved::treatment, Unapproved::text));
        body.add(rules("Notes", targets, Advice.class, Advice::target, one -> one.kind().code() + ": " + one.text()));
        body.add(new EvidenceSection(knowledge).of(treatment));
        return new Page(Names.treatmentPath(treatment), Names.treatment(treatment), body);
    }

    private Html guidelines(String treatment) {
        Map<String, List<Position>> byGuideline = new LinkedHashMap<>();
        positions.guidelines().forEach(guideline -> byGuideline.put(guideline, positions.of(guideline, treatment)));
        byGuideline.values().removeIf(List::isEmpty);
        return byGuideline.isEmpty() ? el("p", "No guideline on record takes a position on it.")
                : el("div", byGuideline.entrySet().stream().map(entry -> el("section",
                        el("h3", Parts.guideline(entry.getKey(), knowledge)),
                        el("ul", entry.getValue().stream().map(TreatmentPage::position).toList()).styled("positions"))
                        .id(Names.slug(entry.getKey()))).toList()).styled("side-by-side");
    }

    private static Html position(Position one) {
        return el("li", Parts.badge((one.offer().against() ? "\u2715\u00a0" : "\u25cf\u00a0") + one.offer().strength(),
                one.offer().against() ? "against" : "offered"), text(" " + one.offer().setting().code() + ": "),
                Parts.rule(one.rule()));
    }

    private <T> Html rules(String heading, Set<String> targets, Class<T> kind, Function<T, String> target,
                           Function<T, String> words) {
        List<Html> found = new ArrayList<>();
        for (Map.Entry<RuleEntry, T> entry : knowledge.concluding(kind).entrySet()) {
            if (targets.contains(String.valueOf(target.apply(entry.getValue())))) {
                found.add(el("li", el("strong", Names.treatment(target.apply(entry.getValue())) + ":"),
                        text(" " + words.apply(entry.getValue())), el("br"), Parts.rule(entry.getKey())));
            }
        }
        return found.isEmpty() ? Html.NOTHING : Parts.section(heading, el("ul", found).styled("citations many"));
    }
}
