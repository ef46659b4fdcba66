package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.authoring.format.LineDiff;
import org.hcccds.io.AssessmentJson;
import org.hcccds.io.tree.Position;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.rule.Conclusion;

/**
 * The whole answer, with its trace, is the same to the byte.
 *
 * @param variation how the case or the rules were varied, such as "facts in another order"
 * @param json      the answer to the case as it is written
 */
public record SameAnswer(Position position, String variation, String json) implements Expectation {

    /** More lines that differ are not shown. */
    private static final int SHOWN = 10;

    /** An answer as it is compared. */
    public static String json(Assessment assessment) {
        return AssessmentJson.pretty(assessment);
    }

    @Override
    public String about() {
        return "thorough";
    }

    @Override
    public String expected() {
        return "the same answer with " + variation;
    }

    @Override
    public Optional<String> otherwise(Assessment assessment) {
        List<String> lines = LineDiff.of(json, json(assessment)).stream().flatMap(hunk -> Stream.concat(
                hunk.removed().stream().map(line -> "- " + line.strip()),
                hunk.added().stream().map(line -> "+ " + line.strip()))).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of("another one:\n" + lines.stream().limit(SHOWN)
                .collect(Collectors.joining("\n")) + (lines.size() > SHOWN ? "\nand so on" : ""));
    }

    @Override
    public boolean isGivenBy(Conclusion conclusion) {
        return false;
    }
}
