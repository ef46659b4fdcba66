package org.hcccds.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.rulebase.RuleBases;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.AssessmentListener;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.explanation.Explanation;
import org.hcccds.model.patient.PatientCase;

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

    private final Listeners listeners = new Listeners();
    private final InUse rules;

    private HccEngine(Loaded loaded) {
        this.rules = new InUse(loaded);
    }

    /**
     * An engine with the rules that come with the product.
     *
     * @throws RuleLoadException if they are not on the class path
     */
    public static HccEngine builtIn() {
        return of(RuleBases.builtIn());
    }

    /**
     * An engine with the rules that come with the product, made ready now from their text. It answers as
     * {@link #builtIn()} does: with {@link Build#DIRECT} sooner, with the others to show that.
     *
     * @throws RuleLoadException if they are not on the class path
     */
    public static HccEngine builtIn(Build build) {
        return of(RuleBases.builtIn(build));
    }

    /**
     * An engine with the rules in a folder or a jar, compiled now with {@link Build#EXECUTABLE}. Scenarios that the
     * rules bring along are not run: authors load rules to see which fail. {@link #reload} runs them.
     *
     * @throws RuleLoadException if they cannot be read or do not compile, with every reason found
     */
    public static HccEngine load(Path folderOrJar) {
        return load(folderOrJar, Build.EXECUTABLE);
    }

    /**
     * An engine with the rules in a folder or a jar, made ready now.
     *
     * @throws RuleLoadException if they cannot be read, are refused or do not compile, with every reason found
     */
    public static HccEngine load(Path folderOrJar, Build build) {
        return of(RuleBases.load(folderOrJar, build));
    }

    static HccEngine of(RuleBase rules) {
        return of(new Loaded(rules));
    }

    static HccEngine of(Loaded loaded) {
        return new HccEngine(loaded);
    }

    /**
     * Takes over the rules in a folder or a jar, compiled with {@link Build#EXECUTABLE}.
     *
     * @return which rules these are
     * @throws RuleLoadException     if they are refused, with every reason found; the rules used before stay
     * @throws IllegalStateException if the engine is closed
     * @see #reload(Path, Build)
     */
    public RuleBaseVersion reload(Path folderOrJar) {
        return reload(folderOrJar, Build.EXECUTABLE);
    }

    /**
     * Takes over the rules in a folder or a jar. Calls under way finish with the rules that they began with, later ones
     * use the new ones, and none waits. Refused are rules that cannot be read or do not compile, that fail for any
     * patient, or that do not do as the scenarios in their own folder {@code scenarios} say; scenarios need
     * {@code hcc-authoring} on the class path. Rules without scenarios are taken over with a warning in the log.
     * Reloads at the same time go one after another.
     *
     * @return which rules these are
     * @throws RuleLoadException     if they are refused, with every reason found; the rules used before stay
     * @throws IllegalStateException if the engine is closed
     */
    public RuleBaseVersion reload(Path folderOrJar, Build build) {
        return rules.replace(folderOrJar, build);
    }

    boolean isClosed() {
        return rules.isClosed();
    }

    /** Assesses a case in {@link Detail#STANDARD}. */
    public Assessment assess(PatientCase patientCase) {
        return assess(patientCase, Detail.STANDARD);
    }

    /**
     * Assesses a case.
     *
     * @throws RuleFaultException      if the rules do not come to rest, or conclude what their tables do not hold
     * @throws AnswerWithheldException if a listener that is required could not take the answer in
     */
    public Assessment assess(PatientCase patientCase, Detail detail) {
        return listeners.told(() -> rules.get().assess(patientCase, detail, detail.trace(), line -> { }));
    }

    /**
     * Assesses a case and hands every conclusion, with its rule, the rule's place and the facts it matched, to a tracer
     * as well, whether or not the assessment is to hold the trace.
     *
     * @throws RuleFaultException      if the rules do not come to rest, or conclude what their tables do not hold
     * @throws AnswerWithheldException if a listener that is required could not take the answer in
     */
    public Assessment assess(PatientCase patientCase, Detail detail, Consumer<TraceLine> tracer) {
        return listeners.told(() -> rules.get().assess(patientCase, detail, true, tracer));
    }

    /**
     * Tells a listener of every assessment from now on, before the one who asked gets it. One that failed is not told, for
     * there is no answer; nor are explanations. What the listener throws is logged, the first time at WARN and without what
     * it says, and the answer is given; if it is {@linkplain AssessmentListener#required required}, the answer is withheld.
     */
    public void addListener(AssessmentListener listener) {
        listeners.add(listener);
    }

    /**
     * Tells a listener no more; of an assessment that is under way it may still be told. Neither this nor {@link #close}
     * closes the listener.
     */
    public void removeListener(AssessmentListener listener) {
        listeners.remove(listener);
    }

    /**
     * Why a treatment is offered, conditional, excluded, advised against or absent, in each guideline that has rules
     * about it.
     *
     * @param guideline id of a guideline, with or without its edition, to explain that one alone; empty for all. One
     *                  that has no rule about the treatment has no answer
     * @throws IllegalArgumentException if the rule base has no such treatment
     * @throws RuleFaultException       if the rules do not come to rest, or conclude what their tables do not hold
     */
    public Explanation explainTreatment(PatientCase patientCase, String treatment, Optional<String> guideline) {
        return rules.get().explainer(patientCase).treatment(treatment, guideline);
    }

    /**
     * Why the patient is in a stage, or may be, and why not in the others.
     *
     * @throws IllegalArgumentException if the rule base has no such staging system
     * @throws RuleFaultException       if the rules do not come to rest, or conclude what their tables do not hold
     */
    public Explanation explainStage(PatientCase patientCase, String system) {
        return rules.get().explainer(patientCase).stage(system);
    }

    /** Which rules these are. */
    public RuleBaseVersion version() {
        return rules.get().rules().version();
    }

    /** Every rule with its position and citations, in the order of ids. */
    public List<RuleInfo> rules() {
        return rules.get().rules().rules();
    }

    /** What the tables of the rule base name. */
    public Vocabulary vocabulary() {
        return rules.get().rules().vocabulary();
    }

    /** The rules laid open, for the tools of those who write them. */
    public Workbench workbench() {
        return new Workbench(rules.get());
    }

    /** Calls under way finish, later ones fail with an {@link IllegalStateException}. */
    @Override
    public void close() {
        rules.close();
    }
}
