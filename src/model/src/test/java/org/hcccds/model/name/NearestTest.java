package org.hcccds.model.name;

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

    @Test
    void findsACombinationInAnotherOrder() {
        List<String> known = List.of("tace", "atezolizumab+bevacizumab");
        assertThat(Nearest.combination("Bevacizumab / atezolizumab", known)).contains("atezolizumab+bevacizumab");
        assertThat(Nearest.combination("bevacizumab", known)).isEmpty();
    }

    @Test
    void listsWhatContainsTheWordBeforeWhatIsMerelySimilar() {
        List<String> known = List.of("sorafenib", "tae", "haic-folfox", "tace", "tace+ablation", "folfox4");
        assertThat(Nearest.some(" TACE", known, 3)).containsExactly("tace", "tace+ablation", "tae");
        assertThat(Nearest.some("folfox", known, 2)).containsExactly("folfox4", "haic-folfox");
        assertThat(Nearest.some("folfox5", known, 9)).containsExactly("folfox4");
    }

    @Test
    void listsNothingWhereNothingIsSimilar() {
        List<String> known = List.of("sorafenib", "apatinib");
        assertThat(Nearest.some("aspirin", known, 9)).isEmpty();
        assertThat(Nearest.some(" ", known, 9)).isEmpty();
        assertThat(Nearest.some("x".repeat(10_000), known, 9)).isEmpty();
    }
}
