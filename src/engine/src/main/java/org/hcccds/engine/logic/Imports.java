package org.hcccds.engine.logic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The package and the imports of a rule file. */
final class Imports {

    private static final String PACKAGE = "org.hcccds.model.";
    private static final String RULE = PACKAGE + "rule.";
    private static final String CODE = PACKAGE + "code.";
    private static final Set<String> OF_RULES = Set.of("Limit", "CareLimit", "Unit");

    private final TokenStream tokens;
    private final Consumer<Problem> problems;
    private final Set<String> found = new HashSet<>();

    Imports(TokenStream tokens, Consumer<Problem> problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Reads one line such as {@code import org.hcccds.model.rule.*;}. */
    void read() {
        boolean imports = tokens.next().is("import");
        if (imports && tokens.peek().is("function")) {
            tokens.next();
        } else {
            tokens.optional("static");
        }
        Token name = tokens.next();
        tokens.optional(";");
        if (imports) {
            found.add(name.text());
            if (!name.text().startsWith(PACKAGE)) {
                problems.accept(Lessons.refused(name, HouseRule.ONLY_RULES, name.shown() + " is not for rules to use",
                        "leave the import out: rules know the facts, codes and limits of " + PACKAGE
                                + "rule and " + PACKAGE + "code.").problem());
            }
        }
    }

    /** Reports what the rules of the file use without importing it. @param first where the first of them stands */
    void check(Place first, List<RuleLogic> rules, Symbols symbols) {
        Set<String> missing = new TreeSet<>();
        rules.forEach(rule -> {
            rule.patterns().forEach(pattern -> need(RULE, pattern.fact(), missing));
            constants(rule).forEach(text -> {
                String holder = text.substring(text.lastIndexOf(' ') + 1).split("\\.")[0];
                need(OF_RULES.contains(holder) ? RULE : CODE, holder, missing);
            });
            symbols.signature(rule.conclusion(), rule.arguments().size())
                    .filter(signature -> !found.contains(RULE + signature.holder() + "." + rule.conclusion()))
                    .filter(signature -> !found.contains(RULE + signature.holder() + ".*"))
                    .ifPresent(signature -> missing.add("import static " + RULE + signature.holder() + ".*;"));
        });
        if (!missing.isEmpty()) {
            problems.accept(new Problem(new Place(first.file(), 1, 1), HouseRule.MISSING_IMPORT,
                    "the file does not import all that its rules use.",
                    "add " + String.join(" ", missing) + " to the head of the file."));
        }
    }

    private void need(String home, String name, Set<String> missing) {
        if (!found.contains(home + "*") && !found.contains(home + name)) {
            missing.add("import " + home + "*;");
        }
    }

    /** Names of constants such as {@code Answer.YES}, and units as in {@code 3 * Unit.CM}. */
    private static Stream<String> constants(RuleLogic rule) {
        return Stream.concat(rule.arguments().stream(), rule.patterns().stream()
                        .flatMap(pattern -> pattern.conditions().stream()).flatMap(one -> one.operands().stream()))
                .filter(Operand.Constant.class::isInstance).filter(one ->
                        !(((Operand.Constant) one).value() instanceof String)).map(Operand::text)
                .filter(text -> text.contains(".") && Character.isLetter(text.charAt(text.lastIndexOf('.') + 1)));
    }
}
