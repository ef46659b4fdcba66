package org.hcccds.authoring.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hcccds.authoring.scenario.Contains.Part;
import org.hcccds.model.name.Nearest;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Problems;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;

/** Reads what a scenario expects. Names that the rules do not know are problems: such a scenario could never fail. */
final class ExpectationReader {

    private final KnownNames known;
    private final Problems problems;
    private final Words words;
    private final OptionReader options;
    private final List<Expectation> expectations = new ArrayList<>();

    ExpectationReader(KnownNames known, Problems problems) {
        this.known = known;
        this.problems = problems;
        this.words = new Words(problems);
        this.options = new OptionReader(known, problems);
    }

    List<Expectation> read(Node.Mapping expect) {
        for (Node.Entry entry : expect.entries()) {
            switch (entry.key()) {
                case "stages" -> each(entry, known.stagingSystems(), this::stage);
                case "possible" -> each(entry, known.stagingSystems(), this::possible);
                case "scores" -> each(entry, known.scores(), this::score);
                case "findings" -> each(entry, known.findings(), this::finding);
                case "classes" -> each(entry, known.classes(), this::classification);
                case "options" -> Words.items(entry).forEach(item -> option(item, true));
                case "absent" -> Words.items(entry).forEach(item -> option(item, false));
                default -> member(entry);
            }
        }
        return expectations;
    }

    private void option(Node item, boolean present) {
        options.read(item, present).ifPresent(expectations::add);
    }

    private void member(Node.Entry entry) {
        Optional<Part> part = Arrays.stream(Part.values()).filter(one -> one.key().equals(entry.key())).findFirst();
        if (part.isEmpty()) {
            List<String> keys = Stream.concat(
                    Stream.of("stages", "possible", "scores", "findings", "classes", "options", "absent"),
                    Arrays.stream(Part.values()).map(Part::key)).toList();
            words.unknown(entry.keyPosition(), "expect." + entry.key(), entry.key(), keys);
            return;
        }
        Collection<String> names = switch (part.get()) {
            case MISSING, NOT_MISSING -> Facts.ALL.stream().map(Fact::path).toList();
            case FIRED_RULES, NOT_FIRED_RULES -> known.rules();
            case CONTRAINDICATIONS -> known.targets();
            case NOTE_KINDS -> KnownNames.NOTE_KINDS;
        };
        Words.items(entry).forEach(item -> words.text(item, entry.key()).ifPresent(name -> {
            if (names.contains(name)) {
                expectations.add(new Contains(item.position(), part.get(), name));
            } else {
                words.unknown(item.position(), "expect." + entry.key(), name, names);
            }
        }));
    }

    private void stage(String system, Node value) {
        if (value instanceof Node.Scalar scalar && scalar.isNull()) {
            expectations.add(new StageIs(value.position(), system, Optional.empty()));
            return;
        }
        words.text(value, "stages." + system).filter(code -> isStage("stages", system, code, value)).ifPresent(code ->
                expectations.add(new StageIs(value.position(), system, Optional.of(code))));
    }

    private void possible(String system, Node value) {
        List<String> codes = words.texts(value, "possible." + system).stream()
                .filter(code -> isStage("possible", system, code, value)).toList();
        expectations.add(new PossibleStagesAre(value.position(), system, codes));
    }

    private boolean isStage(String part, String system, String code, Node value) {
        List<String> codes = known.stages(system);
        if (!codes.contains(code)) {
            words.unknown(value.position(), "expect." + part + "." + system, code, codes);
        }
        return codes.contains(code);
    }

    private void score(String score, Node value) {
        List<String> texts = words.texts(value, "scores." + score);
        List<String> grades = known.grades(score);
        if (!texts.isEmpty() && grades.containsAll(texts)) {
            expectations.add(new GradeIs(value.position(), score, texts));
            return;
        }
        try {
            List<Double> numbers = texts.stream().map(Double::valueOf).toList();
            if (numbers.size() == 1 || numbers.size() == 2) {
                expectations.add(new ScoreIs(value.position(), score, numbers.get(0),
                        numbers.get(numbers.size() - 1)));
                return;
            }
        } catch (NumberFormatException e) {
            // said below, together with a wrong number of numbers
        }
        problems.add(value.position(), "expect.scores." + score, String.join(", ", texts)
                + ": neither a grade of the score nor a number; allowed: "
                + (grades.isEmpty() ? "" : String.join(", ", grades) + ", ") + "a number, or [low, high]",
                "it belongs under another score");
    }

    private void finding(String finding, Node value) {
        words.text(value, "findings." + finding).ifPresent(word -> {
            Optional<Answer> answer = Arrays.stream(Answer.values()).filter(one -> one.code().equals(word)).findFirst();
            if (answer.isPresent()) {
                expectations.add(new FindingIs(value.position(), finding, answer.get()));
            } else {
                words.unknown(value.position(), "expect.findings." + finding, word, List.of("yes", "no", "unknown"));
            }
        });
    }

    private void classification(String classification, Node value) {
        List<String> values = words.texts(value, "classes." + classification);
        List<String> allowed = known.classValues(classification);
        values.stream().filter(one -> !allowed.contains(one)).forEach(one ->
                words.unknown(value.position(), "expect.classes." + classification, one, allowed));
        expectations.add(new ClassIs(value.position(), classification, values));
    }

    private interface NamedValue {
        void read(String name, Node value);
    }

    private void each(Node.Entry entry, Collection<String> names, NamedValue reader) {
        if (!(entry.value() instanceof Node.Mapping mapping)) {
            problems.add(entry.value().position(), "expect." + entry.key(), "not an object",
                    "write it as in {BCLC: C}");
            return;
        }
        for (Node.Entry inner : mapping.entries()) {
            if (names.contains(inner.key())) {
                reader.read(inner.key(), inner.value());
            } else {
                words.unknown(inner.keyPosition(), "expect." + entry.key(), inner.key(), names);
            }
        }
    }
}
