package org.hcccds.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import picocli.CommandLine.Option;

/** The option, common to all commands, that says which rules to use. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "PATH",
            description = "a folder of rule files or a built rule jar, instead of the built-in rules")
    private Path path;

    /** The folder or jar that the user named; empty for the built-in rules. */
    Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** The engine; rule files are compiled by the classic build, which is the quicker one. */
    HccEngine open() {
        return path == null ? HccEngine.builtIn() : HccEngine.load(path, build());
    }

    /** How the rules of {@link #open} are compiled; the built-in ones were, when the product was built. */
    Build build() {
        return path == null ? Build.EXECUTABLE : Build.CLASSIC;
    }

    /** The same rules as {@link #open} has, made ready in another way. */
    HccEngine open(Build build) {
        return path == null ? HccEngine.builtIn(build) : HccEngine.load(path, build);
    }

    /** The folder of rule files, as it was given. @throws UserError if none was */
    Path folder() {
        if (path == null || !Files.isDirectory(path)) {
            throw new UserError((path == null ? "The built-in rules are" : path + " is")
                    + " no folder of which a git repository could say what has changed."
                    + "\nMaybe name the folder of the rule files, as in --rules kjar.");
        }
        return path;
    }
}
