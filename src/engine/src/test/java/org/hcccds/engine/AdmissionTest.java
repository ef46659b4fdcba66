package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios that rules bring along are run, or the rules are not used. */
class AdmissionTest {

    private static final Map<String, String> SCENARIOS = Map.of("scenarios/early.yaml", "scenario: early\n");

    @TempDir
    private Path folder;
    private HccEngine candidate;

    @BeforeEach
    void load() {
        candidate = HccEngine.load(SmallRules.folder(folder, 5), Build.CLASSIC);
    }

    @AfterEach
    void close() {
        candidate.close();
    }

    @Test
    void withoutAnybodyToRunThemNoRulesWithScenariosAreUsed() {
        assertThat(Admission.problems(candidate, SCENARIOS, List.of())).containsExactly(
                "They bring scenarios along, in scenarios/early.yaml, and nothing is there to run them.\n"
                        + "Maybe add hcc-authoring to the class path.");
    }

    @Test
    void rulesWithoutScenariosNeedNobodyToRunThem() {
        assertThat(Admission.problems(candidate, Map.of(), List.of())).isEmpty();
    }

    @Test
    void whatAnyTrialFindsIsTold() {
        RuleTrial content = (rules, scenarios) -> List.of();
        RuleTrial first = (rules, scenarios) -> List.of(rules.version().digest() + " fails " + scenarios.keySet());
        RuleTrial second = (rules, scenarios) -> List.of("fails as well");
        assertThat(Admission.problems(candidate, SCENARIOS, List.of(content, first, second))).containsExactly(
                candidate.version().digest() + " fails [scenarios/early.yaml]", "fails as well");
        assertThat(Admission.problems(candidate, SCENARIOS, List.of(content))).isEmpty();
    }
}
