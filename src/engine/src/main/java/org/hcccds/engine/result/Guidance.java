package org.hcccds.engine.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hcccds.engine.result.Standings.Standing;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.model.assessment.Contraindication;
import org.hcccds.model.assessment.Note;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.Option.Exclusion;
import org.hcccds.model.assessment.Option.Pending;
import org.hcccds.model.assessment.Prerequisite;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.NoteKind;
import org.hcccds.model.rule.Advice;
import org.hcccds.model.rule.Conclusion.AboutCare;
import org.hcccds.model.rule.Requirement;
import org.hcccds.model.rule.Unapproved;

/**
 * What the rules say about treatment. Contraindications, requirements and cautions name a drug, a class or a modality;
 * here, and only here, they reach the options that contain it.
 *
 * <p>An option is {@code excluded} when an absolute contraindication reaches it, else {@code conditional} while something
 * required is outstanding, else {@code recommended}. Relative contraindications are cautions of the option.
 */
final class Guidance {

    private final RuleBase rules;
    private final Formulary formulary;
    private final List<Drawn> care;
    private final List<Contraindication> contraindications;
    private final Map<Requirement, Set<String>> requirements;
    private final Map<Unapproved, Set<String>> unapproved;
    private final Standings standings;
    private final List<Option> options;
    /** What the options that are neither excluded nor advised against contain. */
    private final Set<String> openTargets;

    Guidance(RuleBase rules, List<Drawn> care) {
        this.rules = rules;
        this.formulary = rules.vocabulary().formulary();
        this.care = care;
        Terms terms = new Terms(rules);
        care.forEach(terms::checkTarget);
        List<Offers.Entry> offers = new Offers(rules, terms).of(care);
        this.contraindications = findContraindications();
        this.requirements = cited(Requirement.class);
        this.unapproved = cited(Unapproved.class);
        this.standings = new Standings(formulary, contraindications, requirements, unapproved,
                cited(org.hcccds.model.rule.Caution.class));
        this.options = offers.stream().map(this::option).toList();
        this.openTargets = findOpenTargets();
    }

    /** The options in the order of guidelines and settings. */
    List<Option> options() {
        return options;
    }

    /** Absolute ones first, each with every rule that says so. */
    List<Contraindication> contraindications() {
        return contraindications;
    }

    /** What is outstanding before something that some option offers. */
    List<Prerequisite> prerequisites() {
        List<Prerequisite> found = new ArrayList<>();
        requirements.forEach((required, statements) -> {
            if (openTargets.contains(required.target())) {
                found.add(new Prerequisite(required.target(), required.action(), required.fact(),
                        List.copyOf(statements)));
            }
        });
        found.sort(Comparator.comparing(Prerequisite::target).thenComparing(Prerequisite::action));
        return List.copyOf(found);
    }

    /** Notes by kind; those about a treatment only where some option contains it. */
    List<Note> notes() {
        Map<NoteKind, Map<String, Set<String>>> notes = new TreeMap<>();
        cited(Advice.class).forEach((advice, statements) -> {
            if (advice.target() == null || openTargets.contains(advice.target())) {
                note(notes, advice.kind(), advice.text()).addAll(statements);
            }
        });
        unapproved.forEach((one, statements) -> {
            if (openTargets.contains(one.treatment())) {
                note(notes, NoteKind.APPROVAL, one.text()).addAll(statements);
            }
        });
        List<Note> listed = new ArrayList<>();
        notes.forEach((kind, texts) -> texts.forEach((text, statements) ->
                listed.add(new Note(kind.code(), text, List.copyOf(statements)))));
        return List.copyOf(listed);
    }

    private static Set<String> note(Map<NoteKind, Map<String, Set<String>>> notes, NoteKind kind, String text) {
        return notes.computeIfAbsent(kind, one -> new TreeMap<>()).computeIfAbsent(text, one -> new TreeSet<>());
    }

    private Set<String> findOpenTargets() {
        Set<String> found = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (Option one : options) {
            boolean isOpen = one.status() == Status.RECOMMENDED || one.status() == Status.CONDITIONAL;
            if (isOpen && open.add(one.treatment())) {
                found.addAll(formulary.targetsOf(one.treatment()));
            }
        }
        return found;
    }

    private Option option(Offers.Entry offer) {
        Standing standing = standings.of(offer.treatment());
        List<Exclusion> exclusions = offer.against() ? List.of() : standing.exclusions();
        List<Pending> pending = offer.against() || !exclusions.isEmpty() ? List.of() : standing.pending();
        Status status = offer.against() ? Status.NOT_RECOMMENDED : !exclusions.isEmpty() ? Status.EXCLUDED
                : !pending.isEmpty() ? Status.CONDITIONAL : Status.RECOMMENDED;
        return new Option(offer.id(), offer.edition(), offer.setting().code(), offer.treatment(), status,
                offer.strength(), statements(offer.drawn()), because(offer.drawn()), pending, exclusions,
                standing.cautions(), rules.vocabulary().sources().evidenceFor(offer.treatment(), offer.setting(),
                        formulary.targetsOf(offer.treatment())));
    }

    private List<Contraindication> findContraindications() {
        Map<org.hcccds.model.rule.Contraindication, List<Drawn>> grouped = new LinkedHashMap<>();
        for (Drawn one : care) {
            if (one.conclusion() instanceof org.hcccds.model.rule.Contraindication found) {
                grouped.computeIfAbsent(found, key -> new ArrayList<>(2)).add(one);
            }
        }
        List<Contraindication> found = new ArrayList<>();
        grouped.forEach((one, drawn) -> found.add(new Contraindication(one.target(), formulary.kindOf(one.target()),
                one.severity().code(), one.reason(), statements(drawn), because(drawn))));
        found.sort(Comparator.comparing(Contraindication::severity).thenComparing(Contraindication::target)
                .thenComparing(Contraindication::reason));
        return List.copyOf(found);
    }

    private <C extends AboutCare> Map<C, Set<String>> cited(Class<C> kind) {
        Map<C, Set<String>> found = new LinkedHashMap<>();
        for (Drawn one : care) {
            if (kind.isInstance(one.conclusion())) {
                found.computeIfAbsent(kind.cast(one.conclusion()), key -> new TreeSet<>())
                        .addAll(one.rule().cites());
            }
        }
        return found;
    }

    private List<String> statements(List<Drawn> drawn) {
        if (drawn.size() == 1) {
            return drawn.get(0).rule().cites();
        }
        Set<String> found = new TreeSet<>();
        drawn.forEach(one -> found.addAll(one.rule().cites()));
        return List.copyOf(found);
    }

    private List<String> because(List<Drawn> drawn) {
        if (drawn.size() == 1) {
            return List.of(drawn.get(0).rule().id());
        }
        Set<String> found = new TreeSet<>();
        drawn.forEach(one -> found.add(one.rule().id()));
        return List.copyOf(found);
    }
}
