package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hcccds.engine.logic.CompilerText;
import org.hcccds.engine.logic.ParsedRules;
import org.hcccds.engine.logic.Rules;

/**
 * Sound rule files in which words are left out, doubled, exchanged or replaced: each is refused with places, or else loads and
 * runs, or says in so many words why it does not.
 */
class DisturbedRulesTest {

    private static final List<String> STRANGE = List.of("(", ")", "\"", "\\", "/*", "*/", "//", "#", "@", ",", ";", "null", "not", "exists",
            "from", "eval", "or", "$x", "$x : ", "in", "-1", "007", "999999999999", "0.0000000001", "rule", "then", "end", "when",
            "Answer.YES", "Limit.MILAN_SINGLE_CM", "* Unit.CM", "\u0000", "\uD800", "\u202E", "x".repeat(300), "\r", "\u00E9");

    @Property(tries = 400, seed = "6")
    void aDisturbedFileIsReadOrRefusedWithPlaces(@ForAll("files") Path file, @ForAll Random random) throws IOException {
        String text = disturbed(Files.readString(file), random);
        ParsedRules read = ParsedRules.of(Map.of("hcc/a.drl", text), Rules.symbols());
        assertThat(read.problems()).allSatisfy(problem -> assertThat(problem.toString())
                .startsWith("hcc/a.drl:").contains("\nMaybe "));
        if (read.problems().isEmpty()) {
            Map<String, String> given = CompilerText.of(read.rules(), Rules.symbols());
            ParsedRules again = ParsedRules.of(given, Rules.symbols());
            assertThat(again.problems()).isEmpty();
            assertThat(CompilerText.of(again.rules(), Rules.symbols())).isEqualTo(given);
        }
    }

    @Property(tries = 40, seed = "7")
    void aDisturbedFileLoadsAndRunsOrSaysWhyNot(@ForAll("files") Path file, @ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("disturbed");
        Path rules = Files.writeString(folder.resolve("a.drl"), disturbed(Files.readString(file), random).replace("\uD800", "?"));
        try (HccEngine engine = HccEngine.load(folder, Build.CLASSIC)) {
            assertThat(engine.assess(Cases.complete().build(), Detail.PLAIN)).isNotNull();
        } catch (RuleLoadException | RuleFaultException e) {
            assertThat(e).hasMessageContaining("\nMaybe ");
        } finally {
            Files.delete(rules);
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Engines.RULES_FOLDER)) {
            return Arbitraries.of(files.filter(file -> file.toString().endsWith(".drl")).sorted().toList());
        }
    }

    private static String disturbed(String text, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("(?<=\\W)|(?=\\W)")));
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            int at = random.nextInt(words.size() - 1);
            int span = Math.min(1 + random.nextInt(6), words.size() - at - 1);
            switch (random.nextInt(5)) {
                case 0 -> words.subList(at, at + span).clear();
                case 1 -> words.addAll(at, List.copyOf(words.subList(at, at + span)));
                case 2 -> Collections.swap(words, at, random.nextInt(words.size()));
                case 3 -> words.set(at, STRANGE.get(random.nextInt(STRANGE.size())));
                default -> words.add(at, STRANGE.get(random.nextInt(STRANGE.size())));
            }
        }
        return String.join("", words);
    }
}
