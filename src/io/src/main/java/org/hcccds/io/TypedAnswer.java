package org.hcccds.io;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hcccds.io.tree.Document;
import org.hcccds.io.tree.DocumentReader;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Numerals;
import org.hcccds.io.tree.Position;
import org.hcccds.io.tree.Problems;
import org.hcccds.model.patient.FactType;

/** Turns the answer to a question into what a file would hold in its place; judges no value. */
final class TypedAnswer {

    /** The name of the source in problems. YAML, and so that it is read as such. */
    static final String SOURCE = "answer.yaml";

    private TypedAnswer() {
    }

    /** Empty when the answer cannot be taken apart, which is then among the problems. */
    static Optional<Node> of(FactType<?> type, String answer, Problems problems) {
        String text = answer.strip();
        boolean list = type instanceof FactType.Choices || type instanceof FactType.Entries;
        if (list && text.equals(Notation.ANSWER.none())) {
            return Optional.of(new Node.Sequence(Position.START, List.of()));
        } else if (type instanceof FactType.Entries && !text.isEmpty() || list && text.startsWith("[")) {
            return yaml(text, problems);
        } else if (type instanceof FactType.Choices && !text.isEmpty() && !ListReader.saysNone(text)) {
            return Optional.of(new Node.Sequence(Position.START,
                    Arrays.stream(text.split(",", -1)).map(String::strip).map(TypedAnswer::scalar).toList()));
        } else if (type instanceof FactType.YesNo) {
            // The letters are how every terminal takes yes and no, and can mean nothing else.
            return Optional.of(scalar(text.equals("y") ? "yes" : text.equals("n") ? "no" : text));
        } else if (type instanceof FactType.Decimal decimal && text.endsWith(decimal.unit())) {
            String number = text.substring(0, text.length() - decimal.unit().length()).strip();
            return Optional.of(scalar(Numerals.matches(number) ? number : text));
        }
        return Optional.of(scalar(text));
    }

    private static Optional<Node> yaml(String text, Problems problems) {
        Document document = new DocumentReader(SOURCE, new StringReader(text)).next();
        document.problems().forEach(problems::add);
        return problems.isEmpty() ? document.root() : Optional.empty();
    }

    private static Node scalar(String text) {
        Node.Kind kind = Numerals.matches(text) ? Node.Kind.NUMBER
                : text.equals("true") || text.equals("false") ? Node.Kind.BOOLEAN : Node.Kind.TEXT;
        return new Node.Scalar(Position.START, kind, text);
    }
}
