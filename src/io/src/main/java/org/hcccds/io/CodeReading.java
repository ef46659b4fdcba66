package org.hcccds.io;

import java.util.List;
import java.util.Optional;
import org.hcccds.model.name.Nearest;
import org.hcccds.io.tree.Node;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Coded;

/** Reads yes, no and the codes of enumerations. */
final class CodeReading {

    private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.NO);

    private CodeReading() {
    }

    static Reading yesNo(Node.Scalar scalar, String otherwise) {
        if (scalar.kind() == Node.Kind.BOOLEAN) {
            return Reading.of(Answer.of(scalar.text().equals("true")));
        }
        return code(ANSWERS, scalar, otherwise);
    }

    /** {@code otherwise} is the way out when it cannot be told which code was meant. */
    static Reading code(List<? extends Coded> values, Node.Scalar scalar, String otherwise) {
        for (Coded value : values) {
            if (scalar.kind() == Node.Kind.TEXT && value.code().equals(scalar.text())) {
                return Reading.of(value);
            }
        }
        List<String> codes = values.stream().map(Coded::code).toList();
        return Reading.wrong(scalar, "allowed: " + String.join(", ", codes),
                meant(scalar, codes).orElse(otherwise));
    }

    private static Optional<String> meant(Node.Scalar scalar, List<String> codes) {
        List<String> synonyms = switch (scalar.text()) {
            case "no", "false" -> List.of("none", "negative");
            case "yes", "true" -> List.of("positive");
            default -> List.of();
        };
        return synonyms.stream().filter(codes::contains).findFirst().or(() -> Nearest.to(scalar.text(), codes));
    }
}
