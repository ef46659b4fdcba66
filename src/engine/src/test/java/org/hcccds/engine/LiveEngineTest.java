package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that are edited while they are used answer as they do when they are loaded afresh. */
class LiveEngineTest {

    private static final Detail WITH_TRACE = new Detail(false, true);
    private static final Path STAGING = Engines.RULES_FOLDER.resolve("hcc/staging");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyRules() throws IOException {
        Files.createDirectories(folder.resolve("hcc/staging"));
        for (String name : List.of("bclc.drl", "bclc-by-burden.drl", "cnlc.drl", "cnlc-by-burden.drl")) {
            Files.copy(STAGING.resolve(name), folder.resolve("hcc/staging").resolve(name));
        }
    }

    @Test
    void aChangedRuleIsTakenOverAndTheOthersStay() throws IOException {
        try (LiveEngine live = LiveEngine.load(folder)) {
            assertThat(live.refresh()).isEmpty();
            replace("bclc.drl", "TumorPerformance( status >= 3, status <= 4 )", "TumorPerformance( status == 4 )");
            assertThat(live.refresh()).containsExactly("bclc-d-performance");
            answersAsLoadedAfresh(live);
            replace("bclc.drl", "status == 4", "status >= 2, status <= 4");
            replace("cnlc.drl", "@id( \"cnlc-iv-performance\" )", "@id( \"cnlc-iv-performance-renamed\" )");
            assertThat(live.refresh()).containsExactly("bclc-d-performance", "cnlc-iv-performance", "cnlc-iv-performance-renamed");
            answersAsLoadedAfresh(live);
        }
    }

    @Test
    void filesComeAndGo() throws IOException {
        try (LiveEngine live = LiveEngine.load(folder)) {
            Files.delete(folder.resolve("hcc/staging/bclc-by-burden.drl"));
            assertThat(live.refresh()).contains("bclc-a-single");
            answersAsLoadedAfresh(live);
            Files.copy(STAGING.resolve("bclc-by-burden.drl"), folder.resolve("hcc/staging/moved.drl"));
            assertThat(live.refresh()).contains("bclc-a-single");
            answersAsLoadedAfresh(live);
        }
    }

    @Test
    void whatDoesNotLoadLeavesTheRulesAsTheyWere() throws IOException {
        try (LiveEngine live = LiveEngine.load(folder)) {
            HccEngine before = live.engine();
            replace("bclc.drl", "status >= 3, status <= 4", "statsu >= 3");
            assertThatThrownBy(live::refresh).isInstanceOf(RuleLoadException.class).hasMessageContaining("statsu is no field");
            assertThat(live.engine()).isSameAs(before);
            replace("bclc.drl", "statsu >= 3", "status >= 3, status <= 4");
            assertThat(live.refresh()).isEmpty();
            answersAsLoadedAfresh(live);
        }
    }

    private void answersAsLoadedAfresh(LiveEngine live) {
        try (HccEngine afresh = HccEngine.load(folder, Build.CLASSIC)) {
            for (PatientCase facts : Cases.varied(30, 60)) {
                assertThat(live.engine().assess(facts, WITH_TRACE)).as(Cases.describe(facts))
                        .isEqualTo(afresh.assess(facts, WITH_TRACE));
            }
        }
    }

    private void replace(String name, String before, String after) throws IOException {
        Path file = folder.resolve("hcc/staging").resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
