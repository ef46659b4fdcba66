package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules are changed under an engine that stays. */
class ReloadTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theEngineAnswersAsOneLoadedWithTheNewRules(Build build) {
        Path five = SmallRules.folder(folder.resolve("five"), 5);
        Path three = SmallRules.folder(folder.resolve("three"), 3);
        try (HccEngine engine = HccEngine.load(five, build); HccEngine fresh = HccEngine.load(three, build)) {
            assertThat(stage(engine)).contains("A");
            assertThat(engine.reload(three, build)).isEqualTo(fresh.version()).isEqualTo(engine.version());
            assertThat(stage(engine)).isEmpty();
            SmallRules.PATIENTS.forEach(patient -> {
                assertThat(engine.assess(patient, Detail.TRACED)).isEqualTo(fresh.assess(patient, Detail.TRACED));
                assertThat(engine.explainStage(patient, "BCLC")).isEqualTo(fresh.explainStage(patient, "BCLC"));
            });
            assertThat(engine.rules()).isEqualTo(fresh.rules());
        }
    }

    /** Which rules gave an answer can be told from the answer alone, whatever the engine uses by then. */
    @Test
    void everyAnswerNamesTheRulesThatGaveIt() {
        try (HccEngine engine = HccEngine.load(SmallRules.folder(folder, 5), Build.CLASSIC)) {
            RuleBaseVersion before = engine.version();
            RuleBaseVersion after = engine.reload(SmallRules.folder(folder, 3), Build.CLASSIC);
            assertThat(after).isNotEqualTo(before);
            PatientCase patient = SmallRules.patient(4);
            assertThat(engine.assess(patient).rules()).isEqualTo(after);
            assertThat(engine.explainStage(patient, "BCLC").rules()).isEqualTo(after);
            assertThat(engine.explainTreatment(patient, "tace", Optional.empty()).rules()).isEqualTo(after);
        }
    }

    @Test
    void aJarIsTakenOverAsAFolderIs() {
        Path jar = SmallRules.jar(folder.resolve("rules.jar"), 3, Map.of());
        try (HccEngine engine = HccEngine.load(SmallRules.folder(folder.resolve("three"), 3), Build.CLASSIC)) {
            RuleBaseVersion before = engine.version();
            assertThat(engine.reload(jar, Build.CLASSIC)).isEqualTo(before);
        }
    }

    @Test
    void aWorkbenchStaysWithTheRulesThatItWasGotWith() {
        try (HccEngine engine = HccEngine.load(SmallRules.folder(folder, 5), Build.CLASSIC)) {
            Workbench before = engine.workbench();
            engine.reload(SmallRules.folder(folder, 3), Build.CLASSIC);
            assertThat(before.firedRules(SmallRules.patient(4))).containsExactlyInAnyOrder("early", "fit");
            assertThat(engine.workbench().firedRules(SmallRules.patient(4))).containsExactly("fit");
            assertThat(before.files().rules().get("hcc/rules.drl")).isEqualTo(SmallRules.upTo(5));
        }
    }

    @Test
    void aLoadAndAReloadAreOneLineEachInTheLog() {
        Path five = SmallRules.folder(folder.resolve("five"), 5);
        Path three = SmallRules.folder(folder.resolve("three"), 3);
        try (LogLines log = new LogLines(); HccEngine engine = HccEngine.load(five, Build.CLASSIC)) {
            String before = name(engine.version());
            String now = name(engine.reload(three, Build.CLASSIC));
            assertThat(log.all()).containsExactly(
                    "INFO Loaded rules " + before + " (2 rules) from " + five + " in _ ms",
                    "WARN The rules in " + three + " bring no scenarios along, so nothing shows that they answer as "
                            + "they are meant to. Maybe add some in a folder called scenarios beside the rules.",
                    "INFO Reloaded rules " + now + " (2 rules) from " + three + " in _ ms; before: " + before);
        }
    }

    @Test
    void aClosedEngineSaysSo() {
        HccEngine engine = HccEngine.load(SmallRules.folder(folder, 5), Build.CLASSIC);
        engine.close();
        assertThatThrownBy(() -> engine.assess(SmallRules.patient(4))).isInstanceOf(IllegalStateException.class)
                .hasMessage("This engine is closed.\nMaybe close it only when no more patients are to be assessed; one "
                        + "engine serves any number of threads.");
        assertThatThrownBy(() -> engine.reload(folder)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(engine::version).isInstanceOf(IllegalStateException.class);
    }

    private static String name(RuleBaseVersion version) {
        return version.version() + " " + version.digest();
    }

    private static Optional<String> stage(HccEngine engine) {
        return engine.assess(SmallRules.patient(4)).stages().get(0).stage();
    }
}
