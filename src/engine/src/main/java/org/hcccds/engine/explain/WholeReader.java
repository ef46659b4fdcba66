package org.hcccds.engine.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.fields.ReadFields;
import org.hcccds.engine.logic.Condition;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.whatif.CaseStudy;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.Surgery;
import org.hcccds.model.patient.SystemicTherapy;

/** Holds patterns that are shown as a whole against a case: what is decided, scores, and the history of treatment. */
final class WholeReader {

    private static final Set<String> DECIDED = Set.of("Finding", "Stage", "Classification");
    /** They stand beside others of their kind, and there is none until it is concluded. */
    private static final Set<String> KEYED_CONCLUSIONS = Set.of("Score", "Points", "Contraindicated");

    private final CaseStudy study;
    private final ConditionWords words;

    WholeReader(CaseStudy study, ConditionWords words) {
        this.study = study;
        this.words = words;
    }

    Answer holds(FactPattern pattern) {
        Answer there = isThere(pattern);
        return pattern.negated() ? Answers.not(there) : there;
    }

    private Answer isThere(FactPattern pattern) {
        if (DECIDED.contains(pattern.fact())) {
            return isDecided(pattern);
        }
        List<Answer> answers = about(pattern).map(fact -> matches(pattern, fact)).toList();
        if (pattern.fact().equals("Exposure") || pattern.fact().equals("Procedure")) {
            boolean unknown = ReadFields.of(pattern.fact(), study.shape(pattern.fact()).fields().get(0)).orElseThrow()
                    .facts().stream().anyMatch(history -> !study.facts().isKnown(history));
            return answers.contains(Answer.YES) ? Answer.YES
                    : unknown || answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
        } else if (KEYED_CONCLUSIONS.contains(pattern.fact())) {
            return Answer.of(answers.contains(Answer.YES));
        }
        return Answers.together(answers.stream());
    }

    /** The facts of the pattern's kind; where others of the kind are about something else, those about the same. */
    private Stream<Object> about(FactPattern pattern) {
        FactShape shape = study.shape(pattern.fact());
        boolean keyed = KEYED_CONCLUSIONS.contains(pattern.fact()) || pattern.fact().equals("Area");
        return study.facts(pattern.fact()).stream().filter(fact -> !keyed
                || Parts.on(pattern, shape.fields().get(0)).stream().allMatch(condition ->
                        condition.operator().holds(shape.value(fact, condition.field()), condition.values())));
    }

    private Answer isDecided(FactPattern pattern) {
        Condition key = pattern.conditions().get(0);
        List<String> possible = study.possible(String.valueOf(key.values().get(0)));
        if (possible.isEmpty()) {
            return Answer.NO;
        }
        Condition asked = pattern.conditions().get(pattern.conditions().size() - 1);
        return Answers.together(possible.stream().map(code -> Answer.of(asked.operator().holds(code,
                asked.values().stream().<Object>map(value -> value instanceof Answer answer ? answer.code() : value)
                        .toList()))));
    }

    private Answer matches(FactPattern pattern, Object fact) {
        FactShape shape = study.shape(pattern.fact());
        List<Answer> answers = pattern.conditions().stream().filter(Condition::isPlain)
                .map(condition -> condition.of(shape.value(fact, condition.field()), condition.values())).toList();
        return answers.contains(Answer.NO) ? Answer.NO
                : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }

    /** What the case has of what the pattern asks for. */
    String now(FactPattern pattern) {
        if (DECIDED.contains(pattern.fact())) {
            List<String> possible = study.possible(String.valueOf(pattern.conditions().get(0).values().get(0)));
            return possible.isEmpty() ? "none"
                    : pattern.fact().equals("Finding") && possible.size() > 1 ? "unknown" : Listing.or(possible);
        } else if (pattern.fact().equals("Exposure") || pattern.fact().equals("Procedure")) {
            return history(pattern);
        } else if (pattern.fact().equals("Contraindicated")) {
            return isThere(pattern).code();
        }
        FactShape shape = study.shape(pattern.fact());
        List<String> shown = about(pattern).map(fact -> shown(shape, fact)).distinct().toList();
        return shown.isEmpty() ? "unknown" : Listing.or(shown);
    }

    /** The last field, and the one before where both are ends of a range. */
    private String shown(FactShape shape, Object fact) {
        List<String> fields = shape.fields();
        String last = words.value(shape.name(), fields.get(fields.size() - 1),
                shape.value(fact, fields.get(fields.size() - 1)));
        if (!fields.get(fields.size() - 1).equals("high")) {
            return last;
        }
        String first = words.value(shape.name(), "low", shape.value(fact, "low"));
        return first.equals(last) ? last : first + " to " + last;
    }

    private String history(FactPattern pattern) {
        List<Fact<?>> histories = ReadFields.of(pattern.fact(), study.shape(pattern.fact()).fields().get(0))
                .orElseThrow().facts();
        List<String> known = histories.stream().flatMap(history -> study.facts().get(history).stream())
                .flatMap(entries -> ((List<?>) entries).stream()).map(WholeReader::treatment).toList();
        boolean unknown = histories.stream().anyMatch(history -> !study.facts().isKnown(history));
        return unknown && known.isEmpty() ? "unknown" : known.isEmpty() ? "none" : String.join(", then ", known);
    }

    private static String treatment(Object entry) {
        if (entry instanceof SystemicTherapy therapy) {
            return Stream.of(therapy.regimen(), therapy.outcome() == null ? "outcome unknown" : therapy.outcome().code())
                    .collect(Collectors.joining(" (", "", ")"));
        }
        return entry instanceof LocoregionalTherapy session ? session.treatment() : ((Surgery) entry).treatment();
    }
}
