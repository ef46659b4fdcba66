package org.hcccds.engine.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is told, by the name under which the folder was given, and nothing else. */
@Timeout(120)
class FolderWatcherTest {

    private static final Duration QUIET = Duration.ofMillis(100);

    @TempDir
    private Path folder;

    @Test
    void savedRulesTablesScenariosAndTheVersionAreToldAndOtherFilesAreNot() throws Exception {
        Path rules = Files.createDirectories(folder.resolve("rules/data")).getParent();
        try (FolderWatcher watcher = new FolderWatcher(List.of(rules), QUIET)) {
            save("rules/notes.txt");
            save("rules/a.drl~");
            save("rules/a.drl");
            save("rules/data/b.csv");
            save("rules/c.yaml");
            save("rules/version.txt");
            save("beside.drl");
            assertThat(watcher.next()).containsExactly(rules.resolve("a.drl"), rules.resolve("c.yaml"),
                    rules.resolve("data/b.csv"), rules.resolve("version.txt"));
            assertThat(watcher.isWaiting()).isFalse();
        }
    }

    @Test
    void buildOutputIsLeftOut() throws Exception {
        Files.createDirectories(folder.resolve("rules/target"));
        try (FolderWatcher watcher = new FolderWatcher(List.of(folder.resolve("rules")), QUIET)) {
            save("rules/target/a.drl");
            save("rules/a.drl");
            assertThat(watcher.next()).containsExactly(folder.resolve("rules/a.drl"));
        }
    }

    @Test
    void ofAFileItsFolderIsNoConcern() throws Exception {
        save("rules.jar");
        try (FolderWatcher watcher = new FolderWatcher(List.of(folder.resolve("rules.jar")), QUIET)) {
            save("other.jar");
            save("other.drl");
            Files.createDirectories(folder.resolve("more"));
            assertThat(watcher.isWaiting()).isFalse();
            save("rules.jar");
            assertThat(watcher.next()).containsExactly(folder.resolve("rules.jar"));
        }
    }

    @Test
    void aFolderThatComesIsToldByWhatIsInItAndOneThatGoesByItsName() throws Exception {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        try (FolderWatcher watcher = new FolderWatcher(List.of(rules), QUIET)) {
            save("elsewhere/deep/a.drl");
            Files.move(folder.resolve("elsewhere"), rules.resolve("topic"));
            assertThat(watcher.next()).containsExactly(rules.resolve("topic/deep/a.drl"));
            save("rules/topic/deep/b.drl");
            assertThat(watcher.next()).containsExactly(rules.resolve("topic/deep/b.drl"));
            Files.move(rules.resolve("topic"), folder.resolve("gone"));
            assertThat(watcher.next()).containsExactly(rules.resolve("topic"));
        }
    }

    private void save(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), "saved");
    }
}
