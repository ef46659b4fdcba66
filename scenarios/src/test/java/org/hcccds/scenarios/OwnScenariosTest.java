package org.hcccds.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.rulebase.OwnScenarios;
import org.junit.jupiter.api.Test;

/** The built rules bring along the scenarios of this module, so that an engine that takes them over can run them. */
class OwnScenariosTest {

    @Test
    void theBuiltRulesBringAllScenariosAlong() throws IOException, URISyntaxException {
        SortedMap<String, String> own = OwnScenarios.of(builtRules());
        try (HccEngine engine = HccEngine.builtIn()) {
            ScenarioSuite shipped = ScenarioSuite.of(own, engine);
            assertThat(shipped.problems()).isEmpty();
            assertThat(names(shipped)).isEqualTo(names(ScenarioSuite.read(Path.of(""), engine)));
        }
    }

    private static List<String> names(ScenarioSuite suite) {
        assertThat(suite.scenarios()).isNotEmpty();
        return suite.scenarios().stream().map(Scenario::name).sorted().toList();
    }

    /** The rule jar, or the folder of its classes where it is not packaged yet. */
    private static Path builtRules() throws IOException, URISyntaxException {
        URL version = HccEngine.class.getClassLoader().getResource("hcc/version.txt");
        URLConnection connection = version.openConnection();
        return connection instanceof JarURLConnection inJar ? Path.of(inJar.getJarFileURL().toURI())
                : Path.of(version.toURI()).getParent().getParent();
    }
}
