package org.hcccds.engine.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.model.code.Answer;

/** Patterns that ask for treatment so far, and for what is contraindicated. Treatments and classes go by their ids. */
final class TreatmentWords {

    /** How an answer about a treatment reads; % is the treatment. For other answers the field's own words stand in. */
    private static final Map<String, Map<Set<Answer>, String>> ANSWERS = Map.of(
            "progressed", Map.of(Set.of(Answer.YES), "progression on %", Set.of(Answer.NO), "no progression on %"),
            "intolerant", Map.of(Set.of(Answer.YES), "intolerance of %", Set.of(Answer.NO), "no intolerance of %",
                    Set.of(Answer.NO, Answer.UNKNOWN), "no known intolerance of %"),
            "tolerated", Map.of(Set.of(Answer.YES), "% tolerated", Set.of(Answer.NO), "% not tolerated",
                    Set.of(Answer.UNKNOWN), "tolerance of % not known",
                    Set.of(Answer.YES, Answer.UNKNOWN), "% tolerated or tolerance not known"),
            "ongoing", Map.of(Set.of(Answer.YES), "% being given", Set.of(Answer.NO), "% no longer given",
                    Set.of(Answer.NO, Answer.UNKNOWN), "% not given now as far as known"),
            "latest", Map.of(Set.of(Answer.YES), "% in the latest regimen",
                    Set.of(Answer.NO), "% not in the latest regimen"),
            "antidrugAntibodies", Map.of(Set.of(Answer.YES), "antidrug antibodies to %",
                    Set.of(Answer.NO), "no antidrug antibodies to %"));

    /** How a treatment is named within a phrase. */
    private static final String NAMED = " (on|of|to|from) %| \\(%\\)|% ";

    /** Of these, "no" also says what a rule means that asks for no such exposure. */
    private static final Set<String> DENIED_BY_NO = Set.of("progressed", "intolerant", "antidrugAntibodies");

    private TreatmentWords() {
    }

    /** As in "progression on sorafenib", "exposure to an ICI", and of several "sorafenib: progression, tolerated". */
    static String exposure(FactPattern pattern) {
        return of(pattern, "to", "any systemic treatment", "exposure to %");
    }

    /** As in "resection done", "tace less than 28 days before the planned operation". */
    static String procedure(FactPattern pattern) {
        return of(pattern, "treatment", "any local treatment", "% done");
    }

    /** As in "bevacizumab is contraindicated". */
    static String contraindicated(FactPattern pattern) {
        return ids(pattern, "target", "any treatment") + " is contraindicated";
    }

    /** A rule's asking for none, as in "no exposure to an ICI", where that can be said better than by "not". */
    static Optional<String> none(FactPattern pattern) {
        if (pattern.fact().equals("Exposure")) {
            List<Condition> others = Parts.besides(pattern, "to");
            String name = name(pattern, "to", "any systemic treatment");
            if (others.isEmpty()) {
                return Optional.of("no exposure to " + name);
            }
            Condition only = others.get(0);
            return others.size() == 1 && DENIED_BY_NO.contains(only.field()) && AnswerWords.isAbout(only)
                    && AnswerWords.admitted(only).equals(Set.of(Answer.YES))
                    ? Optional.of(ANSWERS.get(only.field()).get(Set.of(Answer.NO)).replace("%", name))
                    : Optional.empty();
        } else if (pattern.fact().equals("Procedure") && Parts.besides(pattern, "treatment").isEmpty()) {
            return Optional.of("no " + name(pattern, "treatment", "local treatment"));
        }
        return pattern.fact().equals("Contraindicated")
                ? Optional.of(ids(pattern, "target", "any treatment") + " is not contraindicated") : Optional.empty();
    }

    private static String of(FactPattern pattern, String key, String any, String given) {
        List<Condition> others = Parts.besides(pattern, key);
        if (others.size() > 1) {
            return ids(pattern, key, any) + ": " + templates(others)
                    .map(template -> template.replaceAll(NAMED, "")).collect(Collectors.joining(", "));
        }
        return templates(others).findFirst().orElse(given).replace("%", name(pattern, key, any));
    }

    /** The conditions on a treatment, % in place of its name, so that the name can be left out. */
    private static Stream<String> templates(List<Condition> conditions) {
        Map<String, List<Condition>> byField = conditions.stream()
                .collect(Collectors.groupingBy(Condition::field, LinkedHashMap::new, Collectors.toList()));
        return byField.values().stream().flatMap(those -> those.stream().allMatch(DayWords::isAboutTreatment)
                ? DayWords.templates(those).stream() : those.stream().map(TreatmentWords::template));
    }

    private static String template(Condition condition) {
        String words = FieldWords.of(condition.fact(), condition.field());
        if (AnswerWords.isAbout(condition)) {
            return ANSWERS.getOrDefault(condition.field(), Map.of()).getOrDefault(AnswerWords.admitted(condition),
                    words + " (%): " + AnswerWords.of(condition));
        }
        return ComparisonWords.of(condition, words + " to %");
    }

    private static String ids(FactPattern pattern, String key, String any) {
        return Parts.texts(pattern, key).map(Listing::or).orElse(any);
    }

    private static String name(FactPattern pattern, String key, String any) {
        return Parts.texts(pattern, key)
                .map(ids -> Listing.or(ids.stream().map(TreatmentWords::withArticle).toList())).orElse(any);
    }

    /** Classes take an article, an abbreviation as its letters are spoken: an ICI, a TKI, an anti-PD-1 drug. */
    private static String withArticle(String id) {
        if (id.matches("anti-[^+]*")) {
            return "an " + id + (id.endsWith("antibody") ? "" : " drug");
        } else if (id.matches("[A-Z]{2}.*")) {
            return ("AEFHILMNORSX".indexOf(id.charAt(0)) >= 0 ? "an " : "a ") + id;
        }
        return id;
    }
}
