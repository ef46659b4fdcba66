package org.hcccds.authoring.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hcccds.io.tree.Position;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.rule.Advice;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.Contraindication;

/** Something is among the members of a part of the assessment, or is not. */
public record Contains(Position position, Part part, String member) implements Expectation {

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
        if (isMetBy(members)) {
            return Optional.empty();
        }
        return Optional.of(!part.present ? "it is there" : isAboutRules() ? "it did not fire" : Expectation.listed(members));
    }

    @Override
    public boolean isGivenBy(Conclusion conclusion) {
        return switch (part) {
            case CONTRAINDICATIONS -> conclusion instanceof Contraindication given && given.target().equals(member);
            case NOTE_KINDS -> conclusion instanceof Advice given && given.kind().code().equals(member);
            default -> false;
        };
    }

    /** Whether the member is a fact that is to be missing, or not. */
    public boolean isAboutMissing() {
        return part == Part.MISSING || part == Part.NOT_MISSING;
    }

    /** Whether the member is there, or not, as it should be. @param members of the part */
    boolean isMetBy(Collection<String> members) {
        return members.contains(member) == part.present;
    }

    /** Whether the member is the id of a rule. */
    public boolean isAboutRules() {
        return part == Part.FIRED_RULES || part == Part.NOT_FIRED_RULES;
    }

    @Override
    public Optional<String> ruleThatFires() {
        return Optional.of(member).filter(rule -> part == Part.FIRED_RULES);
    }

    @Override
    public List<String> because(Assessment assessment) {
        return part == Part.NOT_FIRED_RULES ? List.of(member) : List.of();
    }
}
