package org.hcccds.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.hcccds.engine.rulebase.OwnScenarios;
import org.hcccds.engine.rulebase.RuleBases;
import org.hcccds.engine.rulebase.RuleFiles;
import org.hcccds.model.patient.PatientCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What rules must pass before they take the place of others that patients are assessed with. */
final class Admission {

    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    private Admission() {
    }

    /**
     * Loads rules and tries them. They are warm then: the first to ask waits for nothing that could be done before.
     *
     * @throws RuleLoadException if they cannot be read, hold no rule, do not compile, fail for any patient or do not do as
     *                           their own scenarios say, with every reason found
     */
    static Loaded admit(Path path, Build build) {
        RuleFiles files = RuleFiles.at(path).withBuiltInData();
        Map<String, String> scenarios = OwnScenarios.of(path);
        Loaded fresh = new Loaded(RuleBases.of(files, build));
        if (fresh.rules().size() == 0) {
            throw new RuleLoadException(path.toString(), List.of("There is no rule in its rule files.\n"
                    + "Maybe they were read while they were being saved."));
        }
        warm(fresh, path);
        List<RuleTrial> trials = new ArrayList<>();
        ServiceLoader.load(RuleTrial.class, RuleTrial.class.getClassLoader()).forEach(trials::add);
        List<String> problems = problems(HccEngine.of(fresh), scenarios, trials);
        if (!problems.isEmpty()) {
            throw new RuleLoadException(path.toString(), problems);
        }
        if (scenarios.isEmpty()) {
            LOG.warn("The rules in {} bring no scenarios along, so nothing shows that they answer as they are meant "
                    + "to. Maybe add some in a folder called scenarios beside the rules.", path);
        }
        return fresh;
    }

    private static void warm(Loaded fresh, Path path) {
        try {
            fresh.program();
            fresh.assess(PatientCase.builder("nothing known").build(), Detail.PLAIN, true, line -> { });
        } catch (RuleFaultException e) {
            throw new RuleLoadException(path.toString(),
                    List.of("They fail even for a patient of whom nothing is known: " + e.getMessage()));
        }
    }

    static List<String> problems(HccEngine candidate, Map<String, String> scenarios, List<RuleTrial> trials) {
        if (scenarios.isEmpty()) {
            return List.of();
        }
        if (trials.isEmpty()) {
            return List.of("They bring scenarios along, in " + scenarios.keySet().iterator().next()
                    + (scenarios.size() == 1 ? "" : " and " + (scenarios.size() - 1) + " more")
                    + ", and nothing is there to run them.\nMaybe add hcc-authoring to the class path.");
        }
        return trials.stream().flatMap(trial -> trial.problems(candidate, scenarios).stream()).toList();
    }
}
