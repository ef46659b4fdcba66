package org.hcccds.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Sound cases in which words are left out, doubled, exchanged or replaced: each is read or refused, whatever becomes of it. */
class DisturbedCaseTest {

    private static final List<String> STRANGE = List.of("null", "~", "[]", "{}", "[[[[[[[[[[[[[[[[[[[[[[", "-", "?", "|", ">", "%", "@", "`",
            "!!java.net.URL [x]", "&a", "*a", "<<", "1e999", "-1e999", "NaN", ".inf", "0x7fffffffffffffff", "9".repeat(400),
            "-0", "0.1e-400", "yes", "NO", "2026-02-30", "\"", "'", "#", "\t", "\r", "\u0000", "\uFEFF", "\uFFFF", "\uD83D\uDE00",
            "\u202E", "\u2028", "\u00DF", "\uFDD0", "---", "...", "x".repeat(10_001), "\\u0041", "\\", "//", "/*", ",", ":");

    private final CaseReader reader = new CaseReader(Samples.TREATMENTS);

    @Property(tries = 2_000, seed = "6")
    void aDisturbedCaseIsReadOrRefusedWithAReason(@ForAll Random random) {
        boolean yaml = random.nextBoolean();
        String name = yaml ? "a.yaml" : "a.json";
        String text = disturbed(yaml ? Samples.contractCase() : Samples.smallCase(), random);
        assertThat(reader.read(name, new StringReader(text)).stream().toList()).isNotEmpty().allSatisfy(result -> {
            if (result instanceof CaseResult.Rejected rejected) {
                assertThat(rejected.problems()).isNotEmpty().allSatisfy(
                        problem -> assertThat(problem.render()).startsWith(name + ":").contains("\nMaybe "));
            } else {
                String written = CaseWriter.json(((CaseResult.Read) result).patientCase());
                assertThat(reader.read("b.json", new StringReader(written)).stream().toList()).containsExactly(result);
            }
        });
    }

    private static String disturbed(String text, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("(?<=\\W)|(?=\\W)")));
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
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
