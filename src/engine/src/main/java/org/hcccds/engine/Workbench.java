package org.hcccds.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hcccds.engine.explain.RuleStudy;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rehearsal.Rehearsal;
import org.hcccds.engine.rulebase.RuleFiles;
import org.hcccds.engine.session.CaseFacts;
import org.hcccds.engine.session.Session;
import org.hcccds.engine.session.Unaffected;
import org.hcccds.engine.whatif.CaseStudy;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.Conclusion;

/**
 * The rules of an engine laid open for the tools of those who write them: as text, as data, one by one and changed.
 * Software that only asks about patients needs none of it. Obtained from {@link HccEngine#workbench()}.
 *
 * <p>Speaks of one set of rules for good, the one its engine used when it was asked for. Thread-safe.
 */
public final class Workbench {

    private final Loaded loaded;

    Workbench(Loaded loaded) {
        this.loaded = loaded;
    }

    /** The names of the rules by id; known without reading the rule files. */
    public Map<String, String> ruleNames() {
        return loaded.rules().names();
    }

    /** The rule files and tables as they are written. */
    public RuleFiles files() {
        return loaded.rules().files();
    }

    /** Conditions and conclusions of the rules as data, in the order of ids. */
    public List<RuleLogic> logic() {
        return loaded.rules().logic();
    }

    /** What a rule concludes; empty where it computes that from the facts that it matched. */
    public Optional<Conclusion> conclusionOf(RuleLogic rule) {
        return loaded.rules().symbols().conclusionOf(rule);
    }

    /**
     * The ids of the rules that draw a conclusion of a case; quicker than a trace.
     *
     * @throws RuleFaultException if the rules do not come to rest
     */
    public Set<String> firedRules(PatientCase patientCase) {
        return Session.run(loaded.rules(), CaseFacts.of(patientCase, loaded.rules()), false).drawn().stream()
                .map(drawn -> loaded.rules().idOf(drawn.rule())).collect(Collectors.toUnmodifiableSet());
    }

    /** How single rules stand to a case: those that fire, and what keeps the others from firing. */
    public RuleStudy study(PatientCase patientCase) {
        return new RuleStudy(loaded.rules(), CaseStudy.of(loaded.program(), patientCase));
    }

    /** These rules, for trying what changes of them would do. */
    public Rehearsal rehearsal() {
        return loaded.rehearsal();
    }

    /**
     * Tells patients of whom other rules are certain to say the same in {@link Detail#PLAIN}, but for the version of
     * the rules, without asking them. Where it says no, the answers may differ or not.
     */
    public Predicate<PatientCase> unaffectedBy(Workbench newer) {
        return new Unaffected(loaded.rules(), newer.loaded.rules());
    }
}
