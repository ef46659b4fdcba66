package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.engine.logic.Token.Kind;

/**
 * Cuts a rule file into tokens; comments and blanks are left out. By hand, for a whole rule base is read before every
 * check, and in a program just started a pattern takes several times as long.
 */
final class Tokens {

    private static final List<String> DOUBLE_SYMBOLS = List.of("==", "!=", "<=", ">=", "||", "&&");

    private final String file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    /** Where the line ends on which a text has no end: what follows on it is not searched again and again. */
    private int openUntil;
    /** Whether a comment that begins from here on has an end. */
    private boolean commentsEnd = true;

    private Tokens(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static List<Token> of(String file, String text) {
        Tokens tokens = new Tokens(file, text);
        tokens.cut();
        return tokens.tokens;
    }

    private void cut() {
        while (at < text.length()) {
            int end = endOfSkipped();
            if (end == at) {
                token();
            } else {
                skip(end);
            }
        }
        tokens.add(new Token(Kind.END, "", place()));
    }

    private Place place() {
        return new Place(file, line, at - lineStart + 1);
    }

    /** Where the blanks or the comment that begin here end; here itself where none do. */
    private int endOfSkipped() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            int end = at + 1;
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return end;
        } else if (c == '#' || text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        } else if (commentsEnd && text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            commentsEnd = end >= 0;
            return end < 0 ? at : end + 2;
        }
        return at;
    }

    private void skip(int end) {
        for (; at < end; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private void token() {
        char c = text.charAt(at);
        int end = c == '"' ? endOfString() : isDigit(at) || c == '-' && isDigit(at + 1) ? endOfNumber()
                : isNamePart(at, false) ? endOfWord() : at;
        if (end > at) {
            String found = text.substring(at, end);
            tokens.add(c == '"' ? new Token(Kind.STRING, found.substring(1, found.length() - 1), place())
                    : new Token(isNamePart(at, false) ? Kind.WORD : Kind.NUMBER, found, place()));
        } else {
            end = at + 1;
            for (String symbol : DOUBLE_SYMBOLS) {
                end = text.startsWith(symbol, at) ? at + 2 : end;
            }
            tokens.add(new Token(Kind.SYMBOL, text.substring(at, end), place()));
        }
        at = end;
    }

    /** Behind the closing quotation mark; here where it is missing on the line. */
    private int endOfString() {
        int i = Math.max(at + 1, openUntil);
        for (; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '"') {
                return i + 1;
            }
            i += text.charAt(i) == '\\' ? 1 : 0;
        }
        openUntil = i;
        return at;
    }

    private int endOfNumber() {
        int end = at + 1;
        while (isDigit(end) || end < text.length() && text.charAt(end) == '.' && isDigit(end + 1)
                && text.indexOf('.', at) == end) {
            end++;
        }
        return end;
    }

    /** Names may be joined by dots, and end in {@code .*}. */
    private int endOfWord() {
        int end = at + 1;
        while (isNamePart(end, true) || end < text.length() && text.charAt(end) == '.'
                && (isNamePart(end + 1, false) || text.startsWith("*", end + 1))) {
            end++;
            if (text.startsWith(".*", end - 1)) {
                return end + 1;
            }
        }
        return end;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isNamePart(int index, boolean digits) {
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || digits && isDigit(index);
    }
}
