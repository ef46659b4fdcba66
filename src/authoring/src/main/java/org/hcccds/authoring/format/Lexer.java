package org.hcccds.authoring.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hcccds.authoring.format.Lexeme.Comment;
import org.hcccds.authoring.format.Lexeme.Kind;
import org.hcccds.io.tree.Position;

/** Cuts a rule file into lexemes and keeps its comments, which the reader of rules leaves out. */
final class Lexer {

    private static final Pattern NEXT = Pattern.compile(
            "(?<blank>\\s+)"
            + "|(?<comment>//[^\\n]*|#[^\\n]*|/\\*.*?\\*/)"
            + "|(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\")"
            + "|(?<number>-?\\d+(?:\\.\\d+)?)"
            + "|(?<word>[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_]\\w*|\\.\\*)*)"
            + "|(?<symbol>==|!=|<=|>=|\\|\\||&&|.)", Pattern.DOTALL);

    private final List<Lexeme> lexemes = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final String text;
    private int line = 1;
    private int lineStart;
    private int breaks;

    private Lexer(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The lexemes of a text, the last of them its end. */
    static List<Lexeme> of(String text) {
        return new Lexer(text).cut();
    }

    private List<Lexeme> cut() {
        Matcher matcher = NEXT.matcher(text);
        while (matcher.lookingAt()) {
            String found = matcher.group();
            if (matcher.group("comment") != null) {
                comment(found, matcher.end());
            } else if (matcher.group("blank") == null) {
                lexeme(kind(matcher), found, matcher.start());
            }
            for (int i = found.indexOf('\n'); i >= 0; i = found.indexOf('\n', i + 1)) {
                line++;
                lineStart = matcher.start() + i + 1;
            }
            breaks = matcher.group("blank") == null ? 0 : (int) found.chars().filter(c -> c == '\n').count();
            matcher.region(matcher.end(), text.length());
        }
        lexeme(Kind.END, "", text.length());
        return lexemes;
    }

    private void lexeme(Kind kind, String found, int start) {
        lexemes.add(new Lexeme(kind, found, new Position(line, start - lineStart + 1), List.copyOf(comments), breaks > 1,
                Optional.empty()));
        comments.clear();
    }

    /** Beside the last lexeme when it ends that one's line, else above the next one. */
    private void comment(String found, int end) {
        String kept = found.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        int last = lexemes.size() - 1;
        boolean endsLine = end == text.length() || text.substring(end).lines().findFirst().orElse("").isBlank();
        if (last >= 0 && breaks == 0 && comments.isEmpty() && lexemes.get(last).beside().isEmpty() && endsLine) {
            lexemes.set(last, lexemes.get(last).with(new Comment(kept, false)));
        } else {
            comments.add(new Comment(kept, breaks > 1));
        }
    }

    private static Kind kind(Matcher matcher) {
        return matcher.group("string") != null ? Kind.STRING : matcher.group("number") != null ? Kind.NUMBER
                : matcher.group("word") != null ? Kind.WORD : Kind.SYMBOL;
    }
}
