package org.hcccds.engine;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.hcccds.engine.rulebase.RuleFiles;
import org.hcccds.engine.watch.FolderWatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an engine on the rules in a folder or a jar: reloads them whenever they have changed, whether a file was saved
 * in place or another put there by renaming. Rules that are refused leave those before in use, and the next change is
 * tried again.
 *
 * <pre>{@code
 * try (RuleWatcher watcher = RuleWatcher.watch(engine, Path.of("/srv/hcc/rules.jar"))) {
 *     serve(engine);
 * }
 * }</pre>
 *
 * <p>Works in one thread of its own, which does not keep the program running.
 */
public final class RuleWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RuleWatcher.class);

    private static final Duration QUIET = Duration.ofMillis(500);

    private final HccEngine engine;
    private final Path folderOrJar;
    private final Build build;
    private final Consumer<? super Throwable> refused;
    private final FolderWatcher watcher;

    private RuleWatcher(HccEngine engine, Path folderOrJar, Build build, Consumer<? super Throwable> refused,
                        FolderWatcher watcher) {
        this.engine = engine;
        this.folderOrJar = folderOrJar;
        this.build = build;
        this.refused = refused;
        this.watcher = watcher;
    }

    /**
     * Watches from now on, with {@link Build#EXECUTABLE} and half a second of quiet; what is refused is only logged.
     *
     * @throws IOException if the folder, or the one the jar lies in, cannot be watched
     */
    public static RuleWatcher watch(HccEngine engine, Path folderOrJar) throws IOException {
        return watch(engine, folderOrJar, Build.EXECUTABLE, QUIET, reason -> { });
    }

    /**
     * Watches from now on. Rules that are there already and are not those in use are taken over at once.
     *
     * @param quiet   how long nothing must have been saved before rules are loaded, for files are saved one by one and
     *                in several steps
     * @param refused told, after the log, why rules were not taken over: a {@link RuleLoadException} where something is
     *                wrong with them, anything else where something is wrong with the program
     * @throws IOException if the folder, or the one the jar lies in, cannot be watched
     */
    public static RuleWatcher watch(HccEngine engine, Path folderOrJar, Build build, Duration quiet,
                                    Consumer<? super Throwable> refused) throws IOException {
        RuleWatcher watcher = new RuleWatcher(engine, folderOrJar, build, refused,
                new FolderWatcher(List.of(folderOrJar), quiet));
        Thread thread = new Thread(watcher::run, "hcc-rule-watcher");
        thread.setDaemon(true);
        thread.start();
        return watcher;
    }

    private void run() {
        try {
            takeOver();
            while (!watcher.next().isEmpty() && !engine.isClosed()) {
                takeOver();
            }
        } catch (ClosedWatchServiceException e) {
            LOG.debug("No longer watching {}", folderOrJar);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong with these rules, or with the memory to load them, the next may do. */
    private void takeOver() {
        try {
            if (areNew()) {
                engine.reload(folderOrJar, build);
            }
        } catch (RuleLoadException e) {
            tell(e); // the engine has logged it
        } catch (RuntimeException | Error e) {
            LOG.warn("Could not reload rules from {}, those before stay in use: {}", folderOrJar, e.toString());
            tell(e);
        }
    }

    private boolean areNew() {
        try {
            return !RuleFiles.at(folderOrJar).withBuiltInData().digest().equals(engine.version().digest());
        } catch (RuleLoadException e) {
            return true; // reloading says what is wrong
        }
    }

    private void tell(Throwable reason) {
        try {
            refused.accept(reason);
        } catch (RuntimeException | Error e) {
            LOG.warn("Nobody could be told that rules were refused: {}", e.toString());
        }
    }

    /** No rules are taken over from now on, but for those that are being loaded. */
    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
