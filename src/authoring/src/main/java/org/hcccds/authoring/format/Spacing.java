package org.hcccds.authoring.format;

import java.util.List;
import org.hcccds.authoring.format.Lexeme.Kind;

/** Where blanks stand within a line. */
final class Spacing {

    private Spacing() {
    }

    /** Lexemes on one line. */
    static String line(List<Lexeme> lexemes) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < lexemes.size(); i++) {
            line.append(i > 0 && isApart(lexemes.get(i - 1), lexemes.get(i)) ? " " : "").append(lexemes.get(i).text());
        }
        return line.toString();
    }

    /** Whether a blank stands between two lexemes. */
    private static boolean isApart(Lexeme before, Lexeme after) {
        if (before.is("@") || after.is(",") || after.is(";") || before.is("(") && after.is(")")) {
            return false;
        }
        return !after.is("(") || before.kind() != Kind.WORD || before.is("in");
    }
}
