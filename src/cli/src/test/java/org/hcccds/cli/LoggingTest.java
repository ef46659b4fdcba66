package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's own log settings are in force in these tests as they are in the program. */
class LoggingTest {

    @Test
    void thereAreNoOtherSettingsThanThePrograms() throws IOException {
        ClassLoader loader = LoggingTest.class.getClassLoader();
        assertThat(Collections.list(loader.getResources("logback.xml"))).singleElement()
                .extracting(URL::getPath).asString().contains("/cli/").endsWith("/logback.xml");
        assertThat(loader.getResource("logback-test.xml")).isNull();
    }

    @Test
    void warningsAreToldAndChatterIsNot() {
        Logger own = LoggerFactory.getLogger("org.hcccds.engine.rulebase.RuleBases");
        assertThat(own.isWarnEnabled()).isTrue();
        assertThat(own.isInfoEnabled()).isFalse();
    }

    @Test
    void theRuleEngineIsSilentForItsComplaintsComeBackAsExceptions() {
        assertThat(LoggerFactory.getLogger("org.drools.compiler").isErrorEnabled()).isFalse();
    }
}
