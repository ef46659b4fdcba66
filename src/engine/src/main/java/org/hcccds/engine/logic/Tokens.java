package org.hcccds.engine.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hcccds.engine.logic.Token.Kind;

/** Cuts a rule file into tokens; comments and blanks are left out. */
final class Tokens {

    private static final Pattern NEXT = Pattern.compile(
            "(?<skip>\\s+|//[^\\n]*|#[^\\n]*|/\\*.*?\\*/)"
            + "|(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\")"
            + "|(?<number>-?\\d+(?:\\.\\d+)?)"
            + "|(?<word>[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_]\\w*|\\.\\*)*)"
            + "|(?<symbol>==|!=|<=|>=|\\|\\||&&|.)", Pattern.DOTALL);

    private Tokens() {
    }

    static List<Token> of(String file, String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = NEXT.matcher(text);
        int line = 1;
        int lineStart = 0;
        while (matcher.lookingAt()) {
            Place place = new Place(file, line, matcher.start() - lineStart + 1);
            String found = matcher.group();
            if (matcher.group("skip") == null) {
                tokens.add(token(matcher, found, place));
            }
            for (int i = found.indexOf('\n'); i >= 0; i = found.indexOf('\n', i + 1)) {
                line++;
                lineStart = matcher.start() + i + 1;
            }
            matcher.region(matcher.end(), text.length());
        }
        tokens.add(new Token(Kind.END, "", new Place(file, line, text.length() - lineStart + 1)));
        return tokens;
    }

    private static Token token(Matcher matcher, String found, Place place) {
        if (matcher.group("string") != null) {
            return new Token(Kind.STRING, unescaped(found.substring(1, found.length() - 1)), place);
        } else if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, found, place);
        }
        return new Token(matcher.group("word") != null ? Kind.WORD : Kind.SYMBOL, found, place);
    }

    /** An escape that there is not is left to the rule compiler to refuse. */
    private static String unescaped(String text) {
        try {
            return text.translateEscapes();
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
