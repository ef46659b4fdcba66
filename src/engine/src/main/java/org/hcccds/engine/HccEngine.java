package org.hcccds.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.function.Predicate;
import org.hcccds.engine.explain.Explainer;
import org.hcccds.engine.explain.RuleStudy;
import org.hcccds.engine.explain.Witnesses;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rehearsal.Rehearsal;
import org.hcccds.engine.result.Assembler;
import org.hcccds.engine.result.Trace;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.rulebase.RuleBases;
import org.hcccds.engine.rulebase.RuleFiles;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.engine.session.CaseFacts;
import org.hcccds.engine.session.Conclusions;
import org.hcccds.engine.session.Session;
import org.hcccds.engine.session.Unaffected;
import org.hcccds.engine.whatif.CaseStudy;
import org.hcccds.engine.whatif.MissingSearch;
import org.hcccds.engine.whatif.Program;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.explanation.Explanation;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.Conclusion;

/**
 * Assesses patient cases with a rule base.
 *
 * <pre>{@code
 * try (HccEngine engine = HccEngine.builtIn()) {
 *     Assessment assessment = engine.assess(patientCase);
 * }
 * }</pre>
 *
 * <p>Thread-safe: one engine serves any number of threads, and keeps nothing of a case once it is answered.
 */
public final class HccEngine implements AutoCloseable {

    private final RuleBase rules;
    /** Laid out when first needed: a plain assessment does without. */
    private final Once<Program> program;
    private final Once<Rehearsal> rehearsal;

    private HccEngine(RuleBase rules) {
        this.rules = rules;
        this.program = new Once<>(() -> Program.of(rules));
        this.rehearsal = new Once<>(() -> Rehearsal.of(rules));
    }

    /**
     * An engine with the rules that come with the product.
     *
     * @throws RuleLoadException if they are not on the class path
     */
    public static HccEngine builtIn() {
        return new HccEngine(RuleBases.builtIn());
    }

    /**
     * An engine with the rules that come with the product, compiled now from their text. It answers as {@link #builtIn()} does,
     * and is there to show that.
     *
     * @throws RuleLoadException if they are not on the class path
     */
    public static HccEngine builtIn(Build build) {
        return new HccEngine(RuleBases.builtIn(build));
    }

    /**
     * An engine with the rules in a folder or a jar, compiled now with {@link Build#EXECUTABLE}.
     *
     * @throws RuleLoadException if they cannot be read or do not compile, with every reason found
     */
    public static HccEngine load(Path folderOrJar) {
        return load(folderOrJar, Build.EXECUTABLE);
    }

    /**
     * An engine with the rules in a folder or a jar, compiled now.
     *
     * @throws RuleLoadException if they cannot be read or do not compile, with every reason found
     */
    public static HccEngine load(Path folderOrJar, Build build) {
        return new HccEngine(RuleBases.load(folderOrJar, build));
    }

    static HccEngine of(RuleBase rules) {
        return new HccEngine(rules);
    }

    /** Assesses a case in {@link Detail#STANDARD}. */
    public Assessment assess(PatientCase patientCase) {
        return assess(patientCase, Detail.STANDARD);
    }

    /**
     * Assesses a case.
     *
     * @throws RuleFaultException if the rules do not come to rest, or conclude what their tables do not hold
     */
    public Assessment assess(PatientCase patientCase, Detail detail) {
        return assess(patientCase, detail, detail.trace(), line -> { });
    }

    /**
     * Assesses a case and hands every conclusion, with its rule, the rule's place and the facts it matched, to a tracer as
     * well, whether or not the assessment is to hold the trace.
     *
     * @throws RuleFaultException if the rules do not come to rest, or conclude what their tables do not hold
     */
    public Assessment assess(PatientCase patientCase, Detail detail, Consumer<TraceLine> tracer) {
        return assess(patientCase, detail, true, tracer);
    }

    private Assessment assess(PatientCase patientCase, Detail detail, boolean traced, Consumer<TraceLine> tracer) {
        List<Object> seen = CaseFacts.of(patientCase, rules);
        Conclusions conclusions = Session.run(rules, seen, traced);
        Assembler assembler = new Assembler(rules, conclusions);
        MissingSearch.Found missing = detail.missing() ? MissingSearch.of(program.get(), patientCase)
                : MissingSearch.Found.NOTHING_SEARCHED;
        List<TraceLine> trace = traced ? Trace.of(rules, conclusions) : List.of();
        trace.forEach(tracer);
        List<StageResult> stages = detail.trace() ? Witnesses.added(assembler.stages(),
                () -> CaseStudy.of(program.get(), patientCase)) : assembler.stages();
        return assembler.assemble(patientCase.id(), stages, missing.facts(), missing.complete(),
                detail.trace() ? trace : List.of());
    }

    /**
     * Why a treatment is offered, conditional, excluded, advised against or absent, in each guideline that has rules about it.
     *
     * @param guideline id of a guideline, with or without its edition, to explain that one alone; empty for all. One that has
     *                  no rule about the treatment has no answer
     * @throws IllegalArgumentException if the rule base has no such treatment
     * @throws RuleFaultException       if the rules do not come to rest, or conclude what their tables do not hold
     */
    public Explanation explainTreatment(PatientCase patientCase, String treatment, Optional<String> guideline) {
        return explainer(patientCase).treatment(treatment, guideline);
    }

    /**
     * Why the patient is in a stage, or may be, and why not in the others.
     *
     * @throws IllegalArgumentException if the rule base has no such staging system
     * @throws RuleFaultException       if the rules do not come to rest, or conclude what their tables do not hold
     */
    public Explanation explainStage(PatientCase patientCase, String system) {
        return explainer(patientCase).stage(system);
    }

    /** How single rules stand to a case: those that fire, and what keeps the others from firing. */
    public RuleStudy study(PatientCase patientCase) {
        return new RuleStudy(rules, CaseStudy.of(program.get(), patientCase));
    }

    private Explainer explainer(PatientCase patientCase) {
        return new Explainer(CaseStudy.of(program.get(), patientCase), assess(patientCase, Detail.PLAIN),
                rules.vocabulary());
    }

    /**
     * Tells patients of whom another engine is certain to say the same in {@link Detail#PLAIN}, but for the version of
     * the rules, without asking it. Where it says no, the answers may differ or not.
     */
    public Predicate<PatientCase> unaffectedBy(HccEngine newer) {
        return new Unaffected(rules, newer.rules);
    }

    /** Which rules these are. */
    public RuleBaseVersion version() {
        return rules.version();
    }

    /** Every rule with its position and citations, in the order of ids. */
    public List<RuleInfo> rules() {
        return rules.rules();
    }

    /** The names of the rules by id; known without reading the rule files. */
    public Map<String, String> ruleNames() {
        return rules.names();
    }

    /** Conditions and conclusions of the rules as data, in the order of ids. */
    public List<RuleLogic> logic() {
        return rules.logic();
    }

    /** What a rule concludes; empty where it computes that from the facts that it matched. */
    public Optional<Conclusion> conclusionOf(RuleLogic rule) {
        return rules.symbols().conclusionOf(rule);
    }

    /** The rule files and tables as they are written. */
    public RuleFiles files() {
        return rules.files();
    }

    /**
     * The ids of the rules that draw a conclusion of a case; quicker than a trace.
     *
     * @throws RuleFaultException if the rules do not come to rest
     */
    public Set<String> firedRules(PatientCase patientCase) {
        return Session.run(rules, CaseFacts.of(patientCase, rules), false).drawn().stream()
                .map(drawn -> rules.idOf(drawn.rule())).collect(Collectors.toUnmodifiableSet());
    }

    /** What the tables of the rule base name. */
    public Vocabulary vocabulary() {
        return rules.vocabulary();
    }

    /** These rules, for trying what changes of them would do. */
    public Rehearsal rehearsal() {
        return rehearsal.get();
    }

    /** Lets go of what is kept for reuse. An engine is not used after it is closed. */
    @Override
    public void close() {
        rules.close();
    }
}
