package org.hcccds.authoring.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hcccds.authoring.format.Lexeme.Kind;

/**
 * Takes a rule file apart as far as its layout goes. Whether the facts, fields and values that it names exist is not asked:
 * a rule that is not finished can be laid out too.
 */
final class OutlineReader {

    private static final String RULE_SAYS =
            "a rule says rule \"name\", annotations such as @id, when, facts, then, insert( ... ); and end";
    private static final String FACT_SAYS =
            "a condition stands behind a fact and in brackets, as in TumorBurden( count == 1 )";
    /** Words and signs that begin something else, so that a bracket before them was never closed. */
    private static final Set<String> BEYOND = Set.of("then", "end", "rule", "when", "@", ";");

    private final String file;
    private final List<Lexeme> lexemes;
    private int at;

    private OutlineReader(String file, List<Lexeme> lexemes) {
        this.file = file;
        this.lexemes = lexemes;
    }

    /** @throws UnreadableRulesException at the first place where the file is built otherwise */
    static Outline of(String file, List<Lexeme> lexemes) {
        return new OutlineReader(file, lexemes).outline();
    }

    private Outline outline() {
        List<Lexeme> packageLine = peek().is("package") ? header() : List.of();
        List<List<Lexeme>> imports = new ArrayList<>();
        while (peek().is("import")) {
            imports.add(header());
        }
        List<Outline.Rule> rules = new ArrayList<>();
        while (peek().kind() != Kind.END) {
            rules.add(rule());
        }
        return new Outline(packageLine, imports, rules, peek());
    }

    private List<Lexeme> header() {
        List<Lexeme> line = new ArrayList<>(List.of(next()));
        if (peek().is("static")) {
            line.add(next());
        }
        line.add(expect(Kind.WORD, "a name", "the line lacks what it is about"));
        if (peek().is(";")) {
            line.add(next());
        }
        return line;
    }

    private Outline.Rule rule() {
        List<Lexeme> name = new ArrayList<>(List.of(expect("rule", "a file holds a package, imports and rules")));
        name.add(expect(Kind.STRING, "the name of the rule", "a quotation mark is missing"));
        List<List<Lexeme>> annotations = new ArrayList<>();
        while (peek().is("@")) {
            List<Lexeme> annotation = new ArrayList<>(List.of(next(), next()));
            bracket(annotation);
            annotations.add(annotation);
        }
        Lexeme when = expect("when", RULE_SAYS);
        List<List<Lexeme>> patterns = new ArrayList<>();
        while (!peek().is("then")) {
            patterns.add(pattern());
        }
        Lexeme then = next();
        List<Lexeme> conclusion = new ArrayList<>(List.of(expect("insert", RULE_SAYS)));
        bracket(conclusion);
        conclusion.add(expect(";", RULE_SAYS));
        return new Outline.Rule(name, annotations, when, patterns, then, conclusion, expect("end", RULE_SAYS));
    }

    private List<Lexeme> pattern() {
        List<Lexeme> pattern = new ArrayList<>();
        if (peek().is("not") || peek().is("exists")) {
            pattern.add(next());
        }
        if (peek().text().startsWith("$")) {
            pattern.add(next());
            pattern.add(expect(":", "a name such as $albumin is followed by a colon and the fact that it stands for"));
        }
        pattern.add(expect(Kind.WORD, "a fact", FACT_SAYS));
        bracket(pattern);
        return pattern;
    }

    /** From an opening bracket to the one that closes it. */
    private void bracket(List<Lexeme> into) {
        Lexeme opening = expect("(", into.get(0).is("@") || into.get(0).is("insert") ? RULE_SAYS : FACT_SAYS);
        into.add(opening);
        for (int open = 1; open > 0;) {
            if (peek().kind() == Kind.END || peek().kind() != Kind.STRING && BEYOND.contains(peek().text())) {
                throw new UnreadableRulesException(file, opening.position(), "this bracket is not closed before "
                        + peek().shown(), "a ) is missing on this line or the next");
            }
            refuseUnclosed(peek());
            open += peek().is("(") ? 1 : peek().is(")") ? -1 : 0;
            into.add(next());
        }
    }

    private Lexeme expect(String word, String maybe) {
        if (!peek().is(word)) {
            throw refused(word, maybe);
        }
        return next();
    }

    private Lexeme expect(Kind kind, String what, String maybe) {
        if (peek().kind() != kind) {
            throw refused(what, maybe);
        }
        return next();
    }

    private UnreadableRulesException refused(String expected, String maybe) {
        refuseUnclosed(peek());
        return new UnreadableRulesException(file, peek().position(), peek().shown() + " stands where " + expected + " should",
                maybe);
    }

    private void refuseUnclosed(Lexeme lexeme) {
        if (lexeme.is("\"")) {
            throw new UnreadableRulesException(file, lexeme.position(), "this text does not end on its line",
                    "a quotation mark is missing at its end");
        } else if (lexeme.is("/")) {
            throw new UnreadableRulesException(file, lexeme.position(), "/ begins neither a comment nor a value",
                    "a comment begins with // or lacks its */ at the end");
        }
    }

    private Lexeme peek() {
        return lexemes.get(at);
    }

    private Lexeme next() {
        return lexemes.get(peek().kind() == Kind.END ? at : at++);
    }
}
