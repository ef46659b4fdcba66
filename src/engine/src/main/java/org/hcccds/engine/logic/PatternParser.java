package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hcccds.engine.logic.Token.Kind;

/**
 * Reads the conditions of a rule. What cannot be read is reported and passed over, so that the rest is read as well.
 */
final class PatternParser {

    private static final Pattern NAME = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]*");

    private final TokenStream tokens;
    private final Symbols symbols;
    private final OperandParser operands;
    private final Consumer<Problem> problems;

    PatternParser(TokenStream tokens, Symbols symbols, OperandParser operands, Consumer<Problem> problems) {
        this.tokens = tokens;
        this.symbols = symbols;
        this.operands = operands;
        this.problems = problems;
    }

    /** The patterns up to {@code then}, which is read over. */
    List<FactPattern> patterns() {
        List<FactPattern> patterns = new ArrayList<>();
        while (!tokens.optional("then")) {
            Token start = tokens.peek();
            if (tokens.isAtEnd() || tokens.isAtRule() || start.is("end")) {
                throw Lessons.refused(start, HouseRule.SYNTAX, start.shown() + " stands where then should",
                        Lessons.SHAPE);
            }
            try {
                pattern().ifPresent(patterns::add);
            } catch (RefusedException e) {
                problems.accept(e.problem());
                passOver(start, e.problem());
            }
        }
        return List.copyOf(patterns);
    }

    private void passOver(Token start, Problem problem) {
        if (isJoin(tokens.peek())) {
            tokens.next();
            return;
        }
        int line = Math.max(start.place().line(), problem.place().line());
        tokens.skipTo(token -> token.is("then") || token.is("end")
                || token.place().line() > line && token.kind() == Kind.WORD);
    }

    private static boolean isJoin(Token token) {
        return token.is("or") || token.is("||") || token.is("and") || token.is("&&");
    }

    private Optional<FactPattern> pattern() {
        Place place = tokens.peek().place();
        boolean negated = tokens.optional("not");
        if (!negated) {
            tokens.optional("exists"); // a pattern asks for no more than that
        }
        Optional<String> name = Optional.empty();
        if (tokens.isAtName()) {
            name = Optional.of(bindingName());
        }
        Token fact = tokens.peek();
        if (fact.kind() != Kind.WORD || !symbols.isFact(fact.text())) {
            RefusedException refused = Lessons.refused(fact,
                    fact.kind() == Kind.WORD ? HouseRule.UNKNOWN_FACT : HouseRule.SYNTAX,
                    fact.shown() + " is no fact that rules can ask for", new Suggestions(symbols).forFact(fact.text()));
            if (!tokens.peekSecond().is("(") || isJoin(fact)) {
                throw refused;
            }
            problems.accept(refused.problem());
            skipParentheses();
            return Optional.empty();
        }
        tokens.next();
        tokens.expect("(");
        List<Condition> conditions = new ArrayList<>();
        Map<String, String> bindings = new LinkedHashMap<>();
        conditions(fact.text(), conditions, bindings);
        return Optional.of(new FactPattern(negated, name, fact.text(), List.copyOf(conditions), Map.copyOf(bindings),
                place));
    }

    private String bindingName() {
        Token name = tokens.next();
        if (!NAME.matcher(name.text()).matches()) {
            throw Lessons.refused(name, HouseRule.SYNTAX, name.shown() + " is no name", "write a dollar sign and letters, "
                    + "such as $albumin.");
        }
        tokens.expect(":");
        return name.text();
    }

    private void conditions(String fact, List<Condition> conditions, Map<String, String> bindings) {
        while (!tokens.optional(")")) {
            try {
                condition(fact, conditions, bindings);
                if (!tokens.peek().is(")")) {
                    tokens.expect(tokens.peek().is("then") ? ")" : ",");
                }
            } catch (RefusedException e) {
                problems.accept(e.problem());
                if (isJoin(tokens.peek())) {
                    tokens.next();
                    continue;
                }
                tokens.skipCondition();
                if (!tokens.peek().is(")") && !tokens.optional(",")) {
                    return;
                }
            }
        }
    }

    private void skipParentheses() {
        tokens.next();
        int depth = 0;
        do {
            depth += tokens.peek().is("(") ? 1 : tokens.peek().is(")") ? -1 : 0;
            tokens.next();
        } while (depth > 0 && !tokens.isAtEnd() && !tokens.isAtRule() && !tokens.peek().is("then"));
    }

    private void condition(String fact, List<Condition> conditions, Map<String, String> bindings) {
        String bound = null;
        if (tokens.isAtName()) {
            bound = bindingName();
        }
        Token field = tokens.peek();
        if (field.kind() != Kind.WORD || !symbols.fields(fact).contains(field.text())) {
            boolean word = field.kind() == Kind.WORD && !field.is("then") && !tokens.isAtRule();
            throw Lessons.refused(field, word ? HouseRule.UNKNOWN_FIELD : HouseRule.SYNTAX,
                    field.shown() + " is no field of " + fact, new Suggestions(symbols).forField(fact, field.text()));
        }
        tokens.next();
        if (bound != null) {
            bindings.put(bound, field.text());
        }
        if (tokens.peek().is(",") || tokens.peek().is(")")) {
            if (bound == null) {
                throw Lessons.refused(tokens.peek(), HouseRule.SYNTAX,
                        "the condition on " + field.text() + " is not finished",
                        "a comparison is missing, such as " + field.text() + " == Answer.YES.");
            }
            return;
        }
        comparison(fact, field).ifPresent(conditions::add);
    }

    /** Empty where the comparison is there, but not all that it compares with can be read. */
    private Optional<Condition> comparison(String fact, Token field) {
        boolean not = tokens.optional("not");
        Token sign = tokens.peek();
        Operator operator = Operator.of((not ? "not " : "") + sign.text()).orElseThrow(() -> Lessons.refused(sign,
                sign.kind() == Kind.WORD ? HouseRule.CONDITION_CODE : HouseRule.SYNTAX,
                sign.shown() + " is no comparison", "use ==, !=, <, <=, >, >=, in or not in."));
        tokens.next();
        boolean list = operator == Operator.IN || operator == Operator.NOT_IN;
        List<Optional<Operand>> read = list ? operands.list(fact) : List.of(Optional.of(operands.one(fact)));
        if (read.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Operand> values = read.stream().map(Optional::get).toList();
        String joined = String.join(", ", values.stream().map(Operand::text).toList());
        return Optional.of(new Condition(fact, field.text(), operator, values, field.text() + ' ' + operator.symbol()
                + ' ' + (list ? "( " + joined + " )" : joined), field.place()));
    }
}
