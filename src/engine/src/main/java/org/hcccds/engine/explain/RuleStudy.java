package org.hcccds.engine.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.whatif.CaseStudy;
import org.hcccds.model.explanation.RuleReading;
import org.hcccds.model.rule.Conclusion;

/** How single rules stand to one case: for those who write rules. */
public final class RuleStudy {

    private final RuleBase rules;
    private final CaseStudy study;
    private final RuleReader reader;

    /** @param study of the case, with these rules */
    public RuleStudy(RuleBase rules, CaseStudy study) {
        this.rules = rules;
        this.study = study;
        this.reader = new RuleReader(study, new ConditionWords(rules.vocabulary()));
    }

    /** A rule, held against the case. @throws java.util.NoSuchElementException if there is no rule of this id */
    public RuleReading rule(String id) {
        return reader.read(study.rule(id));
    }

    /**
     * Of the rules that conclude what is wanted, the one that comes closest to firing, held against the case; empty where
     * none does. Rules that compute their conclusion are not asked: what they conclude is known only once they fire.
     */
    public Optional<RuleReading> closest(Predicate<Conclusion> wanted) {
        return reader.closest(rules.logic().stream().filter(rule -> rules.symbols().conclusionOf(rule)
                .filter(wanted).isPresent()).toList());
    }

    /** By kind, every fact that the rules see: of the case, each possibility where it is not known; concluded; decided. */
    public Map<FactShape, List<Object>> facts() {
        Map<FactShape, List<Object>> facts = new LinkedHashMap<>();
        rules.symbols().shapes().keySet().stream().sorted().forEach(kind ->
                facts.put(study.shape(kind), study.facts(kind)));
        return facts;
    }
}
