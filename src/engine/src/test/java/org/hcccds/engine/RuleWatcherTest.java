package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real watcher on a real folder and a real jar, which change while the engine is in use. */
class RuleWatcherTest {

    /** Far longer than any machine needs; a test that works never waits for it. */
    private static final long LONGEST_WAIT_SECONDS = 120;
    private static final Duration QUIET = Duration.ofMillis(50);

    @TempDir
    private Path folder;
    private HccEngine engine;
    private RuleWatcher watcher;
    private final BlockingQueue<Throwable> refused = new LinkedBlockingQueue<>();

    @AfterEach
    void close() throws IOException {
        watcher.close();
        engine.close();
    }

    @Test
    void aSavedRuleFileIsTakenOver() throws Exception {
        watch(SmallRules.folder(folder.resolve("rules"), 5));
        SmallRules.folder(folder.resolve("rules"), 3);
        inUse(3);
        SmallRules.folder(folder.resolve("rules"), 4);
        inUse(4);
    }

    @Test
    void aFileInANewFolderIsTakenOver() throws Exception {
        Path rules = watch(SmallRules.folder(folder.resolve("rules"), 5));
        Files.delete(rules.resolve("rules.drl"));
        refusal("There is no rule file (.drl) in it.");
        SmallRules.folder(rules.resolve("staging/new"), 3);
        inUse("hcc/staging/new/rules.drl", 3);
    }

    @Test
    void aFolderThatIsReplacedAsAWholeIsTakenOver() throws Exception {
        Path rules = watch(SmallRules.folder(folder.resolve("rules"), 5));
        Path next = SmallRules.folder(folder.resolve("next"), 3);
        Files.move(rules, folder.resolve("old"));
        Files.move(next, rules);
        inUse(3);
        SmallRules.folder(rules, 4);
        inUse(4);
    }

    @Test
    void aLinkThatPointsElsewhereIsFollowed() throws Exception {
        SmallRules.folder(folder.resolve("v1"), 5);
        SmallRules.folder(folder.resolve("v2"), 3);
        Path current = Files.createSymbolicLink(folder.resolve("current"), folder.resolve("v1"));
        watch(current);
        Path next = Files.createSymbolicLink(folder.resolve("next"), folder.resolve("v2"));
        Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
        inUse(3);
    }

    /** The files are links to a hidden folder, and a hidden link is pointed at another when they change. */
    @Test
    void aVolumeOfKubernetesIsTakenOverWhenItChanges() throws Exception {
        Path volume = Files.createDirectory(folder.resolve("volume"));
        SmallRules.folder(volume.resolve("..1"), 5);
        Files.createSymbolicLink(volume.resolve("..data"), Path.of("..1"));
        Files.createSymbolicLink(volume.resolve("rules.drl"), Path.of("..data/rules.drl"));
        watch(volume);
        SmallRules.folder(volume.resolve("..2"), 3);
        Path next = Files.createSymbolicLink(volume.resolve("..data_tmp"), Path.of("..2"));
        Files.move(next, volume.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(volume.resolve("..1/rules.drl"));
        Files.delete(volume.resolve("..1"));
        inUse(3);
    }

    @Test
    void aJarMayBeReplacedOrRewritten() throws Exception {
        Path jar = watch(SmallRules.jar(folder.resolve("rules.jar"), 5, Map.of()));
        Files.move(SmallRules.jar(folder.resolve("next.jar"), 3, Map.of()), jar, StandardCopyOption.REPLACE_EXISTING);
        inUse(3);
        SmallRules.jar(jar, 4, Map.of());
        inUse(4);
    }

    @Test
    void aHalfWrittenJarLeavesTheRulesAsTheyWereUntilItIsWhole() throws Exception {
        Path jar = watch(SmallRules.jar(folder.resolve("rules.jar"), 5, Map.of()));
        byte[] whole = Files.readAllBytes(SmallRules.jar(folder.resolve("next.jar"), 3, Map.of()));
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        refusal("It is neither a folder nor a readable jar: zip END header not found.");
        assertThat(engine.workbench().files().rules()).containsEntry("hcc/rules.drl", SmallRules.upTo(5));
        Files.write(jar, whole);
        inUse(3);
    }

    @Test
    void rulesThatAreRefusedMayBeMended() throws Exception {
        Path rules = watch(SmallRules.folder(folder.resolve("rules"), 5));
        Engines.write(rules, "rules.drl", SmallRules.upTo(3).replace("largestCm", "largest"));
        refusal("hcc/rules.drl:10:18: largest is no field of TumorBurden.");
        assertThat(engine.workbench().files().rules()).containsEntry("hcc/rules.drl", SmallRules.upTo(5));
        Engines.write(rules, "rules.drl", SmallRules.upTo(3));
        inUse(3);
    }

    @Test
    void rulesThatAreOtherThanThoseInUseAreTakenOverAtOnce() throws Exception {
        SmallRules.folder(folder.resolve("rules"), 5);
        engine = HccEngine.load(SmallRules.folder(folder.resolve("others"), 3), Build.CLASSIC);
        watcher = RuleWatcher.watch(engine, folder.resolve("rules"), Build.CLASSIC, QUIET, refused::add);
        inUse(5);
    }

    @Test
    void whoCannotBeToldDoesNotEndTheWatch() throws Exception {
        Path rules = SmallRules.folder(folder.resolve("rules"), 5);
        engine = HccEngine.load(rules, Build.CLASSIC);
        watcher = RuleWatcher.watch(engine, rules, Build.CLASSIC, QUIET, reason -> {
            refused.add(reason);
            throw new IllegalStateException("nobody listens");
        });
        Files.delete(rules.resolve("rules.drl"));
        refusal("There is no rule file (.drl) in it.");
        SmallRules.folder(rules, 3);
        inUse(3);
    }

    private Path watch(Path rules) throws IOException {
        engine = HccEngine.load(rules, Build.CLASSIC);
        watcher = RuleWatcher.watch(engine, rules, Build.CLASSIC, QUIET, refused::add);
        return rules;
    }

    /** Waits until rules are refused for a reason; before, they may be for one of a moment, as while a file is empty. */
    private void refusal(String reason) throws InterruptedException {
        Throwable told;
        do {
            told = refused.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            assertThat(told).as("rules are refused: " + reason).isInstanceOf(RuleLoadException.class);
        } while (!told.getMessage().contains(":\n" + reason));
    }

    private void inUse(int cm) throws InterruptedException {
        inUse("hcc/rules.drl", cm);
    }

    /** Waits until the rules are in use that the author has saved. */
    private void inUse(String file, int cm) throws InterruptedException {
        long waited = 0;
        while (!SmallRules.upTo(cm).equals(engine.workbench().files().rules().get(file))) {
            assertThat(waited).as("the rules are taken over").isLessThan(LONGEST_WAIT_SECONDS * 1000);
            Thread.sleep(20);
            waited += 20;
        }
    }
}
