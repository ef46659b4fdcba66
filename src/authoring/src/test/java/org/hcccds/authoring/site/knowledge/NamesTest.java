package org.hcccds.authoring.site.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.hcccds.authoring.TestRules;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void fileNamesArePlain() {
        assertThat(Names.treatmentPath("anti-pd-(l)1+ipilimumab")).isEqualTo("treatments/anti-pd-l-1_ipilimumab.html");
        assertThat(Names.guidelinePath("PA-ESMO")).isEqualTo("guidelines/pa-esmo.html");
        assertThat(Names.slug("NCCN 2024.1")).isEqualTo("nccn-2024.1");
    }

    @Test
    void noTwoShareAFile() {
        assertThat(TestRules.engine().vocabulary().formulary().treatments()).extracting(Names::treatmentPath)
                .doesNotHaveDuplicates();
        assertThat(TestRules.engine().vocabulary().sources().guidelines()).extracting(Names::guidelinePath)
                .doesNotHaveDuplicates();
        assertThat(TestRules.engine().rules()).extracting(rule -> Names.rulePath(rule.id())).doesNotHaveDuplicates();
    }

    @Test
    void combinationsAreReadWithSpaces() {
        assertThat(Names.treatment("tace+lenvatinib")).isEqualTo("tace + lenvatinib");
    }
}
