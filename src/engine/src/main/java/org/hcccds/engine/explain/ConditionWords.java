package org.hcccds.engine.explain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.Vocabulary;

/**
 * Conditions of rules in the words of a clinician. Where a pattern only makes sense as a whole, as a finding with its
 * answer does, the pattern is one phrase; any other is a phrase for each of its conditions.
 */
public final class ConditionWords {

    private static final String DENIED = "not the case: ";

    /** How patterns of a kind read, and the field that says what they are about. */
    private record Whole(String key, Function<FactPattern, String> words) {
    }

    private final Map<String, Whole> wholes;

    /** @param vocabulary of the rule base, for the titles of findings, classes and scores; else ids stand for them */
    public ConditionWords(Vocabulary vocabulary) {
        ConclusionWords conclusions = new ConclusionWords(vocabulary);
        ScoreWords scores = new ScoreWords(vocabulary);
        Whole listed = new Whole("", this::listed);
        this.wholes = Map.ofEntries(
                Map.entry("Finding", new Whole("id", conclusions::finding)),
                Map.entry("Stage", new Whole("system", conclusions::stage)),
                Map.entry("Classification", new Whole("id", conclusions::classification)),
                Map.entry("Score", new Whole("id", scores::score)),
                Map.entry("Points", new Whole("item", scores::points)),
                Map.entry("PointTotal", new Whole("", scores::total)),
                Map.entry("ChildPughClass", listed),
                Map.entry("MacrovascularInvasion", listed),
                Map.entry("ExtrahepaticSpread", listed),
                Map.entry("TumorPerformance", listed),
                Map.entry("Area", new Whole("name", ConditionWords::area)),
                Map.entry("Exposure", new Whole("to", TreatmentWords::exposure)),
                Map.entry("Procedure", new Whole("treatment", TreatmentWords::procedure)),
                Map.entry("Contraindicated", new Whole("target", TreatmentWords::contraindicated)));
    }

    /**
     * One condition, such as "AFP at least 400 ng/mL", with the limit in the unit that it is compared in. A condition
     * that asks for a fact to be unknown says "is not known".
     */
    public String of(Condition condition) {
        return condition.fact().equals("Plan") && condition.field().equals("daysToSurgery")
                ? DayWords.toPlannedOperation(condition) : ComparisonWords.of(condition);
    }

    /** A pattern in one phrase, such as "BCLC stage B or C" and "no exposure to an ICI". */
    public String of(FactPattern pattern) {
        Whole whole = wholes.get(pattern.fact());
        // A phrase can be made about what a pattern names, not about all that it is not.
        if (whole == null || !Parts.on(pattern, whole.key()).stream().allMatch(Parts::names)) {
            return (pattern.negated() ? DENIED : "") + listed(pattern);
        }
        String phrase = whole.words().apply(pattern);
        return pattern.negated() ? TreatmentWords.none(pattern).orElse(DENIED + phrase) : phrase;
    }

    /** Whether a pattern is to be shown in one phrase, rather than a phrase for each of its conditions. */
    public boolean isWhole(FactPattern pattern) {
        return pattern.negated() || wholes.containsKey(pattern.fact());
    }

    /**
     * The patient's value of a field: "812 ng/mL", a code such as "Vp4", and "unknown" for null and an unknown answer.
     * Numbers are rounded to two places.
     *
     * @param fact  the session record, such as {@code Labs}
     * @param field its field, such as {@code afp}
     */
    public String value(String fact, String field, Object value) {
        return ValueWords.of(value, FieldWords.unit(fact, field));
    }

    /** The phrases of a rule's conditions, in their order: one for each pattern. */
    public List<String> of(RuleLogic rule) {
        return rule.patterns().stream().map(this::of).toList();
    }

    /** What a clinician calls a field, such as "largest nodule" for {@code TumorBurden.largestCm}. */
    public String field(String fact, String field) {
        return FieldWords.of(fact, field);
    }

    /** As in "treated in East and Southeast Asia: yes". */
    private static String area(FactPattern pattern) {
        return "treated in " + Listing.or(Parts.texts(pattern, "name").orElse(List.of("any area"))) + ": "
                + Parts.on(pattern, "treatedIn").stream().filter(AnswerWords::isAbout).findFirst().map(AnswerWords::of)
                .orElse("known, yes or no");
    }

    private String listed(FactPattern pattern) {
        return pattern.conditions().isEmpty() ? uses(pattern)
                : String.join(", ", Parts.phrases(pattern.conditions(), this::of));
    }

    /** A pattern without conditions only hands values to the conclusion, be they known or not. */
    private static String uses(FactPattern pattern) {
        List<String> used = ReadFields.all().stream().filter(row -> row.fact().equals(pattern.fact())
                && pattern.bindings().containsValue(row.field())).map(ReadField::words).toList();
        return "uses " + (used.isEmpty() ? FieldWords.apart(pattern.fact()) : Listing.and(used));
    }
}
