package org.hcccds.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskedForTest {

    @Test
    void theRuleEngineAnswersUnlessItIsToldOtherwise() {
        assertThat(AskedFor.by(new String[0])).isEqualTo(new AskedFor(false, List.of()));
        assertThat(AskedFor.by(new String[] {"direct"})).isEqualTo(new AskedFor(true, List.of()));
    }

    @Test
    void numbersMayBeGrouped() {
        AskedFor asked = AskedFor.by(new String[] {"direct", "2_000", "4", "8"});
        assertThat(asked.numbers()).containsExactly(2_000L, 4L, 8L);
        assertThat(asked.first(7)).isEqualTo(2_000);
        assertThat(AskedFor.by(new String[0]).first(7)).isEqualTo(7);
    }
}
