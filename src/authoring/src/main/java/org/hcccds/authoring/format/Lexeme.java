package org.hcccds.authoring.format;

import java.util.List;
import java.util.Optional;
import org.hcccds.io.tree.Position;

/**
 * A word, number, text or symbol of a rule file, as it is written, with the comments around it.
 *
 * @param above    comments that end before it, each on a line of its own
 * @param detached whether a blank line sets it apart from what is above
 * @param beside   the comment that follows it on its line
 */
record Lexeme(Kind kind, String text, Position position, List<Comment> above, boolean detached,
              Optional<Comment> beside) {

    enum Kind { WORD, NUMBER, STRING, SYMBOL, END }

    /**
     * A comment, with its marks.
     *
     * @param detached whether a blank line sets it apart from what is above
     */
    record Comment(String text, boolean detached) {
    }

    boolean is(String word) {
        return kind != Kind.STRING && text.equals(word);
    }

    /** As an author would recognize it. */
    String shown() {
        return kind == Kind.END ? "the end of the file" : text;
    }

    Lexeme with(Comment comment) {
        return new Lexeme(kind, text, position, above, detached, Optional.of(comment));
    }
}
