package org.hcccds.authoring.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hcccds.authoring.format.Lexeme.Comment;

/** The layout of the built-in rules, which is the house style, comes back from any other layout of the same words. */
class RuleFormatPropertyTest {

    private static final Path RULES = Path.of("../../kjar/src/main/resources/hcc");
    private static final List<String> BLANKS = List.of(" ", "  ", "\t", "\n", "\n\n\n", " \n  ", "\n\t", "");

    @Provide
    Arbitrary<Path> ruleFiles() throws IOException {
        return Arbitraries.of(RuleFileFormat.files(RULES));
    }

    @Example
    void everyBuiltInRuleFileIsLaidOutAsItShouldBe() throws IOException {
        List<Path> files = RuleFileFormat.files(RULES);
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files).allSatisfy(file -> assertThat(RuleFileFormat.of(file).after()).isEqualTo(read(file)));
    }

    @Property(tries = 300, seed = "2026")
    void anyOtherLayoutComesBackToIt(@ForAll("ruleFiles") Path file, @ForAll Random random) {
        String original = read(file);
        String disturbed = disturbed(original, random);
        assertThat(RuleFormat.of(file.toString(), disturbed)).isEqualTo(original);
    }

    @Property(tries = 300, seed = "2026")
    void commentsMayStandAnywhere(@ForAll("ruleFiles") Path file, @ForAll Random random) {
        String commented = commented(read(file), random);
        String formatted = RuleFormat.of(file.toString(), commented);
        assertThat(RuleFormat.of(file.toString(), formatted)).isEqualTo(formatted);
        assertThat(formatted.split("remark", -1)).hasSameSizeAs(commented.split("remark", -1));
    }

    /** The same words and comments with other blanks; what decides where a comment belongs stays. */
    private static String disturbed(String original, Random random) {
        StringBuilder text = new StringBuilder();
        boolean lineEnded = true;
        String before = "";
        for (Lexeme lexeme : Lexer.of(original)) {
            boolean first = true;
            for (Comment comment : lexeme.above()) {
                text.append(first ? "\n\n" : comment.detached() ? "\n \n\n" : "\n").append("\t".repeat(random.nextInt(3)))
                        .append(comment.text()).append(" ".repeat(random.nextInt(2)));
                first = false;
            }
            if (!first) {
                text.append(lexeme.detached() ? "\n\n\n" : "\n").append(" ".repeat(random.nextInt(9)));
            } else if (!lineEnded) {
                text.append(blanks(before, lexeme, random));
            }
            text.append(lexeme.text());
            lexeme.beside().ifPresent(comment -> text.append("\t ").append(comment.text()).append('\n'));
            lineEnded = lexeme.beside().isPresent();
            before = lexeme.text();
        }
        return random.nextBoolean() ? text.toString() : text.toString().replace("\n", "\r\n");
    }

    private static String blanks(String before, Lexeme lexeme, Random random) {
        String blanks = BLANKS.get(random.nextInt(BLANKS.size()));
        boolean joins = blanks.isEmpty() && !Lexer.of(before + lexeme.text()).stream().map(Lexeme::text).toList()
                .equals(List.of(before, lexeme.text(), ""));
        return joins ? " " : blanks;
    }

    private static String commented(String original, Random random) {
        StringBuilder text = new StringBuilder();
        for (Lexeme lexeme : Lexer.of(original)) {
            lexeme.above().forEach(comment -> text.append('\n').append(comment.text()).append('\n'));
            text.append(' ').append(lexeme.text());
            switch (random.nextInt(20)) {
                case 0 -> text.append(" // remark\n");
                case 1 -> text.append("\n# remark\n");
                case 2 -> text.append("\n\n/* remark,\n   longer */\n\n");
                case 3 -> text.append(" /* remark */ ");
                default -> text.append('\n');
            }
        }
        return text.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
