package org.hcccds.authoring.format;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.authoring.format.Lexeme.Comment;
import org.hcccds.authoring.format.Lexeme.Kind;

/** Lays out rule files one way, without changing what they say. */
public final class RuleFormat {

    private RuleFormat() {
    }

    /**
     * A rule file as it should be laid out. What is laid out so already comes back as it is.
     *
     * @param file its name, for messages
     * @throws UnreadableRulesException if it is not built as rule files are
     */
    public static String of(String file, String text) {
        List<Lexeme> before = Lexer.of(text);
        String formatted = Layout.of(OutlineReader.of(file, before));
        List<Lexeme> after = Lexer.of(formatted);
        if (!words(before).equals(words(after)) || !comments(before).equals(comments(after))) {
            throw new IllegalStateException("laying out " + file + " would change what it says");
        }
        return formatted;
    }

    private static List<String> words(List<Lexeme> lexemes) {
        return lexemes.stream().filter(lexeme -> lexeme.kind() != Kind.END)
                .map(lexeme -> lexeme.kind() + " " + lexeme.text()).toList();
    }

    private static List<String> comments(List<Lexeme> lexemes) {
        List<String> comments = new ArrayList<>();
        for (Lexeme lexeme : lexemes) {
            lexeme.above().stream().map(Comment::text).forEach(comments::add);
            lexeme.beside().map(Comment::text).ifPresent(comments::add);
        }
        return comments;
    }
}
