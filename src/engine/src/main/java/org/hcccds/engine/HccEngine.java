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
    private final Loaded loaded;

    private HccEngine(RuleBase rules) {
        this.loaded = new Loaded(rules);
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
     * @throws RuleFaultException      if the rules do not come to rest, or conclude what their tables do not hold
     * @throws AnswerWithheldException if a listener that is required could not take the answer in
     */
    public Assessment assess(PatientCase patientCase, Detail detail) {
        return listeners.told(() -> loaded.assess(patientCase, detail, detail.trace(), line -> { }));
    }

    /**
     * Assesses a case and hands every conclusion, with its rule, the rule's place and the facts it matched, to a tracer as
     * well, whether or not the assessment is to hold the trace.
     *
     * @throws RuleFaultException      if the rules do not come to rest, or conclude what their tables do not hold
     * @throws AnswerWithheldException if a listener that is required could not take the answer in
     */
    public Assessment assess(PatientCase patientCase, Detail detail, Consumer<TraceLine> tracer) {
        return listeners.told(() -> loaded.assess(patientCase, detail, true, tracer));
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
     * Why a treatment is offered, conditional, excluded, advised against or absent, in each guideline that has rules about it.
     *
     * @param guideline id of a guideline, with or without its edition, to explain that one alone; empty for all. One that has
     *                  no rule about the treatment has no answer
     * @throws IllegalArgumentException if the rule base has no such treatment
     * @throws RuleFaultException       if the rules do not come to rest, or conclude what their tables do not hold
     */
    public Explanation explainTreatment(PatientCase patientCase, String treatment, Optional<String> guideline) {
        return loaded.explainer(patientCase).treatment(treatment, guideline);
    }

    /**
     * Why the patient is in a stage, or may be, and why not in the others.
     *
     * @throws IllegalArgumentException if the rule base has no such staging system
     * @throws RuleFaultException       if the rules do not come to rest, or conclude what their tables do not hold
     */
    public Explanation explainStage(PatientCase patientCase, String system) {
        return loaded.explainer(patientCase).stage(system);
    }

    /** Which rules these are. */
    public RuleBaseVersion version() {
        return loaded.rules().version();
    }

    /** Every rule with its position and citations, in the order of ids. */
    public List<RuleInfo> rules() {
        return loaded.rules().rules();
    }

    /** What the tables of the rule base name. */
    public Vocabulary vocabulary() {
        return loaded.rules().vocabulary();
    }

    /** The rules laid open, for the tools of those who write them. */
    public Workbench workbench() {
        return new Workbench(loaded);
    }

    /** Lets go of what is kept for reuse. An engine is not used after it is closed. */
    @Override
    public void close() {
        loaded.rules().close();
    }
}
