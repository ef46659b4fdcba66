package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Token.Kind;

/**
 * Reads a rule file by the house rules: conditions joined by "and", each comparing one field with values, and one
 * {@code insert} of one conclusion. What goes beyond is refused, for it could neither be explained nor tried.
 */
public final class RuleParser {

    private static final String ALTERNATIVES = "write a rule for each alternative, or list values with in ( ... ).";
    private static final String ALL_HOLD = "leave it out: all conditions of a rule must hold. Those of one fact are "
            + "joined by a comma.";
    private static final String ONLY_CONCLUDES = "a rule only concludes: it changes nothing and takes nothing back.";
    private static final String ONLY_RULES = "a file holds a package, imports and rules, and nothing else. Numbers to "
            + "compare with are those of Limit and CareLimit.";
    private static final String ONE_CONCLUSION = "a rule has one conclusion, insert( ... ), and nothing else behind "
            + "then; a second rule can draw another.";
    private static final String NO_ATTRIBUTES = "a rule has annotations such as @id and then when. It has no "
            + "attributes, for no rule may depend on the order in which rules fire, and extends no other.";
    private static final String PLAIN_CONDITIONS =
            "a condition compares one field of a fact with values, without code.";

    /** What to say of what is at home in other rule files. */
    private static final Map<String, String> LESSONS = Map.ofEntries(Map.entry("||", ALTERNATIVES),
            Map.entry("or", ALTERNATIVES), Map.entry("&&", ALL_HOLD), Map.entry("and", ALL_HOLD),
            Map.entry("eval", PLAIN_CONDITIONS), Map.entry("forall", PLAIN_CONDITIONS),
            Map.entry("accumulate", PLAIN_CONDITIONS), Map.entry("from", PLAIN_CONDITIONS),
            Map.entry("modify", ONLY_CONCLUDES), Map.entry("update", ONLY_CONCLUDES),
            Map.entry("delete", ONLY_CONCLUDES), Map.entry("retract", ONLY_CONCLUDES),
            Map.entry("function", ONLY_RULES), Map.entry("declare", ONLY_RULES), Map.entry("global", ONLY_RULES),
            Map.entry("query", ONLY_RULES), Map.entry("'", "the text belongs in double quotation marks."));

    private final List<Token> tokens;
    private final Symbols symbols;
    private final List<String> problems;
    private int at;

    private RuleParser(List<Token> tokens, Symbols symbols, List<String> problems) {
        this.tokens = tokens;
        this.symbols = symbols;
        this.problems = problems;
    }

    /**
     * The rules of a file that can be read, in the order they stand.
     *
     * @param file     its name, for positions
     * @param problems gets what the house rules do not allow, with its place and the way out: one problem a rule
     */
    public static List<RuleLogic> rules(String file, String text, Symbols symbols, List<String> problems) {
        return new RuleParser(Tokens.of(file, text), symbols, problems).rules();
    }

    private List<RuleLogic> rules() {
        List<RuleLogic> rules = new ArrayList<>();
        while (peek().kind() != Kind.END) {
            try {
                if (!optionalHeader()) {
                    rules.add(rule());
                }
            } catch (RefusedException e) {
                problems.add(e.getMessage());
                skipToRule();
            }
        }
        return rules;
    }

    private boolean optionalHeader() {
        boolean header = peek().is("package") || peek().is("import");
        if (header) {
            next();
            optional("static");
            next();
            optional(";");
        } else if (!peek().is("rule")) {
            throw refused(peek(), peek().shown() + " is not allowed here",
                    ONLY_RULES);
        }
        return header;
    }

    private void skipToRule() {
        while (peek().kind() != Kind.END && !peek().is("rule")) {
            next();
        }
    }

    private RuleLogic rule() {
        Place place = next().place();
        Token name = next();
        if (name.kind() != Kind.STRING) {
            throw refused(name, name.shown() + " is no name of a rule", "a quotation mark is missing.");
        }
        Map<String, String> annotations = new LinkedHashMap<>();
        while (optional("@")) {
            String annotation = next().text();
            expect("(");
            annotations.put(annotation, next().text().strip());
            expect(")");
        }
        expect("when", NO_ATTRIBUTES);
        List<FactPattern> patterns = new ArrayList<>();
        while (!peek().is("then")) {
            patterns.add(pattern());
        }
        next();
        expect("insert", ONE_CONCLUSION);
        expect("(");
        Token function = next();
        List<Operand> arguments = operands(null);
        if (symbols.conclusion(function.text(), arguments.size()).isEmpty()) {
            throw refused(function, function.shown() + " of " + arguments.size()
                    + (arguments.size() == 1 ? " value" : " values") + " is no conclusion",
                    "the name is misspelled, or a value is missing or too many.");
        }
        expect(")");
        expect(";");
        expect("end", ONE_CONCLUSION);
        List<String> cites = Stream.of("statements", "source").map(annotations::get).filter(cited -> cited != null)
                .flatMap(cited -> Stream.of(cited.split("\\s+"))).toList();
        return new RuleLogic(annotations.getOrDefault("id", ""), name.text(), cites, place, List.copyOf(patterns),
                function.text(), arguments, function.place());
    }

    private FactPattern pattern() {
        Place place = peek().place();
        boolean negated = optional("not");
        if (!negated) {
            optional("exists"); // a pattern asks for no more than that
        }
        Optional<String> name = Optional.empty();
        if (peek().text().startsWith("$")) {
            name = Optional.of(next().text());
            expect(":");
        }
        Token fact = next();
        if (fact.kind() != Kind.WORD || !symbols.isFact(fact.text())) {
            throw refused(fact, fact.shown() + " is no fact that rules can ask for",
                    "one of these is meant: " + String.join(", ", symbols.facts()) + ".");
        }
        expect("(");
        List<Condition> conditions = new ArrayList<>();
        Map<String, String> bindings = new LinkedHashMap<>();
        while (!optional(")")) {
            condition(fact.text(), conditions, bindings);
            if (!peek().is(")")) {
                expect(",");
            }
        }
        return new FactPattern(negated, name, fact.text(), List.copyOf(conditions), Map.copyOf(bindings), place);
    }

    private void condition(String fact, List<Condition> conditions, Map<String, String> bindings) {
        String bound = null;
        if (peek().text().startsWith("$")) {
            bound = next().text();
            expect(":");
        }
        Token field = next();
        if (field.kind() != Kind.WORD || !symbols.fields(fact).contains(field.text())) {
            throw refused(field, field.shown() + " is no field of " + fact,
                    "one of these is meant: " + String.join(", ", symbols.fields(fact)) + ".");
        }
        if (bound != null) {
            bindings.put(bound, field.text());
        }
        if (peek().is(",") || peek().is(")")) {
            if (bound == null) {
                throw refused(peek(), "the condition on " + field.text() + " is not finished",
                        "a comparison is missing, such as " + field.text() + " == Answer.YES.");
            }
            return;
        }
        boolean not = optional("not");
        Token sign = next();
        Operator operator = Operator.of((not ? "not " : "") + sign.text()).orElseThrow(() -> refused(sign,
                sign.shown() + " is no comparison", "use ==, !=, <, <=, >, >=, in or not in."));
        List<Operand> operands = operator == Operator.IN || operator == Operator.NOT_IN ? operands(fact)
                : List.of(operand(fact));
        conditions.add(new Condition(fact, field.text(), operator, operands,
                field.text() + ' ' + operator.symbol() + ' ' + shown(operator, operands), field.place()));
    }

    private static String shown(Operator operator, List<Operand> operands) {
        String joined = String.join(", ", operands.stream().map(Operand::text).toList());
        return operator == Operator.IN || operator == Operator.NOT_IN ? "( " + joined + " )" : joined;
    }

    private List<Operand> operands(String fact) {
        expect("(");
        List<Operand> operands = new ArrayList<>();
        while (!optional(")")) {
            operands.add(operand(fact));
            if (!peek().is(")")) {
                expect(",");
            }
        }
        return List.copyOf(operands);
    }

    /** @param fact whose other fields may be named; null behind {@code then} */
    private Operand operand(String fact) {
        Token token = next();
        if (token.kind() == Kind.STRING) {
            return new Operand.Constant(token.text(), token.shown());
        } else if (token.kind() == Kind.NUMBER) {
            return number(token);
        } else if (token.is("null")) {
            return new Operand.Constant(null, "null");
        } else if (token.is("true") || token.is("false")) {
            return new Operand.Constant(token.is("true"), token.text());
        } else if (token.kind() == Kind.WORD && (token.text().startsWith("$")
                || fact != null && symbols.fields(fact).contains(token.text()))) {
            return new Operand.Reference(token.text());
        } else if (token.kind() == Kind.WORD && symbols.constant(token.text()).isPresent()) {
            return new Operand.Constant(symbols.constant(token.text()).get(), token.text());
        }
        throw refused(token, token.shown() + " is no value that rules can name",
                "a text lacks its quotation marks, or a constant is misspelled.");
    }

    private Operand number(Token token) {
        double exact = Double.parseDouble(token.text());
        Object value = token.text().indexOf('.') < 0 && (int) exact == exact ? (Object) (int) exact : (Object) exact;
        if (!peek().is("*")) {
            return new Operand.Constant(value, token.text());
        }
        next();
        Token unit = next();
        double factor = symbols.constant(unit.text()).filter(Number.class::isInstance).map(Number.class::cast)
                .orElseThrow(() -> refused(unit, unit.shown() + " is no unit",
                        "one of Unit is meant, such as Unit.CM."))
                .doubleValue();
        return new Operand.Constant(((Number) value).doubleValue() * factor, token.text() + " * " + unit.text());
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    private boolean optional(String text) {
        boolean there = peek().is(text);
        if (there) {
            next();
        }
        return there;
    }

    private void expect(String text) {
        expect(text, "a rule says when, conditions on facts, then, insert( ... ); and end, and nothing else.");
    }

    private void expect(String text, String maybe) {
        if (!optional(text)) {
            throw refused(peek(), peek().shown() + " stands where " + text + " should", maybe);
        }
    }

    private static RefusedException refused(Token token, String problem, String maybe) {
        return new RefusedException(token.place() + ": " + problem + ".\nMaybe "
                + (token.kind() == Kind.STRING ? maybe : LESSONS.getOrDefault(token.text(), maybe)));
    }

    /** What the house rules do not allow. */
    private static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }
}
