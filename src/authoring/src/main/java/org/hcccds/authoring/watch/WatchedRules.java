package org.hcccds.authoring.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.LiveEngine;
import org.hcccds.engine.RuleLoadException;

/** The rules that are watched: those of a folder as they are edited, or a jar or the built-in ones, which stay. */
final class WatchedRules implements AutoCloseable {

    private final Optional<Path> folder;
    private Optional<LiveEngine> live = Optional.empty();
    private HccEngine fixed;

    /** @param path a folder or a jar; empty for the built-in rules */
    WatchedRules(Optional<Path> path) {
        this.folder = path.filter(Files::isDirectory);
        if (folder.isEmpty()) {
            fixed = path.map(jar -> HccEngine.load(jar, Build.CLASSIC)).orElseGet(HccEngine::builtIn);
        }
    }

    /**
     * Takes over what has changed.
     *
     * @return ids of the rules that may have
     * @throws RuleLoadException if they cannot be used as they are now; those used before stay, if there are any
     */
    Set<String> refresh() {
        if (folder.isEmpty()) {
            return Set.of();
        } else if (live.isEmpty()) {
            live = Optional.of(LiveEngine.load(folder.get()));
            return live.get().engine().workbench().ruleNames().keySet();
        }
        return live.get().refresh();
    }

    /** The rules as they were last taken over; empty while they could not be loaded at all. */
    Optional<HccEngine> engine() {
        return Optional.ofNullable(fixed).or(() -> live.map(LiveEngine::engine));
    }

    @Override
    public void close() {
        Optional.ofNullable(fixed).ifPresent(HccEngine::close);
        live.ifPresent(LiveEngine::close);
    }
}
