package org.hcccds.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hcccds.io.tree.InputProblem;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Ascites;
import org.hcccds.model.code.Coded;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.code.Metastasis;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.patient.Datum;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;
import org.hcccds.model.patient.SystemicTherapy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTest {

    private static final PatientCase NOTHING = PatientCase.builder("demo-1").build();

    private final FactReader reader = new FactReader(Samples.TREATMENTS);

    static Stream<Arguments> answers() {
        SystemicTherapy failed = new SystemicTherapy("sorafenib", Outcome.PROGRESSION, null, Answer.UNKNOWN, null,
                Answer.UNKNOWN);
        return Stream.of(
                Arguments.of(Facts.CIRRHOSIS, "yes", Answer.YES), Arguments.of(Facts.CIRRHOSIS, "n", Answer.NO),
                Arguments.of(Facts.CIRRHOSIS, "y", Answer.YES), Arguments.of(Facts.CIRRHOSIS, "false", Answer.NO),
                Arguments.of(Facts.PORTAL_VEIN, " Vp3 ", PortalVein.VP3),
                Arguments.of(Facts.ASCITES, "none", Ascites.NONE),
                Arguments.of(Facts.PERFORMANCE_STATUS, "0", 0),
                Arguments.of(Facts.WEIGHT_KG, "71.5", 71.5), Arguments.of(Facts.LARGEST_CM, "3.4 cm", 3.4),
                Arguments.of(Facts.LARGEST_CM, "3.4cm", 3.4),
                Arguments.of(Facts.BILIRUBIN, "14 umol/L", Quantity.of(14, "umol/L")),
                Arguments.of(Facts.BILIRUBIN, "0.8 mg/dL", Quantity.of(0.8, "mg/dL")),
                Arguments.of(Facts.BILIRUBIN, "14umol/L", Quantity.of(14, "umol/L")),
                Arguments.of(Facts.PLATELETS, "142 10*9/L", Quantity.of(142, "10*9/L")),
                Arguments.of(Facts.PLATELETS, "88000 /uL", Quantity.of(88_000, "/uL")),
                Arguments.of(Facts.SODIUM, "139", Quantity.of(139, "mmol/L")),
                Arguments.of(Facts.SODIUM, "139 mmol/L", Quantity.of(139, "mmol/L")),
                Arguments.of(Facts.HVPG, "7", Quantity.of(7, "mm[Hg]")),
                Arguments.of(Facts.HVPG, "7 mm[Hg]", Quantity.of(7, "mm[Hg]")),
                Arguments.of(Facts.ICG_R15, "9%", Quantity.of(9, "%")),
                Arguments.of(Facts.HBV_DNA, "2e6 [IU]/mL", Quantity.of(2_000_000, "[IU]/mL")),
                Arguments.of(Facts.PROTHROMBIN_TIME_PROLONGATION, "-1.5", Quantity.of(-1.5, "s")),
                Arguments.of(Facts.INR, "1.05", Quantity.of(1.05)),
                Arguments.of(Facts.ASSESSED_ON, "2026-03-01", LocalDate.of(2026, 3, 1)),
                Arguments.of(Facts.REGION, "NO", "NO"),
                Arguments.of(Facts.METASTASES, "none", List.of()),
                Arguments.of(Facts.METASTASES, "lung", List.of(Metastasis.LUNG)),
                Arguments.of(Facts.METASTASES, "lung,bone , brain",
                        List.of(Metastasis.LUNG, Metastasis.BONE, Metastasis.BRAIN)),
                Arguments.of(Facts.METASTASES, "[lung, bone]", List.of(Metastasis.LUNG, Metastasis.BONE)),
                Arguments.of(Facts.METASTASES, "[]", List.of()),
                Arguments.of(Facts.NODULES, "none", List.of()), Arguments.of(Facts.NODULES, "[]", List.of()),
                Arguments.of(Facts.NODULES, "[{diameterCm: 2.1}, {diameterCm: 1, lobe: left}]",
                        List.of(Nodule.ofCm(2.1), new Nodule(1.0, Lobe.LEFT))),
                Arguments.of(Facts.NODULES, "[{\"diameterCm\": 2.1}]", List.of(Nodule.ofCm(2.1))),
                Arguments.of(Facts.SYSTEMIC_HISTORY, "none", List.of()),
                Arguments.of(Facts.SYSTEMIC_HISTORY, "[{regimen: sorafenib, outcome: progression}]", List.of(failed)),
                Arguments.of(Facts.LOCOREGIONAL_HISTORY, "[{treatment: tace, on: 2026-01-15}]",
                        List.of(new LocoregionalTherapy("tace", LocalDate.of(2026, 1, 15), null))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void readsEveryKindOfAnswer(Fact<?> fact, String answer, Object value) {
        assertThat(read(NOTHING, fact, answer).get(fact)).isEqualTo(Optional.of(value));
    }

    @Test
    void keepsTheOtherFacts() {
        PatientCase known = PatientCase.builder("demo-1").set(Facts.AGE_YEARS, 58).build();
        assertThat(read(known, Facts.PERFORMANCE_STATUS, "1")).isEqualTo(
                PatientCase.builder("demo-1").set(Facts.AGE_YEARS, 58).set(Facts.PERFORMANCE_STATUS, 1).build());
        assertThat(known.isKnown(Facts.PERFORMANCE_STATUS)).isFalse();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/answers/wrong.txt", delimiter = '|', quoteCharacter = '^', numLinesToSkip = 1)
    void aWrongAnswerTeaches(String path, String answer, String said, String maybe) {
        assertThat(problems(NOTHING, Facts.at(path).orElseThrow(), answer)).singleElement().satisfies(problem -> {
            assertThat((problem.path() + " " + problem.message()).strip()).isEqualTo(said);
            assertThat(problem.maybe()).contains(maybe);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "lung,", "lung,,bone"})
    void aBlankIsNeverTakenForNone(String answer) {
        for (Fact<?> fact : Facts.ALL) {
            assertThat(reader.read(NOTHING, fact, answer)).as(fact.path()).isInstanceOf(CaseResult.Rejected.class);
        }
    }

    @Test
    void readsWhatIsUnknownOfAnEntry() {
        PatientCase facts = NOTHING.toBuilder().set(Facts.NODULES, List.of(Nodule.ofCm(3.2), Nodule.ofCm(1.8))).build();
        Datum<?> lobe = Datum.at(facts, "tumor.nodules[1].lobe").orElseThrow();
        assertThat(((CaseResult.Read) reader.read(facts, lobe, "left")).patientCase().get(Facts.NODULES))
                .contains(List.of(Nodule.ofCm(3.2), new Nodule(1.8, Lobe.LEFT)));
        assertThat(((CaseResult.Rejected) reader.read(facts, lobe, "middle")).problems()).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("tumor.nodules[1].lobe");
                    assertThat(problem.message()).isEqualTo("middle: allowed: left, right");
                });
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(problems(NOTHING, Facts.NODULES, "[{diameterCm: 90}, {lobe: middle}]"))
                .extracting(InputProblem::path).containsExactly("tumor.nodules[0].diameterCm", "tumor.nodules[1].lobe");
    }

    @Test
    void anAnswerThatContradictsAnotherFactIsRefused() {
        PatientCase two = PatientCase.builder("demo-1").set(Facts.NODULE_COUNT, 2).build();
        assertThat(problems(two, Facts.NODULES, "[{diameterCm: 2}]")).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("tumor.count");
            assertThat(problem.message()).isEqualTo("2 contradicts the 1 nodule listed");
            assertThat(problem.maybe()).contains("leave out tumor.count: the list says it");
        });
        PatientCase march = PatientCase.builder("demo-1").set(Facts.ASSESSED_ON, LocalDate.of(2026, 3, 1)).build();
        assertThat(problems(march, Facts.ENDOSCOPY_ON, "2026-03-02")).extracting(InputProblem::message)
                .containsExactly("2026-03-02 lies after assessedOn 2026-03-01");
        assertThat(reader.read(march, Facts.ENDOSCOPY_ON, "2026-03-01")).isInstanceOf(CaseResult.Read.class);
    }

    @Provide
    Arbitrary<PatientCase> cases() {
        return CaseArbitraries.cases();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whateverACaseMayHoldCanBeAnswered(@ForAll("cases") PatientCase patientCase) {
        PatientCase read = PatientCase.builder(patientCase.id()).build();
        for (Fact<?> fact : patientCase.known()) {
            read = read(read, fact, typed(fact, patientCase));
        }
        assertThat(read).isEqualTo(patientCase);
    }

    private static <T> String typed(Fact<T> fact, PatientCase patientCase) {
        Object value = patientCase.get(fact).orElseThrow();
        if (value instanceof Coded coded) {
            return coded.code();
        } else if (value instanceof List<?> list && list.isEmpty()) {
            return "none";
        } else if (fact.type() instanceof FactType.Choices) {
            return ((List<?>) value).stream().map(code -> ((Coded) code).code()).collect(Collectors.joining(", "));
        } else if (fact.type() instanceof FactType.Entries) {
            @SuppressWarnings("unchecked") // the value is the fact's own
            String json = CaseWriter.ndjson(PatientCase.builder("x").set(fact, (T) value).build());
            return json.substring(json.indexOf('['), json.lastIndexOf(']') + 1);
        }
        return value.toString();
    }

    private PatientCase read(PatientCase facts, Fact<?> fact, String answer) {
        CaseResult result = reader.read(facts, fact, answer);
        assertThat(result).as(answer).isInstanceOf(CaseResult.Read.class);
        return ((CaseResult.Read) result).patientCase();
    }

    private List<InputProblem> problems(PatientCase facts, Fact<?> fact, String answer) {
        CaseResult result = reader.read(facts, fact, answer);
        assertThat(result).as(answer).isInstanceOf(CaseResult.Rejected.class);
        return ((CaseResult.Rejected) result).problems();
    }
}
