package org.hcccds.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> ASCITES = List.of("none", "mild", "moderate-severe");

    @Test
    void findsTheWordWithATypingError() {
        assertThat(Nearest.to("midl", ASCITES)).contains("mild");
        assertThat(Nearest.to("perfomanceStatus", List.of("performanceStatus", "goal"))).contains("performanceStatus");
    }

    @Test
    void disregardsCase() {
        assertThat(Nearest.to(" NONE ", ASCITES)).contains("none");
    }

    @Test
    void findsTheWordOfWhichAPartIsGiven() {
        assertThat(Nearest.to("severe", ASCITES)).contains("moderate-severe");
    }

    @Test
    void makesNoGuessBetweenWordsEquallyNear() {
        assertThat(Nearest.to("Vp5", List.of("Vp3", "Vp4"))).isEmpty();
    }

    @Test
    void makesNoGuessWhereNothingIsNear() {
        assertThat(Nearest.to("aspirin", List.of("sorafenib", "lenvatinib"))).isEmpty();
        assertThat(Nearest.to("", ASCITES)).isEmpty();
        assertThat(Nearest.to("x".repeat(10_000), ASCITES)).isEmpty();
    }

    @Test
    void countsASwapOfNeighborsAsOneError() {
        assertThat(Nearest.distance("ab", "ba")).isOne();
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }
}
