package org.hcccds.engine;

import java.util.List;
import java.util.function.Consumer;
import org.hcccds.engine.direct.Layout;
import org.hcccds.engine.direct.Run;
import org.hcccds.engine.explain.Explainer;
import org.hcccds.engine.explain.Witnesses;
import org.hcccds.engine.rehearsal.Rehearsal;
import org.hcccds.engine.result.Assembler;
import org.hcccds.engine.result.Trace;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.session.CaseFacts;
import org.hcccds.engine.session.Conclusions;
import org.hcccds.engine.session.Session;
import org.hcccds.engine.session.View;
import org.hcccds.engine.whatif.CaseStudy;
import org.hcccds.engine.whatif.MissingSearch;
import org.hcccds.engine.whatif.Program;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.patient.PatientCase;

/** One set of rules with what is worked out of them: all that an answer comes from. Never changes. */
final class Loaded {

    private final RuleBase rules;
    private final List<View> views;
    /** Laid out when first needed: a plain assessment does without. */
    private final Once<Program> program;
    private final Once<Layout> layout;
    private final Once<Layout> tracedLayout;
    private final Once<Rehearsal> rehearsal;

    Loaded(RuleBase rules) {
        this.rules = rules;
        this.views = CaseFacts.views(rules.vocabulary(), rules);
        this.program = new Once<>(() -> Program.of(rules));
        this.layout = new Once<>(() -> Layout.of(rules.logic(), rules.symbols()));
        this.tracedLayout = new Once<>(() -> Layout.traced(rules.logic(), rules.symbols()));
        this.rehearsal = new Once<>(() -> Rehearsal.of(rules, layout.get()));
    }

    RuleBase rules() {
        return rules;
    }

    Program program() {
        return program.get();
    }

    Rehearsal rehearsal() {
        return rehearsal.get();
    }

    Assessment assess(PatientCase patientCase, Detail detail, boolean traced, Consumer<TraceLine> tracer) {
        Conclusions conclusions = conclude(patientCase, traced);
        Assembler assembler = new Assembler(rules, conclusions);
        MissingSearch.Found missing = detail.missing() ? MissingSearch.of(program(), patientCase)
                : MissingSearch.Found.NOTHING_SEARCHED;
        List<TraceLine> trace = traced ? Trace.of(rules, conclusions) : List.of();
        trace.forEach(tracer);
        List<StageResult> stages = detail.trace() ? Witnesses.added(assembler.stages(),
                () -> CaseStudy.of(program(), patientCase)) : assembler.stages();
        return assembler.assemble(patientCase.id(), stages, missing.facts(), missing.complete(),
                detail.trace() ? trace : List.of());
    }

    /** What the rules conclude of a case. @param withFacts whether to keep the facts that each rule matched */
    Conclusions conclude(PatientCase patientCase, boolean withFacts) {
        List<Object> seen = CaseFacts.of(patientCase, views);
        if (rules.isDirect()) {
            Layout laidOut = withFacts ? tracedLayout.get() : layout.get();
            return new Run(laidOut, rules.vocabulary().formulary()).run(seen).conclusions();
        }
        return Session.run(rules, seen, withFacts);
    }

    /** The same without the rule engine; the trace names the rules that fired and nothing else, and no stage has witnesses. */
    Assessment rehearse(PatientCase patientCase, Detail detail) {
        MissingSearch.Found missing = detail.missing() ? MissingSearch.of(program(), patientCase)
                : MissingSearch.Found.NOTHING_SEARCHED;
        return rehearsal().record(patientCase).assessment(missing.facts(), missing.complete(), detail.trace());
    }

    Explainer explainer(PatientCase patientCase) {
        return new Explainer(CaseStudy.of(program(), patientCase),
                assess(patientCase, Detail.PLAIN, false, line -> { }), rules.vocabulary());
    }
}
