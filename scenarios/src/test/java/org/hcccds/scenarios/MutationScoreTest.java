package org.hcccds.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hcccds.authoring.mutate.AcceptedSurvivors;
import org.hcccds.authoring.mutate.Mutant;
import org.hcccds.authoring.mutate.Mutants;
import org.hcccds.authoring.mutate.MutationRun;
import org.hcccds.authoring.mutate.Verdict;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.logic.RuleLogic;
import org.junit.jupiter.api.Test;

/** The scenarios hold the rules to what they say: they notice nearly every change of a condition. */
class MutationScoreTest {

    private static final int ONE_OF = 10;
    private static final double AT_LEAST = 0.95;

    /** One change of ten, the same ones as long as their rules stay as they are; {@code hcc mutate} tries all. */
    @Test
    void scenariosNoticeNearlyEveryChange() throws IOException {
        try (HccEngine engine = HccEngine.builtIn()) {
            List<RuleLogic> rules = engine.workbench().rehearsal().rules();
            List<Mutant> some = Mutants.of(rules, rules, engine.vocabulary())
                    .stream().filter(MutationScoreTest::isChosen).toList();
            MutationRun run = MutationRun.of(engine, ScenarioSuite.read(Path.of(""), engine).scenarios(), some,
                    AcceptedSurvivors.in(Path.of("")), (step, done, of) -> { });
            List<Verdict> verdicts = run.verdicts();
            assertThat(verdicts).hasSizeGreaterThan(500);
            List<String> survivors = verdicts.stream().filter(Verdict::survived).map(Verdict::mutant)
                    .map(mutant -> mutant.rule().id() + ": " + mutant.before() + " -> " + mutant.after()).toList();
            assertThat(1 - (double) survivors.size() / verdicts.size()).as("%s", survivors)
                    .isGreaterThanOrEqualTo(AT_LEAST);
        }
    }

    private static boolean isChosen(Mutant mutant) {
        return Math.floorMod((mutant.rule().id() + mutant.before() + mutant.after()).hashCode(), ONE_OF) == 0;
    }
}
