package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Token.Kind;
import org.hcccds.model.name.Nearest;

/**
 * Reads a rule file by the house rules: conditions joined by "and", each comparing one field with values, and one
 * {@code insert} of one conclusion. What goes beyond is refused, for it could neither be explained nor tried. Nothing
 * of a file is ever executed.
 */
public final class RuleParser {

    /** So many problems of a file are told, and it is read no further: mending the first shows the others. */
    static final int MOST_PROBLEMS = 100;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
    private static final List<String> ANNOTATIONS = List.of("id", "statements", "source");

    private final TokenStream tokens;
    private final Symbols symbols;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Place> refused = new HashSet<>();
    /** Problems met, whether or not they are told. */
    private int reported;
    private final List<RuleLogic> rules = new ArrayList<>();
    private final List<RuleLogic> broken = new ArrayList<>();
    private final Imports imports;
    private final OperandParser operands;
    private final PatternParser patterns;

    private RuleParser(List<Token> tokens, Symbols symbols) {
        this.tokens = new TokenStream(tokens);
        this.symbols = symbols;
        this.imports = new Imports(this.tokens, this::report);
        this.operands = new OperandParser(this.tokens, symbols, this::report);
        this.patterns = new PatternParser(this.tokens, symbols, operands, this::report);
    }

    /**
     * What can be read of a file.
     *
     * @param file its name, for positions
     */
    public static ParsedFile parse(String file, String text, Symbols symbols) {
        List<Token> tokens = Tokens.of(file, text);
        RuleParser parser = new RuleParser(tokens.stream().map(PlainText::shortened).toList(), symbols);
        tokens.forEach(token -> PlainText.problem(token).ifPresent(parser::report));
        return parser.parse();
    }

    private ParsedFile parse() {
        while (!tokens.isAtEnd()) {
            Token token = tokens.peek();
            if (token.is("package") || token.is("import")) {
                imports.read();
            } else if (token.is("rule")) {
                rule();
            } else {
                report(Lessons.refused(token, HouseRule.ONLY_RULES, token.shown() + " is not allowed here",
                        Lessons.ONLY_RULES).problem());
                tokens.next();
                tokens.skipTo(one -> false);
            }
        }
        Stream.concat(rules.stream(), broken.stream()).findFirst()
                .ifPresent(first -> imports.check(first.place(), rules, symbols));
        return new ParsedFile(List.copyOf(rules), List.copyOf(broken), List.copyOf(problems));
    }

    /** Of what is wrong at one place the first problem says most; of a file that is no rule file, the first few do. */
    private void report(Problem problem) {
        reported++;
        if (problems.size() < MOST_PROBLEMS && refused.add(problem.place())) {
            problems.add(problem);
        }
        if (problems.size() >= MOST_PROBLEMS) {
            tokens.close();
        }
    }

    private void rule() {
        int before = reported;
        Draft draft = new Draft(tokens.next().place());
        try {
            draft.read();
        } catch (RefusedException e) {
            report(e.problem());
            tokens.skipTo(token -> token.is("end"));
            tokens.optional("end");
        }
        (reported == before ? rules : broken).add(draft.logic());
    }

    /** A rule that is being read. */
    private final class Draft {

        private final Place place;
        private final Map<String, String> annotations = new LinkedHashMap<>();
        private String name = "";
        private List<FactPattern> conditions = List.of();
        private String conclusion = "";
        private List<Operand> arguments = List.of();
        private Place conclusionPlace;

        Draft(Place place) {
            this.place = place;
            this.conclusionPlace = place;
        }

        RuleLogic logic() {
            List<String> cites = Stream.of("statements", "source").map(annotations::get).filter(cited -> cited != null)
                    .flatMap(cited -> Stream.of(cited.split("\\s+"))).filter(cited -> !cited.isEmpty()).toList();
            return new RuleLogic(annotations.getOrDefault("id", ""), name, cites, place, conditions, conclusion,
                    arguments, conclusionPlace);
        }

        void read() {
            Token title = tokens.peek();
            if (title.kind() != Kind.STRING) {
                throw Lessons.refused(title, HouseRule.SYNTAX, title.shown() + " is no name of a rule",
                        "a quotation mark is missing.");
            }
            name = tokens.next().text();
            while (tokens.optional("@")) {
                annotation();
            }
            if (!tokens.optional("when")) {
                report(Lessons.refused(tokens.peek(), HouseRule.RULE_ATTRIBUTE,
                        tokens.peek().shown() + " stands where when should", Lessons.NO_ATTRIBUTES).problem());
                tokens.skipTo(token -> token.is("when") || token.is("end"));
                tokens.expect("when");
            }
            conditions = patterns.patterns();
            conclusion();
        }

        private void annotation() {
            Token annotation = tokens.next();
            if (!ANNOTATIONS.contains(annotation.text())) {
                report(Lessons.refused(annotation, HouseRule.UNKNOWN_ANNOTATION,
                        "@" + annotation.text() + " is no annotation of rules",
                        Nearest.to(annotation.text(), ANNOTATIONS).map(near -> "@" + near + ".")
                                .orElse("one of these is meant: @id, @statements, @source.")).problem());
            }
            tokens.expect("(");
            Token value = tokens.next();
            if (value.kind() != Kind.STRING) {
                report(Lessons.refused(value, HouseRule.SYNTAX, value.shown() + " is no text in quotation marks",
                        "as in @" + annotation.text() + "( \"" + value.text() + "\" ).").problem());
            } else if (annotation.is("id") && !ID.matcher(value.text().strip()).matches()) {
                report(Lessons.refused(value, HouseRule.SYNTAX, value.shown() + " is no id",
                        "write letters, digits and hyphens, such as \"bclc-c-invasion\".").problem());
            }
            annotations.put(annotation.text(), value.text().strip());
            tokens.expect(")");
        }

        private void conclusion() {
            tokens.expect("insert", HouseRule.ONE_CONCLUSION, Lessons.ONE_CONCLUSION);
            tokens.expect("(");
            Token function = tokens.next();
            List<Optional<Operand>> values = operands.list(null);
            if (symbols.signature(function.text(), values.size()).isEmpty()) {
                throw Lessons.refused(function, HouseRule.UNKNOWN_CONCLUSION, function.shown() + " of "
                        + values.size() + (values.size() == 1 ? " value" : " values") + " is no conclusion",
                        new Suggestions(symbols).forConclusion(function.text(), values.size()));
            }
            if (values.stream().allMatch(Optional::isPresent)) {
                conclusion = function.text();
                arguments = values.stream().map(Optional::get).toList();
                conclusionPlace = function.place();
            }
            tokens.expect(")");
            tokens.expect(";");
            tokens.expect("end", HouseRule.ONE_CONCLUSION, Lessons.ONE_CONCLUSION);
        }
    }
}
