package org.hcccds.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page of each check shows is what the check does. */
class CheckPagesTest {

    private static final Pattern BLOCK = Pattern.compile("```\\w+(?: (\\S+))?\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    static List<String> checks() {
        return CheckPages.ids();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theBadExampleIsFound(String check) {
        List<Finding> findings = new CheckedRules(folder).with(example(check, "Bad")).report().findings();
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(check);
            assertThat(finding.message()).endsWith(finding.message().contains("\n") ? "" : ".");
            assertThat(finding.maybe()).endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theGoodExampleIsClean(String check) {
        assertThat(new CheckedRules(folder).with(example(check, "Good")).report().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aPageSaysWhatIsMeantAndWhy(String check) {
        assertThat(CheckPages.page(check)).startsWith("# ").containsSubsequence("\n## Bad\n", "\n## Good\n",
                "\n## Why\n\n");
        assertThat(CheckPages.page(check).lines()).allMatch(line -> line.length() <= 140);
        assertThat(CheckPages.title(check)).isNotBlank().doesNotStartWith("#");
    }

    @Test
    void everyCheckHasAnIdOfItsOwn() {
        assertThat(CheckPages.ids()).doesNotHaveDuplicates().hasSizeGreaterThan(30)
                .contains("unknown-field", "staging-gap").allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThatIllegalArgumentException().isThrownBy(() -> CheckPages.page("no-such-check"));
    }

    private static Map<String, String> example(String check, String heading) {
        String page = CheckPages.page(check);
        int from = page.indexOf("\n## " + heading + "\n");
        Matcher block = BLOCK.matcher(page.substring(from, page.indexOf("\n## ", from + 1)));
        Map<String, String> files = new LinkedHashMap<>();
        while (block.find()) {
            files.put(Optional.ofNullable(block.group(1)).orElse("hcc/staging/example.drl"), block.group(2));
        }
        return files;
    }
}
