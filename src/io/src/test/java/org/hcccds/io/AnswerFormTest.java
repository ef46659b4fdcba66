package org.hcccds.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            liver.cirrhosis            | yes/no
            tumor.portalVein           | Vp0, Vp1, Vp2, Vp3, Vp4
            liver.childPughScore       | a whole number, 5 to 15
            tumor.largestCm            | a number, 0.1 to 40 cm
            labs.bilirubin             | a number with its unit (mg/dL, umol/L)
            labs.sodium                | a number in mmol/L
            labs.inr                   | a number
            liver.varices.endoscopyOn  | a day written as in 2026-03-01
            region                     | an ISO 3166-1 alpha-2 code such as CN
            tumor.metastases           | none, or (with commas) lung, bone, adrenal, brain, peritoneum, other
            tumor.nodules              | none, or as in [{diameterCm: 3.2}, {diameterCm: 1.8}]
            """)
    void saysWhatIsAllowed(String path, String allowed) {
        assertThat(AnswerForm.allowed(Facts.at(path).orElseThrow())).isEqualTo(allowed);
    }

    static Stream<Fact<?>> lists() {
        return Facts.ALL.stream().filter(fact -> fact.type() instanceof FactType.Entries);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListOfEntriesHasAnExampleThatCanBeAnswered(Fact<?> fact) {
        String allowed = AnswerForm.allowed(fact);
        assertThat(allowed).startsWith("none, or as in [");
        assertThat(new FactReader(Samples.TREATMENTS).read(PatientCase.builder("x").build(), fact,
                allowed.substring(allowed.indexOf('[')))).isInstanceOf(CaseResult.Read.class);
    }

    @Test
    void detailsSayWhatIsPlausibleAndWhatAnEntryHolds() {
        assertThat(AnswerForm.details(Facts.BILIRUBIN))
                .isEqualTo(Map.of("plausible", "0.05 to 60 mg/dL, or 0.855 to 1026 umol/L"));
        assertThat(AnswerForm.details(Facts.INR)).isEqualTo(Map.of("plausible", "0.5 to 12"));
        assertThat(AnswerForm.details(Facts.SURGERY_HISTORY)).containsExactly(
                Map.entry("treatment", "the id of a treatment (needed)"),
                Map.entry("on", "a day written as in 2026-03-01"));
        assertThat(AnswerForm.details(Facts.CIRRHOSIS)).isEmpty();
    }
}
