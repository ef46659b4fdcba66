package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.io.tree.Position;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Numbers;

/** One thing a scenario expects of an assessment. */
public sealed interface Expectation {

    /** Where it stands in its file. */
    Position position();

    /** What it is about, such as {@code stages.BCLC}. */
    String about();

    /** What is expected, in words. */
    String expected();

    /** What the assessment says instead; empty when it is as expected. */
    Optional<String> otherwise(Assessment assessment);

    /** A decided stage, or none when {@code stage} is empty. */
    record StageIs(Position position, String system, Optional<String> stage) implements Expectation {

        @Override
        public String about() {
            return "stages." + system;
        }

        @Override
        public String expected() {
            return stage.orElse("not decided");
        }

        @Override
        public Optional<String> otherwise(Assessment assessment) {
            StageResult actual = stageOf(assessment, system);
            return actual.stage().equals(stage) ? Optional.empty()
                    : Optional.of(actual.stage().orElse("not decided, possible " + listed(actual.possible())));
        }
    }

    /** Exactly the stages that are still possible. */
    record PossibleStagesAre(Position position, String system, List<String> possible) implements Expectation {

        @Override
        public String about() {
            return "possible." + system;
        }

        @Override
        public String expected() {
            return listed(possible);
        }

        @Override
        public Optional<String> otherwise(Assessment assessment) {
            return unless(stageOf(assessment, system).possible(), possible);
        }
    }

    /** The class or grade of a score, as it is shown. */
    record GradeIs(Position position, String score, List<String> grades) implements Expectation {

        @Override
        public String about() {
            return "scores." + score;
        }

        @Override
        public String expected() {
            return listed(grades);
        }

        @Override
        public Optional<String> otherwise(Assessment assessment) {
            ScoreResult actual = assessment.scores().get(score);
            return unless(actual == null ? List.of() : actual.grades(), grades);
        }
    }

    /** The value of a score as it is shown; a range when {@code low} and {@code high} differ. */
    record ScoreIs(Position position, String score, double low, double high) implements Expectation {

        @Override
        public String about() {
            return "scores." + score;
        }

        @Override
        public String expected() {
            return range(low, high);
        }

        @Override
        public Optional<String> otherwise(Assessment assessment) {
            ScoreResult actual = assessment.scores().get(score);
            if (actual == null) {
                return Optional.of("no such score");
            }
            return actual.low() == low && actual.high() == high && actual.complete() == (low == high)
                    ? Optional.empty() : Optional.of(range(actual.low(), actual.high()));
        }

        private static String range(double low, double high) {
            return low == high ? Numbers.plain(low) : Numbers.plain(low) + " to " + Numbers.plain(high);
        }
    }

    /** A finding. */
    record FindingIs(Position position, String finding, Answer answer) implements Expectation {

        @Override
        public String about() {
            return "findings." + finding;
        }

        @Override
        public String expected() {
            return answer.code();
        }

        @Override
        public Optional<String> otherwise(Assessment assessment) {
            Answer actual = assessment.findings().get(finding);
            return actual == answer ? Optional.empty() : Optional.of(actual.code());
        }
    }

    /** The class that holds, or those still possible; none when the list is empty. */
    record ClassIs(Position position, String classification, List<String> values) implements Expectation {

        @Override
        public String about() {
            return "classes." + classification;
        }

        @Override
        public String expected() {
            return listed(values);
        }

        @Override
        public Optional<String> otherwise(Assessment assessment) {
            String decided = assessment.classes().get(classification);
            return unless(decided != null ? List.of(decided)
                    : assessment.possibleClasses().getOrDefault(classification, List.of()), values);
        }
    }

    /** An option with these properties is there, or is not. */
    record OptionIs(Position position, Map<String, String> properties, boolean present) implements Expectation {

        @Override
        public String about() {
            return present ? "options" : "absent";
        }

        @Override
        public String expected() {
            return (present ? "" : "no ") + String.join(", ", properties.values());
        }

        @Override
        public Optional<String> otherwise(Assessment assessment) {
            List<Option> sameTreatment = assessment.options().stream()
                    .filter(option -> agrees("guideline", guideline(option)) && agrees("treatment", option.treatment()))
                    .toList();
            boolean found = sameTreatment.stream().anyMatch(option -> agrees("setting", option.setting())
                    && agrees("status", option.status().code()) && agrees("strength", option.strength()));
            if (found == present) {
                return Optional.empty();
            }
            return Optional.of(sameTreatment.isEmpty() ? "no such option" : String.join("; ", sameTreatment.stream()
                    .map(option -> String.join(", ", guideline(option), option.treatment(), option.setting(),
                            option.status().code(), option.strength())).toList()));
        }

        private boolean agrees(String property, String actual) {
            String expected = properties.get(property);
            return expected == null || actual.equals(expected)
                    || property.equals("guideline") && actual.startsWith(expected + " ");
        }

        private static String guideline(Option option) {
            return option.edition().map(edition -> option.guideline() + " " + edition).orElse(option.guideline());
        }
    }

    /** Something is among the members of a part of the assessment, or is not. */
    record Contains(Position position, Part part, String member) implements Expectation {

        /** A part of an assessment that has named members. */
        public enum Part {
            CONTRAINDICATIONS("contraindications", true),
            MISSING("missing", true),
            NOT_MISSING("notMissing", false),
            NOTE_KINDS("noteKinds", true),
            FIRED_RULES("firedRules", true),
            NOT_FIRED_RULES("notFiredRules", false);

            private final String key;
            private final boolean present;

            Part(String key, boolean present) {
                this.key = key;
                this.present = present;
            }

            String key() {
                return key;
            }

            private List<String> members(Assessment assessment) {
                return switch (this) {
                    case CONTRAINDICATIONS -> assessment.contraindications().stream().map(one -> one.target()).toList();
                    case MISSING, NOT_MISSING -> assessment.missing().stream().map(MissingFact::fact).toList();
                    case NOTE_KINDS -> assessment.notes().stream().map(note -> note.kind()).toList();
                    case FIRED_RULES, NOT_FIRED_RULES ->
                            assessment.trace().stream().map(TraceLine::rule).distinct().toList();
                };
            }
        }

        @Override
        public String about() {
            return part.key;
        }

        @Override
        public String expected() {
            return (part.present ? "" : "not ") + member;
        }

        @Override
        public Optional<String> otherwise(Assessment assessment) {
            List<String> members = part.members(assessment);
            if (members.contains(member) == part.present) {
                return Optional.empty();
            }
            boolean rules = part == Part.FIRED_RULES || part == Part.NOT_FIRED_RULES;
            return Optional.of(!part.present ? "it is there" : rules ? "it did not fire" : listed(members));
        }
    }

    private static StageResult stageOf(Assessment assessment, String system) {
        return assessment.stages().stream().filter(stage -> stage.system().equals(system)).findFirst().orElseThrow();
    }

    private static Optional<String> unless(List<String> actual, List<String> expected) {
        return actual.equals(expected) ? Optional.empty() : Optional.of(listed(actual));
    }

    private static String listed(List<String> values) {
        return values.isEmpty() ? "none" : String.join(", ", values);
    }
}
