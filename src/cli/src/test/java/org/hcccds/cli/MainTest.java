package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MainTest {

    @Command(name = "break")
    static final class Broken implements Callable<Integer> {

        @Override
        public Integer call() {
            throw new IllegalStateException("made to fail");
        }
    }

    static Stream<List<String>> badUsages() {
        return Stream.of(List.of(), List.of("asses"), List.of("--trace"), List.of("assess"), List.of("assess", "--no-such"),
                List.of("assess", "--format", "xml", "a.yaml"), List.of("assess", "--format"),
                List.of("test", "a", "b"), List.of("test", "--format", "ndjson"), List.of("rules", "--format", "junit"),
                List.of("rules", "all"),
                List.of("test", "--watch", "--format", "json", "."), List.of("new"), List.of("new", "rule"), List.of("fmt", "--chek"),
                List.of("schema", "case"), List.of("schema", "--rules"),
                List.of("schema", "--assessment", "--explanation"), List.of("explain"), List.of("explain", "a.yaml"),
                List.of("explain", "--stage", "BCLC"), List.of("explain", "a.yaml", "--stage"),
                List.of("explain", "a.yaml", "--stage", "BCLC", "--treatment", "tace"),
                List.of("explain", "a.yaml", "--stage", "BCLC", "--guideline", "EASL"),
                List.of("explain", "a.yaml", "--guideline", "EASL"),
                List.of("explain", "a.yaml", "--stage", "BCLC", "--format", "ndjson"));
    }

    @ParameterizedTest
    @MethodSource("badUsages")
    void badUsageIsSaidInTwoLinesWithAWayOutAndEndsInTwo(List<String> arguments) {
        Hcc run = Hcc.run(arguments.toArray());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err().lines().skip(1)).singleElement().asString().startsWith("Maybe ");
    }

    @Test
    void aMisspelledCommandOrOptionIsRecognized() {
        assertThat(Hcc.run("schem").err()).isEqualTo("hcc does not know \"schem\".\nMaybe schema.\n");
        assertThat(Hcc.run("assess", "--guideline", "CSCO", "a.yaml").err())
                .isEqualTo("hcc assess does not know \"--guideline\".\nMaybe --guidelines.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpNamesEveryCommand(String option) {
        Hcc run = Hcc.run(option);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: hcc", "\n  assess ", "\n  explain ", "\n  test ", "\n  rules ",
                "\n  schema ", "\n  fmt ", "\n  new ", "Exit status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "explain", "test", "rules", "schema", "fmt", "new"})
    void everyCommandHasHelp(String command) {
        Hcc run = Hcc.run(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: hcc " + command + " ");
    }

    @Test
    void theContractsOptionForRulesIsEverywhereWhereRulesAreUsed() {
        List<String> without = new ArrayList<>();
        Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())).getSubcommands()
                .forEach((name, command) -> {
                    if (!command.getCommandSpec().optionsMap().containsKey("--rules")) {
                        without.add(name);
                    }
                });
        assertThat(without).containsExactlyInAnyOrder("schema", "fmt", "new", "cohort", "diff", "audit");
    }

    @Test
    void formatsAreKnownInAnyCase() {
        assertThat(Hcc.run("rules", "--format", "JSON", "--rules", Hcc.file("rules-fine")).status()).isZero();
    }

    @Test
    void theVersionIsPrinted() {
        Hcc run = Hcc.run("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("hcc-cds \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void anInternalErrorEndsInThreeWithoutAStackTrace() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine hcc = Main.commandLine(new PrintWriter(out), new PrintWriter(err));
        hcc.addSubcommand(new CommandLine(new Broken()).setErr(new PrintWriter(err)));
        assertThat(hcc.execute("break")).isEqualTo(3);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString()).contains("made to fail", "\nMaybe report it").doesNotContain("\tat ");
    }
}
