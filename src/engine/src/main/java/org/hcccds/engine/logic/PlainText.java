package org.hcccds.engine.logic;

import java.util.Optional;
import org.hcccds.engine.logic.Token.Kind;

/**
 * Whether a token is plain: short, and of characters that mean the same to every reader and every compiler. A text holds no
 * escapes, so that none of it can end early where it is read a second time, and no characters that an editor hides.
 */
final class PlainText {

    /** Far beyond the longest sentence of the product's rules, of some 450 characters. */
    static final int MOST_CHARACTERS = 5_000;
    /** So many digits a number keeps exactly, whichever way it is computed with. */
    static final int MOST_DIGITS = 15;
    private static final int MOST_LETTERS = 200;
    private static final int SHOWN = 40;

    private PlainText() {
    }

    /** What is wrong with a token; empty where it is plain. */
    static Optional<Problem> problem(Token token) {
        String text = token.text();
        if (token.kind() == Kind.STRING) {
            return text.length() > MOST_CHARACTERS ? tooLong(token, "text", MOST_CHARACTERS + " characters",
                    "a quotation mark is missing.") : text(token);
        } else if (token.kind() == Kind.NUMBER) {
            return text.length() > MOST_DIGITS && text.chars().filter(Character::isDigit).count() > MOST_DIGITS
                    ? tooLong(token, "number", MOST_DIGITS + " digits", "a digit or a point was typed too often.")
                    : Optional.empty();
        }
        return text.length() > MOST_LETTERS ? tooLong(token, "name", MOST_LETTERS + " characters",
                "this is no rule file, or a blank is missing.") : Optional.empty();
    }

    /** The token itself, or the beginning of one that is far too long to be shown or compared with anything. */
    static Token shortened(Token token) {
        int most = token.kind() == Kind.STRING ? MOST_CHARACTERS : MOST_LETTERS;
        return token.text().length() <= most ? token
                : new Token(token.kind(), token.text().substring(0, SHOWN), token.place());
    }

    /** Whether every line of a text can be shown as it is: the first character that cannot, else empty. */
    static Optional<Integer> hidden(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isHidden(text.codePointAt(at))) {
                return Optional.of(text.codePointAt(at));
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> text(Token token) {
        if (token.text().indexOf('\\') >= 0) {
            return problem(token, "the text holds a backslash.", "leave it out: texts are taken as they are written. "
                    + "Quotation marks within them are curly ones.");
        }
        return hidden(token.text()).flatMap(found -> problem(token, String.format(
                "the text holds the character U+%04X, which cannot be seen.", found), "delete it, or write a blank."));
    }

    private static Optional<Problem> tooLong(Token token, String what, String most, String maybe) {
        return problem(token, "the " + what + " that begins with " + token.text().substring(0, SHOWN > token.text().length()
                ? token.text().length() : SHOWN) + " is longer than " + most + ".", maybe);
    }

    private static Optional<Problem> problem(Token token, String message, String maybe) {
        return Optional.of(new Problem(token.place(), HouseRule.SYNTAX, message, maybe));
    }

    /** Control characters, line ends, marks that turn the direction of writing round, halves of characters, and no characters. */
    private static boolean isHidden(int c) {
        if (c >= ' ' && c <= '~') { // as nearly all are
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
