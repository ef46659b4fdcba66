package org.hcccds.engine.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hcccds.engine.result.Assembler.Place;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.session.CaseFacts;
import org.hcccds.engine.session.Session;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/**
 * Finds the unknown facts that matter: those of which at least one admissible value would change a stage, the stages still
 * possible, a finding, or where a treatment stands in a guideline, everything else as it is known. Found by trying values.
 */
public final class MissingFacts {

    private final RuleBase rules;
    private final PatientCase facts;
    private final AdmissibleValues values;
    private final List<Object> seenNow;
    private final List<StageResult> stagesNow;
    private final Map<String, Answer> findingsNow;
    private final Map<Place, Status> statusesNow;

    private MissingFacts(RuleBase rules, PatientCase facts, List<Object> seen, Assembler assessed) {
        this.rules = rules;
        this.facts = facts;
        this.values = new AdmissibleValues(rules, facts);
        this.seenNow = seen;
        this.stagesNow = assessed.stages();
        this.findingsNow = assessed.findings();
        this.statusesNow = assessed.statuses();
    }

    /**
     * The facts that matter, those that decide most stages first, then those that decide most findings, then treatments.
     *
     * @param seen     what the rules see of the case
     * @param assessed what they conclude from it
     */
    public static List<MissingFact> of(RuleBase rules, PatientCase facts, List<Object> seen, Assembler assessed) {
        MissingFacts search = new MissingFacts(rules, facts, seen, assessed);
        List<Influence> found = new ArrayList<>();
        for (Fact<?> fact : facts.unknown()) {
            if (!search.isSettled(fact)) {
                Influence influence = search.influenceOf(fact);
                if (!influence.stages.isEmpty() || !influence.findings.isEmpty()
                        || !influence.treatments.isEmpty()) {
                    found.add(influence);
                }
            }
        }
        return found.stream().sorted(Influence.STRONGEST_FIRST).map(Influence::toMissingFact).toList();
    }

    private <T> Influence influenceOf(Fact<T> fact) {
        Influence influence = new Influence(fact, new LinkedHashSet<>(), new LinkedHashSet<>(),
                new LinkedHashSet<>());
        for (Object value : values.of(fact)) {
            @SuppressWarnings("unchecked") // the values are made from the fact's own type
            PatientCase.Builder tried = facts.toBuilder().set(fact, (T) value);
            if (tried.contradictions().isEmpty()) {
                compare(tried.build(), influence);
            }
        }
        return influence;
    }

    private void compare(PatientCase tried, Influence influence) {
        List<Object> seen = CaseFacts.of(tried, rules);
        if (seen.equals(seenNow)) {
            return; // no rule reads this fact
        }
        Assembler then = new Assembler(rules, Session.run(rules, seen, false));
        List<StageResult> stages = then.stages();
        for (int i = 0; i < stages.size(); i++) {
            if (!stages.get(i).possible().equals(stagesNow.get(i).possible())) {
                influence.stages.add(stages.get(i).system());
            }
        }
        then.findings().forEach((id, answer) -> {
            if (answer != findingsNow.get(id)) {
                influence.findings.add(id);
            }
        });
        Map<Place, Status> statuses = then.statuses();
        Stream.concat(statuses.keySet().stream(), statusesNow.keySet().stream())
                .filter(option -> statuses.get(option) != statusesNow.get(option))
                .forEach(option -> influence.treatments.add(option.treatment()));
    }

    /** Whether another fact already says what this one would. */
    private boolean isSettled(Fact<?> fact) {
        boolean listed = facts.isKnown(Facts.NODULES);
        boolean counted = listed || facts.isKnown(Facts.NODULE_COUNT) || facts.answer(Facts.MULTIFOCAL) == Answer.NO;
        if (fact == Facts.NODULE_COUNT || fact == Facts.MULTIFOCAL || fact == Facts.DIFFUSE) {
            return counted || facts.answer(Facts.DIFFUSE) == Answer.YES;
        } else if (fact == Facts.PORTAL_THROMBUS_REACHES_SMV) {
            return facts.get(Facts.PORTAL_VEIN).filter(extent -> extent != PortalVein.VP4).isPresent();
        }
        return false;
    }

    /** What one unknown fact could change. */
    private record Influence(Fact<?> fact, Set<String> stages, Set<String> findings, Set<String> treatments) {

        static final Comparator<Influence> STRONGEST_FIRST = Comparator
                .comparingInt((Influence influence) -> influence.stages.size())
                .thenComparingInt(influence -> influence.findings.size())
                .thenComparingInt(influence -> influence.treatments.size()).reversed()
                .thenComparing(influence -> Facts.ALL.indexOf(influence.fact));

        MissingFact toMissingFact() {
            List<String> couldChange = new ArrayList<>();
            stages.stream().sorted().forEach(system -> couldChange.add(system + " stage"));
            findings.stream().sorted().forEach(id -> couldChange.add(MissingFact.FINDING + id));
            if (!treatments.isEmpty()) {
                couldChange.add(MissingFact.OPTIONS + String.join(", ", treatments.stream().sorted().toList()));
            }
            return new MissingFact(fact.path(), fact.question(), List.copyOf(couldChange));
        }
    }
}
