package org.hcccds.engine.rulebase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hcccds.engine.RuleLoadException;

/**
 * The scenario files that a rule set brings along: the YAML files in the folder {@code scenarios} beside its rules.
 * They are no part of the rules, and do not enter their digest.
 */
public final class OwnScenarios {

    /** Lies in the folder of scenarios itself: changes of rules that they need not notice. */
    public static final String SURVIVORS = "survivors.yaml";

    private static final String FOLDER = FileTexts.ROOT + "scenarios/";
    /** Folders of these names hold patient cases to try the program with, and build output: no scenarios. */
    private static final List<String> LEFT_OUT = List.of("cases", "src", "target");

    private OwnScenarios() {
    }

    /**
     * The texts of the scenario files in a folder or a jar of rules, by the path at which an editor finds them, or the
     * path in the jar; none where the rules bring none along.
     *
     * @throws RuleLoadException if there is nothing to read
     */
    public static SortedMap<String, String> of(Path rules) {
        boolean folder = Files.isDirectory(rules);
        SortedMap<String, String> texts = new TreeMap<>();
        FileTexts.at(rules, path -> path.startsWith(FOLDER) && isScenarioFile(path.substring(FOLDER.length())))
                .forEach((path, text) -> texts.put(folder ? located(rules, path) : path, text));
        return Collections.unmodifiableSortedMap(texts);
    }

    private static String located(Path rules, String path) {
        return FolderReading.rootOf(rules.normalize()).resolve(path.substring(FileTexts.ROOT.length())).toString()
                .replace('\\', '/');
    }

    /**
     * Whether a file holds scenarios.
     *
     * @param path below the folder of all scenarios, with slashes
     */
    public static boolean isScenarioFile(String path) {
        return (path.endsWith(".yaml") || path.endsWith(".yml")) && !path.equals(SURVIVORS)
                && Collections.disjoint(List.of(path.split("/")), LEFT_OUT);
    }
}
