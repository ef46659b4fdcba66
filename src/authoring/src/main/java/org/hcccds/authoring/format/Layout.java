package org.hcccds.authoring.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The one way in which rule files are laid out: a blank line between rules; a fact with its conditions on one line as long as
 * that is short, else one condition a line; a conclusion on as few lines as it takes.
 */
final class Layout {

    /** Facts with several conditions are broken up beyond this width, so that conditions can be read one by one. */
    private static final int FACT_WIDTH = 80;
    private static final int WIDTH = 120;
    private static final int INDENT = 4;
    private static final int CONTINUED = 8;

    private final Page page = new Page();

    private Layout() {
    }

    static String of(Outline outline) {
        Layout layout = new Layout();
        layout.header(outline);
        outline.rules().forEach(layout::rule);
        if (!outline.end().above().isEmpty()) {
            layout.page.blank();
            layout.page.remarks(outline.end());
        }
        return layout.page.toString();
    }

    private void header(Outline outline) {
        if (!outline.packageLine().isEmpty()) {
            page.remarks(outline.packageLine().get(0));
            part(0, withoutRemarks(outline.packageLine()));
        }
        if (!outline.imports().isEmpty()) {
            page.blank();
            outline.imports().forEach(line -> part(0, line));
        }
    }

    private void rule(Outline.Rule rule) {
        page.blank();
        page.remarks(rule.name().get(0));
        part(0, withoutRemarks(rule.name()));
        rule.annotations().forEach(annotation -> part(INDENT, annotation));
        keyword(rule.when());
        rule.patterns().forEach(this::pattern);
        keyword(rule.then());
        page.line(INDENT, rule.conclusion(), Filling.fill(rule.conclusion(), INDENT, CONTINUED, WIDTH));
        keyword(rule.end());
    }

    private void part(int indent, List<Lexeme> lexemes) {
        page.line(indent, lexemes, Spacing.line(lexemes));
    }

    private void keyword(Lexeme word) {
        page.line(0, INDENT, List.of(word), word.text());
    }

    /** The remarks are on the page already. */
    private static List<Lexeme> withoutRemarks(List<Lexeme> lexemes) {
        List<Lexeme> rest = new ArrayList<>(lexemes);
        Lexeme first = lexemes.get(0);
        rest.set(0, new Lexeme(first.kind(), first.text(), first.position(), List.of(), false, first.beside()));
        return rest;
    }

    private void pattern(List<Lexeme> pattern) {
        List<List<Lexeme>> conditions = conditions(pattern);
        boolean together = conditions.size() == 1
                || INDENT + Spacing.line(pattern).length() <= FACT_WIDTH && !isCommented(conditions);
        if (together) {
            page.line(INDENT, pattern, filled(pattern, INDENT));
            return;
        }
        int opening = pattern.indexOf(pattern.stream().filter(lexeme -> lexeme.is("(")).findFirst().orElseThrow());
        int column = INDENT + Spacing.line(pattern.subList(0, opening + 1)).length() + 1;
        for (List<Lexeme> condition : conditions) {
            int indent = condition == conditions.get(0) ? INDENT : column;
            page.line(indent, condition, filled(condition, indent));
        }
    }

    /** Whether a comment stands above or beside a single condition, so that it needs a line of its own. */
    private static boolean isCommented(List<List<Lexeme>> conditions) {
        List<Lexeme> ends = conditions.stream().map(condition -> condition.get(condition.size() - 1)).toList();
        return ends.stream().limit(ends.size() - 1L).anyMatch(end -> end.beside().isPresent())
                || conditions.stream().skip(1).flatMap(List::stream).anyMatch(lexeme ->
                        !lexeme.above().isEmpty() || lexeme.beside().isPresent() && !ends.contains(lexeme));
    }

    /** A long list of values goes on below its first value. */
    private static String filled(List<Lexeme> condition, int indent) {
        int list = condition.indexOf(condition.stream().filter(lexeme -> lexeme.is("in")).findFirst().orElse(null));
        int values = list < 0 ? indent + CONTINUED
                : indent + Spacing.line(condition.subList(0, list + 2)).length() + 1;
        return Filling.fill(condition, indent, values, WIDTH);
    }

    /** The conditions with the commas behind them, the first with the fact before it, the last with the bracket behind it. */
    private static List<List<Lexeme>> conditions(List<Lexeme> pattern) {
        List<List<Lexeme>> conditions = new ArrayList<>();
        int open = 0;
        int start = 0;
        for (int i = 0; i < pattern.size(); i++) {
            open += pattern.get(i).is("(") ? 1 : pattern.get(i).is(")") ? -1 : 0;
            if (open == 1 && pattern.get(i).is(",") || i == pattern.size() - 1) {
                conditions.add(pattern.subList(start, i + 1));
                start = i + 1;
            }
        }
        return conditions;
    }
}
