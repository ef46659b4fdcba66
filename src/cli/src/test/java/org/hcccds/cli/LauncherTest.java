package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The built program as a process, started the way the launcher at the repository root starts it. */
class LauncherTest {

    private static final Map<String, String> PIPE = Map.of();

    @Test
    void anAnswerGoesToStandardOutputAlone() {
        Hcc run = Program.run(PIPE, "assess", Hcc.file("complete.yaml"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("demo-1, male, 58 years").contains("BCLC 2022   C  advanced")
                .as("codes of a terminal in a pipe").doesNotContain("\u001b");
    }

    @Test
    void aFailedScenarioEndsInOne() {
        Hcc run = Program.run(PIPE, "test", Hcc.file("scenarios-failing"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("FAILED", "1 passed, 2 failed").doesNotContain("\u001b");
    }

    @Test
    void badInputAndBadRulesEndInTwoAndWriteToStandardErrorAlone() {
        List<List<Object>> commands = List.of(List.of("asess"), List.of("assess", Hcc.file("not-a-jar.jar")),
                List.of("rules", "--rules", Hcc.file("rules-unknown-field")));
        for (List<Object> command : commands) {
            Hcc run = Program.run(PIPE, command.toArray());
            assertThat(run.status()).as("%s", command).isEqualTo(2);
            assertThat(run.out()).as("%s", command).isEmpty();
            assertThat(run.err()).as("%s", command).isNotBlank().doesNotContain("\tat ", "Exception", "\u001b");
        }
    }

    @Test
    void textIsUtf8WhateverTheLocaleIs() {
        Hcc run = Program.runWithInput(Map.of("LC_ALL", "C"), "größe: 4\n", "assess", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("stdin:1:1 ").contains("größe");
    }
}
