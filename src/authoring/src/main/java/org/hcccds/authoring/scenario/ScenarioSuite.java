package org.hcccds.authoring.scenario;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.rulebase.OwnScenarios;
import org.hcccds.io.tree.DocumentReader;
import org.hcccds.io.tree.InputProblem;

/**
 * The scenarios of a folder, by file and in the order they stand there.
 *
 * @param scenarios those that can be run
 * @param problems  what is wrong with the others
 */
public record ScenarioSuite(List<Scenario> scenarios, List<InputProblem> problems) {

    /** Lies in the folder itself: changes of rules that scenarios need not notice. */
    public static final String SURVIVORS = OwnScenarios.SURVIVORS;

    /**
     * Reads the scenario files (.yaml, .yml) of a folder and the folders in it, or one file. Files in folders called
     * {@code cases}, {@code src} or {@code target} are left out.
     *
     * @param engine the rules the scenarios are for; names they do not know are problems
     * @throws IOException if the folder cannot be read
     */
    public static ScenarioSuite read(Path folderOrFile, HccEngine engine) throws IOException {
        return SuiteFiles.read(folderOrFile).suite(engine.workbench());
    }

    /**
     * The scenarios in some texts.
     *
     * @param texts  by the paths of their files
     * @param engine the rules the scenarios are for; names they do not know are problems
     */
    public static ScenarioSuite of(Map<String, String> texts, HccEngine engine) {
        Drafts drafts = new Drafts(engine.workbench());
        texts.forEach((file, text) -> new DocumentReader(file, new StringReader(text)).forEachRemaining(drafts::add));
        return drafts.finish();
    }

    /** The scenarios that stand in some files, and those derived from them, in the order of the suite. */
    public List<Scenario> dependingOn(Set<String> files) {
        Set<String> names = new HashSet<>();
        scenarios.stream().filter(scenario -> files.contains(scenario.file())).forEach(one -> names.add(one.name()));
        boolean more = true;
        while (more) {
            more = false;
            for (Scenario scenario : scenarios) {
                more |= scenario.base().filter(names::contains).isPresent() && names.add(scenario.name());
            }
        }
        return scenarios.stream().filter(scenario -> names.contains(scenario.name())).toList();
    }
}
