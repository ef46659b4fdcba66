package org.hcccds.authoring.site.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hcccds.authoring.site.knowledge.Arm.HazardRatio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmTest {

    @Test
    void aHazardRatioNeedsItsInterval() {
        assertThat(arm("0.66", "0.52-0.85").hazardRatio("os_hr")).contains(new HazardRatio(0.66, 0.52, 0.85));
        assertThat(arm("0.66", "").hazardRatio("os_hr")).isEmpty();
        assertThat(arm("", "0.52-0.85").hazardRatio("os_hr")).isEmpty();
        assertThat(arm("0.66", "0.52-0.85").hazardRatio("pfs_hr")).as("there is no such column").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.2,0.52-0.85", "0.4,0.52-0.85", "0,0-0.85", "not reached,0.5-0.9", "0.6,0.5 to 0.9"})
    void aRatioThatCannotBeIsNotDrawn(String ratio, String interval) {
        assertThat(arm(ratio, interval).hazardRatio("os_hr")).isEmpty();
    }

    private static Arm arm(String ratio, String interval) {
        return new Arm(Map.of("id", "EV-1", "os_hr", ratio, "os_hr_ci", interval));
    }
}
