package org.hcccds.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SingleCallsTest {

    @Test
    void thingsTakeTurnsAndTheWarmUpComesOnTop() {
        List<String> called = new ArrayList<>();
        SingleCalls calls = SingleCalls.of(List.of("a", "b", "c"), called::add, 3, 4);
        assertThat(called).containsExactly("a", "b", "c", "a", "b", "c", "a");
        assertThat(calls.percentile(50)).isPositive().isLessThanOrEqualTo(calls.percentile(99));
        assertThat(calls.percentile(99)).isLessThanOrEqualTo(calls.percentile(100));
    }
}
