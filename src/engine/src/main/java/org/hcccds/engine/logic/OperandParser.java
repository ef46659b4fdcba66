package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hcccds.engine.logic.Token.Kind;

/** Reads what fields are compared with, and what conclusions are made with. */
final class OperandParser {

    private final TokenStream tokens;
    private final Symbols symbols;
    private final Consumer<Problem> problems;

    OperandParser(TokenStream tokens, Symbols symbols, Consumer<Problem> problems) {
        this.tokens = tokens;
        this.symbols = symbols;
        this.problems = problems;
    }

    /**
     * The values in parentheses.
     *
     * @param fact whose other fields may be named; null behind {@code then}
     * @return empty in place of each value that cannot be read, whose problem is reported
     */
    List<Optional<Operand>> list(String fact) {
        tokens.expect("(");
        List<Optional<Operand>> operands = new ArrayList<>();
        while (!tokens.optional(")")) {
            try {
                operands.add(Optional.of(one(fact)));
                if (!tokens.peek().is(")")) {
                    tokens.expect(",");
                }
            } catch (RefusedException e) {
                problems.accept(e.problem());
                operands.add(Optional.empty());
                tokens.skipCondition();
                if (!tokens.peek().is(")") && !tokens.optional(",")) {
                    return operands;
                }
            }
        }
        return operands;
    }

    /** A single value. @param fact whose other fields may be named; null behind {@code then} */
    Operand one(String fact) {
        Token token = tokens.peek();
        if (token.kind() == Kind.STRING) {
            tokens.next();
            return new Operand.Constant(token.text(), token.shown());
        } else if (token.kind() == Kind.NUMBER) {
            tokens.next();
            return number(token);
        } else if (token.is("null")) {
            tokens.next();
            return new Operand.Constant(null, "null");
        } else if (token.is("true") || token.is("false")) {
            tokens.next();
            return new Operand.Constant(token.is("true"), token.text());
        } else if (token.kind() == Kind.WORD && (token.text().startsWith("$")
                || fact != null && symbols.fields(fact).contains(token.text()))) {
            tokens.next();
            return new Operand.Reference(token.text());
        } else if (token.kind() == Kind.WORD && symbols.constant(token.text()).isPresent()) {
            tokens.next();
            return new Operand.Constant(symbols.constant(token.text()).get(), token.text());
        }
        boolean word = token.kind() == Kind.WORD && !tokens.isAtRule();
        throw Lessons.refused(token, word ? HouseRule.UNKNOWN_CONSTANT : HouseRule.SYNTAX,
                token.shown() + " is no value that rules can name",
                word ? new Suggestions(symbols).forConstant(token.text())
                        : "a value is missing, or a text lacks its quotation marks.");
    }

    private Operand number(Token token) {
        double exact = Double.parseDouble(token.text());
        Object value = token.text().indexOf('.') < 0 && (int) exact == exact ? (Object) (int) exact : (Object) exact;
        if (!tokens.optional("*")) {
            return new Operand.Constant(value, token.text());
        }
        Token unit = tokens.next();
        double factor = symbols.constant(unit.text()).filter(Number.class::isInstance).map(Number.class::cast)
                .orElseThrow(() -> Lessons.refused(unit, HouseRule.UNKNOWN_CONSTANT, unit.shown() + " is no unit",
                        new Suggestions(symbols).forUnit(unit.text()))).doubleValue();
        return new Operand.Constant(((Number) value).doubleValue() * factor, token.text() + " * " + unit.text());
    }
}
