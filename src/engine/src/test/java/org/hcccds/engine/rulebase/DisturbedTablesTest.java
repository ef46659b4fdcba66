package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.hcccds.engine.Engines;
import org.hcccds.engine.RuleLoadException;

/** Sound tables in which cells are left out, doubled, exchanged or replaced: they are read, or refused with what is wrong. */
class DisturbedTablesTest {

    private static final List<String> STRANGE = List.of("", ",", ";", "\"", "\"\"", "\n", "\r\n", " ", "\u0000", "\uFEFF", "..",
            "1..2000000000", "-1", "99999999999", "x".repeat(1 << 20), "tace", "sorafenib", "a;b;;c", "\u202E");

    private static Path folder;
    private static List<Path> tables;

    @BeforeContainer
    static void theTablesOfTheProduct() throws IOException {
        folder = Files.createTempDirectory("tables");
        Engines.write(folder, "any.drl", "package hcc;\n");
        Files.createDirectories(folder.resolve("data"));
        try (Stream<Path> data = Files.list(Engines.RULES_FOLDER.resolve("hcc/data"))) {
            tables = data.sorted().toList();
        }
        for (Path table : tables) {
            Files.copy(table, folder.resolve("data").resolve(table.getFileName()));
        }
    }

    @AfterContainer
    static void takeThemAway() throws IOException {
        for (Path table : tables) {
            Files.delete(folder.resolve("data").resolve(table.getFileName()));
        }
        for (String left : List.of("data", "any.drl", "")) {
            Files.delete(folder.resolve(left));
        }
    }

    @Property(tries = 250, seed = "6")
    void aDisturbedTableIsReadOrRefusedWithAReason(@ForAll Random random) throws IOException {
        Path table = tables.get(random.nextInt(tables.size()));
        Path changed = folder.resolve("data").resolve(table.getFileName());
        Files.writeString(changed, disturbed(Files.readString(table), random));
        try {
            assertThat(Vocabulary.of(RuleFiles.at(folder)).formulary()).isNotNull();
        } catch (RuleLoadException e) {
            assertThat(e.reasons()).isNotEmpty().allSatisfy(
                    reason -> assertThat(reason).matches("(?s)hcc/data/[a-z-]+\\.csv:\\d+:\\d+: .+\\.\nMaybe .+\\."));
        } finally {
            Files.writeString(changed, Files.readString(table));
        }
    }

    private static String disturbed(String text, Random random) {
        List<String> cells = new ArrayList<>(Arrays.asList(text.split("(?<=[,;\\n\"])|(?=[,;\\n\"])")));
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(cells.size() - 1);
            int span = Math.min(1 + random.nextInt(6), cells.size() - at - 1);
            switch (random.nextInt(5)) {
                case 0 -> cells.subList(at, at + span).clear();
                case 1 -> cells.addAll(at, List.copyOf(cells.subList(at, at + span)));
                case 2 -> Collections.swap(cells, at, random.nextInt(cells.size()));
                case 3 -> cells.set(at, STRANGE.get(random.nextInt(STRANGE.size())));
                default -> cells.add(at, STRANGE.get(random.nextInt(STRANGE.size())));
            }
        }
        return String.join("", cells);
    }
}
