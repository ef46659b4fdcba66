package org.hcccds.model.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hcccds.model.code.Coded;
import org.hcccds.model.patient.EntryShape.Field;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FactsTest {

    @TestFactory
    Stream<DynamicTest> everyFactOfTheContractIsInTheCatalog() throws IOException {
        List<String> lines = contract();
        assertThat(lines).hasSizeGreaterThan(70);
        return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> {
            String path = line.split(":")[0];
            assertThat(Facts.at(path)).as(path).isPresent();
            if (line.contains(": ")) {
                assertThat(spellings(Facts.at(path).orElseThrow().type()))
                        .contains(line.substring(line.indexOf(": ") + 2).split(" "));
            }
        }));
    }

    @Test
    void noTwoFactsStandAtOnePath() {
        assertThat(Facts.ALL).extracting(Fact::path).doesNotHaveDuplicates();
    }

    @Test
    void everyFactIsFoundAtItsPath() {
        assertThat(Facts.ALL).allSatisfy(fact -> assertThat(Facts.at(fact.path())).containsSame(fact));
    }

    @Test
    void noFactStandsAtAnUnknownPath() {
        assertThat(Facts.at("tumor.portalvein")).isEmpty();
        assertThat(Facts.at("")).isEmpty();
    }

    @Test
    void everyFactCanBeAskedFor() {
        assertThat(Facts.ALL).extracting(Fact::question).allSatisfy(question -> assertThat(question).isNotBlank())
                .doesNotHaveDuplicates();
    }

    @Test
    void aFactIsShownByItsPath() {
        assertThat(Facts.PORTAL_VEIN).hasToString("tumor.portalVein");
    }

    @Test
    void noEnumerationSpellsTwoCodesAlike() {
        assertThat(Facts.ALL).allSatisfy(fact -> assertThat(spellings(fact.type())).doesNotHaveDuplicates());
    }

    private static List<String> spellings(FactType<?> type) {
        if (type instanceof FactType.YesNo) {
            return List.of("yes", "no");
        } else if (type instanceof FactType.Choice<?> choice) {
            return choice.values().stream().map(Coded::code).toList();
        } else if (type instanceof FactType.Choices<?> choices) {
            return choices.values().stream().map(Coded::code).toList();
        } else if (type instanceof FactType.Measured measured) {
            return measured.measure().units();
        } else if (type instanceof FactType.Entries<?> entries) {
            return fields(entries.shape());
        }
        return List.of();
    }

    private static <E> List<String> fields(EntryShape<E> shape) {
        return shape.fields().stream().map(Field::name).toList();
    }

    private static List<String> contract() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                FactsTest.class.getResourceAsStream("contract-facts.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
