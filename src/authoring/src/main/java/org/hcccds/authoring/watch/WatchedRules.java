package org.hcccds.authoring.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hcccds.authoring.diff.RuleSetDiff;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.Workbench;
import org.hcccds.engine.rulebase.RuleFiles;

/** The rules that are watched: those of a folder as they are edited, or a jar or the built-in ones, which stay. */
final class WatchedRules {

    private final Optional<Path> folder;
    private Optional<Workbench> rules = Optional.empty();

    /** @param path a folder or a jar; empty for the built-in rules */
    WatchedRules(Optional<Path> path) {
        this.folder = path.filter(Files::isDirectory);
        if (folder.isEmpty()) {
            rules = Optional.of(path.map(Workbench::read).orElseGet(() -> HccEngine.builtIn().workbench()));
        }
    }

    /**
     * Takes over what has changed.
     *
     * @return ids of the rules that say something else than before, are new or gone; all ids when a table changed
     * @throws RuleLoadException if they cannot be used as they are now; those used before stay, if there are any
     */
    Set<String> refresh() {
        if (folder.isEmpty()) {
            return Set.of();
        }
        RuleFiles now = RuleFiles.at(folder.get()).withBuiltInData();
        if (rules.isPresent() && isSame(rules.get().files(), now)) {
            return Set.of();
        }
        Workbench fresh = Workbench.read(now);
        Set<String> changed = rules.map(before -> changed(before, fresh)).orElseGet(() -> fresh.ruleNames().keySet());
        rules = Optional.of(fresh);
        return changed;
    }

    private static boolean isSame(RuleFiles before, RuleFiles now) {
        return now.rules().equals(before.rules()) && now.tables().equals(before.tables());
    }

    private static Set<String> changed(Workbench before, Workbench now) {
        RuleSetDiff difference = RuleSetDiff.of(before, now);
        Set<String> changed = new TreeSet<>(difference.ids());
        if (!difference.tables().isEmpty()) {
            changed.addAll(before.ruleNames().keySet());
            changed.addAll(now.ruleNames().keySet());
        }
        return changed;
    }

    /** The rules as they were last taken over; empty while they could not be read at all. */
    Optional<Workbench> current() {
        return rules;
    }
}
