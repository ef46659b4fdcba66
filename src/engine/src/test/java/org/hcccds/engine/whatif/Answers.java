package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Engines;
import org.hcccds.engine.logic.Rules;
import org.hcccds.engine.whatif.OutcomeSpace.Question;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Contraindication;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.Severity;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.PossibleStage;

/**
 * What an assessment says of stages, findings and options, whoever drew the conclusions: the rule engine, or the program,
 * which is faster by far.
 *
 * @param possible   by staging system: the stages that are possible
 * @param decided    by staging system, where there is one
 * @param findings   by id: yes, no or unknown
 * @param statuses   by guideline, setting, treatment, and whether it is advised against
 * @param ruledOut   the targets of absolute contraindications
 */
public record Answers(Map<String, List<String>> possible, Map<String, String> decided, Map<String, String> findings,
                      Map<List<String>, Status> statuses, Set<String> ruledOut) {

    private static final List<Status> STATUSES =
            List.of(Status.RECOMMENDED, Status.CONDITIONAL, Status.EXCLUDED, Status.NOT_RECOMMENDED);

    /** The program of the product's rules. */
    public static Program program() {
        return BuiltIn.PROGRAM;
    }

    /** What the rule engine says. */
    public static Answers ofEngine(PatientCase facts) {
        Assessment assessment = Engines.builtIn().assess(facts, Detail.PLAIN);
        Answers answers = empty();
        for (StageResult result : assessment.stages()) {
            answers.possible.put(result.system(), result.possible());
            result.stage().ifPresent(stage -> answers.decided.put(result.system(), stage));
        }
        assessment.findings().forEach((id, answer) -> answers.findings.put(id, answer.code()));
        assessment.options().forEach(option -> answers.statuses.put(
                List.of(option.guideline() + option.edition().map(edition -> " " + edition).orElse(""), option.setting(),
                        option.treatment(), String.valueOf(option.status() == Status.NOT_RECOMMENDED)), option.status()));
        assessment.contraindications().stream().filter(one -> one.severity().equals(Severity.ABSOLUTE.code()))
                .map(Contraindication::target).forEach(answers.ruledOut::add);
        return answers;
    }

    /** What the program says. */
    public static Answers of(PatientCase facts) {
        return of(Variant.of(program(), facts).reading(BuiltIn.TRIAL.get()));
    }

    private static Answers of(Reading reading) {
        Answers answers = empty();
        OutcomeSpace space = program().space();
        for (int number = 0; number < space.questions().size(); number++) {
            Question question = space.questions().get(number);
            List<String> values = new ArrayList<>();
            for (int value = 0; value < question.values().size(); value++) {
                if ((reading.outcome().candidates()[number] & 1L << value) != 0) {
                    values.add(question.values().get(value));
                }
            }
            if (question.kind() == Question.Kind.FINDING) {
                answers.findings.put(question.name(), values.size() == 1 ? values.get(0) : "unknown");
            } else if (question.kind() == Question.Kind.STAGE) {
                boolean isStaged = !values.remove(PossibleStage.NONE);
                answers.possible.put(question.name(), values);
                if (isStaged && values.size() == 1) {
                    answers.decided.put(question.name(), values.get(0));
                }
            }
        }
        for (int number = 0; number < space.places().size(); number++) {
            OutcomeSpace.Place place = space.places().get(number);
            byte status = reading.outcome().statuses()[number];
            if (status != Outcome.ABSENT) {
                answers.statuses.put(List.of(place.guideline(), place.setting().code(), place.treatment(),
                        String.valueOf(place.against())), STATUSES.get(status - 1));
            }
        }
        for (int rule = 0; rule < program().logic().size(); rule++) {
            if (reading.fired(rule) && program().effect(rule).effect() instanceof Effect.RulesOut out) {
                answers.ruledOut.add(space.target(out.target()));
            }
        }
        return answers;
    }

    private static Answers empty() {
        return new Answers(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new LinkedHashMap<>(), new TreeSet<>());
    }

    /** What is missing, and whether nothing else is. */
    public static MissingSearch.Found missing(PatientCase facts) {
        return MissingSearch.of(program(), facts);
    }

    /** The paths of missing facts. */
    public static List<String> paths(MissingSearch.Found found) {
        return found.facts().stream().map(MissingFact::fact).toList();
    }

    /** The stages, findings and statuses that another says otherwise, each with both words: what facts are missing for. */
    public List<String> differences(Answers other) {
        List<String> differences = new ArrayList<>();
        add(differences, possible, other.possible);
        add(differences, decided, other.decided);
        add(differences, findings, other.findings);
        add(differences, statuses, other.statuses);
        return differences;
    }

    private static void add(List<String> differences, Map<?, ?> some, Map<?, ?> others) {
        Set<Object> keys = new LinkedHashSet<>(some.keySet());
        keys.addAll(others.keySet());
        keys.stream().filter(key -> !Objects.equals(some.get(key), others.get(key)))
                .forEach(key -> differences.add(key + ": " + some.get(key) + ", then " + others.get(key)));
    }

    private static final class BuiltIn {
        static final Program PROGRAM = Program.of(Rules.builtIn());
        static final ThreadLocal<Trial> TRIAL = ThreadLocal.withInitial(() -> new Trial(PROGRAM));
    }
}
