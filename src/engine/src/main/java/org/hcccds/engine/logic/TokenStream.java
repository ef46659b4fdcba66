package org.hcccds.engine.logic;

import java.util.List;
import java.util.function.Predicate;
import org.hcccds.engine.logic.Token.Kind;

/** The tokens of a rule file, read from the front. */
final class TokenStream {

    private final List<Token> tokens;
    private int at;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    /** The token behind the next one. */
    Token peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (!isAtEnd()) {
            at++;
        }
        return token;
    }

    /** Passes over all that is left. */
    void close() {
        at = tokens.size() - 1;
    }

    boolean isAtEnd() {
        return peek().kind() == Kind.END;
    }

    /** Whether the next token begins a rule: the word alone may also stand elsewhere. */
    boolean isAtRule() {
        return peek().is("rule") && (peekSecond().kind() == Kind.STRING || peekSecond().text().equals("\""));
    }

    /** Whether a name such as {@code $low} is next. */
    boolean isAtName() {
        return peek().kind() == Kind.WORD && peek().text().startsWith("$");
    }

    boolean optional(String text) {
        boolean there = peek().is(text);
        if (there) {
            next();
        }
        return there;
    }

    void expect(String text) {
        expect(text, HouseRule.SYNTAX, Lessons.SHAPE);
    }

    void expect(String text, HouseRule rule, String maybe) {
        if (!optional(text)) {
            throw Lessons.refused(peek(), rule, peek().shown() + " stands where " + text + " should", maybe);
        }
    }

    /** Passes over what comes before a token, but never over the end of a rule's part or the beginning of a rule. */
    void skipTo(Predicate<Token> wanted) {
        while (!isAtEnd() && !isAtRule() && !wanted.test(peek())) {
            next();
        }
    }

    /** Passes over the rest of a condition: to the comma or parenthesis behind it, over parentheses within it. */
    void skipCondition() {
        int depth = 0;
        while (!isAtEnd() && !isAtRule() && !peek().is("then") && !peek().is("end")
                && !(depth == 0 && (peek().is(",") || peek().is(")")))) {
            depth += peek().is("(") ? 1 : peek().is(")") ? -1 : 0;
            next();
        }
    }
}
