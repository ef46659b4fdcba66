package org.hcccds.engine.logic;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the rule compiler is given in place of a rule file: text written anew from what the parser read, every part on the line
 * where its author put it. The compiler so never sees the author's text. What it does see are names that {@link Symbols}
 * holds, numbers, texts without escapes, and names such as {@code $low}: nothing in them can become code, whatever the
 * compiler makes of comments, escapes or packages.
 */
public final class CompilerText {

    private static final String NUMBER_WITH_UNIT = " * ";

    private final Symbols symbols;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    private CompilerText(Symbols symbols) {
        this.symbols = symbols;
    }

    /** The text for each file that holds rules, by its path. @param rules such as have nothing against the house rules */
    public static Map<String, String> of(List<RuleLogic> rules, Symbols symbols) {
        Map<String, String> texts = new TreeMap<>();
        rules.stream().collect(Collectors.groupingBy(rule -> rule.place().file())).forEach((path, those) ->
                texts.put(path, new CompilerText(symbols).file(path, those)));
        return texts;
    }

    private String file(String path, List<RuleLogic> rules) {
        text.append("package ").append(packageOf(path)).append("; import org.hcccds.model.code.*; ")
                .append("import org.hcccds.model.rule.*;");
        rules.stream().map(rule -> symbols.signature(rule.conclusion(), rule.arguments().size()).orElseThrow().holder())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(holder -> text.append(" import static org.hcccds.model.rule.").append(holder).append(".*;"));
        rules.stream().sorted(Comparator.comparing(RuleLogic::place, Comparator.comparing(Place::line)
                .thenComparing(Place::column))).forEach(this::rule);
        return text.append('\n').toString();
    }

    /** A package for each folder, named by the path alone: what a file calls its package is nobody's business. */
    public static String packageOf(String path) {
        int slash = path.lastIndexOf('/');
        return "rules" + (slash < 0 ? "" : "." + path.substring(0, slash).replaceAll("[^A-Za-z0-9/]", "_")
                .replaceAll("/+", "._"));
    }

    private void rule(RuleLogic rule) {
        at(rule.place()).append("rule ").append(quoted(rule.name())).append(" @id( ").append(quoted(rule.id())).append(" )");
        if (!rule.cites().isEmpty()) {
            text.append(" @statements( ").append(quoted(String.join(" ", rule.cites()))).append(" )");
        }
        text.append(" when");
        rule.patterns().forEach(this::pattern);
        text.append(" then");
        at(rule.conclusionPlace()).append("insert( ").append(rule.conclusion()).append("( ")
                .append(joined(rule.arguments())).append(" ) ); end");
    }

    private void pattern(FactPattern pattern) {
        at(pattern.place()).append(pattern.negated() ? "not " : "");
        pattern.name().ifPresent(name -> text.append(name).append(" : "));
        text.append(pattern.fact()).append('(');
        String separator = "";
        for (Map.Entry<String, String> binding : new TreeMap<>(pattern.bindings()).entrySet()) {
            text.append(separator).append(' ').append(binding.getKey()).append(" : ").append(binding.getValue());
            separator = ",";
        }
        for (Condition condition : pattern.conditions()) {
            text.append(separator);
            at(condition.place()).append(condition.field()).append(' ').append(condition.operator().symbol()).append(' ')
                    .append(values(condition));
            separator = ",";
        }
        text.append(" )");
    }

    private String values(Condition condition) {
        boolean list = condition.operator() == Operator.IN || condition.operator() == Operator.NOT_IN;
        return list ? "( " + joined(condition.operands()) + " )" : value(condition.operands().get(0));
    }

    private String joined(List<Operand> operands) {
        return operands.stream().map(this::value).collect(Collectors.joining(", "));
    }

    private String value(Operand operand) {
        if (!(operand instanceof Operand.Constant constant) || constant.value() == null
                || constant.value() instanceof Boolean || symbols.constant(operand.text()).isPresent()) {
            return operand.text();
        } else if (constant.value() instanceof String words) {
            return quoted(words);
        }
        String[] parts = operand.text().split(" \\* ");
        return number(parts[0]) + (parts.length == 1 ? "" : NUMBER_WITH_UNIT + parts[1]);
    }

    /** In one way only: a zero in front would make it an octal number, and a large one needs a point. */
    private static String number(String digits) {
        BigDecimal number = new BigDecimal(digits);
        boolean small = number.scale() > 0 || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return number.toPlainString() + (small ? "" : ".0");
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    /** Goes on where something stood in its file, as far as its line. */
    private StringBuilder at(Place place) {
        text.append(line < place.line() ? "" : " ");
        for (; line < place.line(); line++) {
            text.append('\n');
        }
        return text;
    }
}
