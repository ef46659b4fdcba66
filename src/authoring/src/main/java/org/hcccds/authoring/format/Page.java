package org.hcccds.authoring.format;

import java.util.List;
import java.util.stream.Stream;
import org.hcccds.authoring.format.Lexeme.Comment;

/** The text of a rule file as it grows, line by line, with the comments where they belong. */
final class Page {

    private final StringBuilder text = new StringBuilder();

    /**
     * Adds a line, or several that belong together: the comments that stand above its lexemes above it, the comment beside
     * the last one at its end. A comment within moves above, for a line has one end.
     *
     * @param words the lexemes, laid out
     */
    void line(int indent, List<Lexeme> lexemes, String words) {
        line(indent, indent, lexemes, words);
    }

    /** The same with the comments indented otherwise. */
    void line(int indent, int commentIndent, List<Lexeme> lexemes, String words) {
        Lexeme last = lexemes.get(lexemes.size() - 1);
        lexemes.stream().flatMap(lexeme -> lexeme == last ? lexeme.above().stream()
                : Stream.concat(lexeme.above().stream(), lexeme.beside().stream()))
                .forEach(comment -> line(commentIndent, comment.text()));
        line(indent, words + last.beside().map(comment -> " " + comment.text()).orElse(""));
    }

    void line(int indent, String words) {
        text.append(" ".repeat(indent)).append(words).append('\n');
    }

    /** Adds the comments above a lexeme that begins a part of the file, with the blank lines that set them apart. */
    void remarks(Lexeme first) {
        boolean begun = false;
        for (Comment comment : first.above()) {
            if (begun && comment.detached()) {
                blank();
            }
            line(0, comment.text());
            begun = true;
        }
        if (begun && first.detached() && first.kind() != Lexeme.Kind.END) {
            blank();
        }
    }

    /** A blank line, unless nothing stands above it. */
    void blank() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
