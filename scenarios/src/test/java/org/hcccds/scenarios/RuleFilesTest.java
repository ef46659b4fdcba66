package org.hcccds.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hcccds.authoring.check.CheckReport;
import org.hcccds.engine.rulebase.RuleDraft;
import org.hcccds.engine.rulebase.RuleFiles;
import org.junit.jupiter.api.Test;

/** What holds for the text of every rule file. */
class RuleFilesTest {

    private static final Path RULES = Path.of("../kjar/src/main/resources/hcc");

    /**
     * Among the checks: rules about treatment rely on what is known, none negates a conclusion, and files are short.
     */
    @Test
    void theChecksFindNothing() {
        assertThat(CheckReport.of(RuleDraft.of(RuleFiles.at(RULES)), Optional.empty()).findings()).isEmpty();
    }

    /** Until its thresholds have been compared with the printed table, the Japanese table holds none and is off. */
    @Test
    void theJapaneseTableIsOff() throws IOException {
        assertThat(Files.readAllLines(RULES.resolve("data/japanese-resectability.csv"))).hasSizeGreaterThan(1)
                .allMatch(line -> line.startsWith("axis,") || line.contains(",,,,no,"));
    }
}
