package org.hcccds.authoring.format;

import java.util.ArrayList;
import java.util.List;

/** Breaks what is too long for a line behind commas, and fills each line as far as it goes. */
final class Filling {

    private Filling() {
    }

    /**
     * Lexemes on as few lines as there must be; a text that is longer than a line is not broken.
     *
     * @param from   the column at which the first line begins, from 0
     * @param indent of the lines that follow
     */
    static String fill(List<Lexeme> lexemes, int from, int indent, int width) {
        StringBuilder text = new StringBuilder();
        int column = from;
        for (List<Lexeme> piece : pieces(lexemes)) {
            String words = Spacing.line(piece);
            if (text.length() > 0 && column + 1 + words.length() > width) {
                text.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (text.length() > 0) {
                text.append(' ');
                column++;
            }
            text.append(words);
            column += words.length();
        }
        return text.toString();
    }

    private static List<List<Lexeme>> pieces(List<Lexeme> lexemes) {
        List<List<Lexeme>> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).is(",") || i == lexemes.size() - 1) {
                pieces.add(lexemes.subList(start, i + 1));
                start = i + 1;
            }
        }
        return pieces;
    }
}
