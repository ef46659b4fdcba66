package org.hcccds.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hcccds.engine.explain.RuleStudy;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rehearsal.Rehearsal;
import org.hcccds.engine.rulebase.RuleBases;
import org.hcccds.engine.rulebase.RuleFiles;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.engine.whatif.CaseStudy;
import org.hcccds.engine.whatif.MissingSearch;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.Conclusion;

/**
 * The rules of an engine laid open for the tools of those who write them: as text, as data, one by one and changed.
 * Software that only asks about patients needs none of it. Obtained from {@link HccEngine#workbench()}, or for
 * rules that are being written from {@link #read}.
 *
 * <p>Speaks of one set of rules for good, the one its engine used when it was asked for. Thread-safe.
 */
public final class Workbench {

    private final Loaded loaded;

    Workbench(Loaded loaded) {
        this.loaded = loaded;
    }

    /**
     * The rules in a folder or a jar, read and held against the house rules but not compiled.
     *
     * @throws RuleLoadException if they cannot be read or are refused, with every reason found
     */
    public static Workbench read(Path folderOrJar) {
        return read(RuleFiles.at(folderOrJar).withBuiltInData());
    }

    /**
     * The rules of files that are at hand, as {@link #read(Path)} reads them.
     *
     * @throws RuleLoadException if they are refused, with every reason found
     */
    public static Workbench read(RuleFiles files) {
        return new Workbench(new Loaded(RuleBases.read(files)));
    }

    /**
     * An engine with these rules. Where they were only read they are compiled now, once, by {@link Build#CLASSIC}.
     *
     * @throws RuleLoadException if they do not compile, with every reason found
     */
    public HccEngine engine() {
        loaded.rules().compile();
        return HccEngine.of(loaded);
    }

    /** Every rule with its position and citations, in the order of ids. */
    public List<RuleInfo> rules() {
        return loaded.rules().rules();
    }

    /** What the tables of the rules name. */
    public Vocabulary vocabulary() {
        return loaded.rules().vocabulary();
    }

    /**
     * What the rules say of a case, read off their text without the rule engine: in a fraction of the time, for
     * authors. What patients are told comes from {@link HccEngine#assess}. The answer is the same, but that the trace
     * names the rules that fired and nothing else, and that nothing tells what would decide a stage.
     *
     * @throws RuleFaultException if the rules do not come to rest, or conclude what their tables do not hold
     */
    public Assessment rehearse(PatientCase patientCase, Detail detail) {
        return loaded.rehearse(patientCase, detail);
    }

    /**
     * Which of some facts are missing from a case: the {@linkplain Assessment#missing() missing} ones among them, in a
     * fraction of the time that it takes to find these all. Where very much is unknown, that search may stop before it has
     * come to one of them; this one comes to it.
     *
     * @param paths of facts, or of fields of entries such as {@code history.systemic[0].outcome}
     */
    public Set<String> missingAmong(Set<String> paths, PatientCase patientCase) {
        return MissingSearch.among(paths, loaded.program(), patientCase);
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
        return loaded.conclude(patientCase, false).drawn().stream()
                .map(drawn -> drawn.rule().id()).collect(Collectors.toUnmodifiableSet());
    }

    /** How single rules stand to a case: those that fire, and what keeps the others from firing. */
    public RuleStudy study(PatientCase patientCase) {
        return new RuleStudy(loaded.rules(), CaseStudy.of(loaded.program(), patientCase));
    }

    /** These rules, for trying what changes of them would do. */
    public Rehearsal rehearsal() {
        return loaded.rehearsal();
    }
}
