package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hcccds.engine.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormularyTest {

    private final Formulary formulary = Engines.builtIn().vocabulary().formulary();

    @Test
    void rulingOutADrugRulesOutItsBiosimilarAndEveryTreatmentWithEither() {
        assertThat(formulary.ruledOutBy(Set.of("bevacizumab"))).contains("bevacizumab-biosimilar",
                "atezolizumab+bevacizumab", "sintilimab+bevacizumab-biosimilar", "tace+durvalumab+bevacizumab",
                "anti-VEGF-antibody").doesNotContain("durvalumab+tremelimumab", "ramucirumab", "anti-VEGF", "ICI");
    }

    @Test
    void rulingOutAClassRulesOutItsDrugsAndTheClassesWithin() {
        assertThat(formulary.ruledOutBy(Set.of("ICI"))).contains("nivolumab", "anti-PD-1", "anti-PD-L1", "anti-CTLA-4",
                "lenvatinib+anti-pd-1", "atezolizumab+bevacizumab", "anti-pd-(l)1")
                .doesNotContain("lenvatinib", "sorafenib", "bevacizumab", "folfox4");
    }

    @Test
    void rulingOutAllDrugsOfAClassRulesOutTheClass() {
        assertThat(formulary.ruledOutBy(Set.of("anti-angiogenic"))).contains("TKI", "lenvatinib", "ramucirumab",
                "camrelizumab+apatinib");
    }

    @Test
    void rulingOutAModalityRulesOutEveryTreatmentOfIt() {
        assertThat(formulary.ruledOutBy(Set.of("transarterial"))).contains("tace", "haic-folfox", "tare-y90",
                "tace+ablation", "tace+lenvatinib").doesNotContain("ablation", "lenvatinib");
    }

    @Test
    void rulingOutTaceRulesOutItsCombinations() {
        assertThat(formulary.ruledOutBy(Set.of("tace"))).contains("tace+ablation", "tace+systemic")
                .doesNotContain("tae", "haic-folfox");
    }

    @Test
    void aTreatmentThatIsPartOfAnotherBringsItsDrugsAlong() {
        assertThat(formulary.ruledOutBy(Set.of("chemotherapy"))).contains("folfox4", "haic-folfox",
                "haic-folfox+lenvatinib+anti-pd-1", "camrelizumab+folfox4").doesNotContain("tace+lenvatinib");
    }

    @ParameterizedTest
    @CsvSource({"sorafenib, drug", "ICI, class", "transarterial, modality", "resection, treatment", "tace, treatment"})
    void aTargetIsOfOneKind(String target, String kind) {
        assertThat(formulary.kindOf(target)).isEqualTo(kind);
    }

    @Test
    void aCombinationWithAProcedureIsNotSystemic() {
        assertThat(formulary.isSystemic("lenvatinib")).isTrue();
        assertThat(formulary.isSystemic("tace+lenvatinib")).isFalse();
        assertThat(formulary.isSystemic("unheard-of")).isFalse();
    }
}
