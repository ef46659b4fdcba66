package org.hcccds.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.hcccds.io.tree.DocumentReader;
import org.hcccds.io.tree.InputProblem;
import org.hcccds.io.tree.Node;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.Response;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;
import org.hcccds.model.patient.Surgery;
import org.hcccds.model.patient.SystemicTherapy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that can be read; for all others see {@link BadFilesTest}. */
class CaseReaderTest {

    private final CaseReader reader = new CaseReader(Samples.TREATMENTS);

    @Test
    void readsEveryFactOfTheContract() {
        PatientCase demo = only("demo.yaml", Samples.contractCase());

        assertThat(demo.id()).isEqualTo("demo-1");
        assertThat(demo.unknown()).containsExactly(Facts.NODULE_COUNT, Facts.LARGEST_CM, Facts.MULTIFOCAL);
        assertThat(demo.get(Facts.ASSESSED_ON)).contains(LocalDate.of(2026, 3, 1));
        assertThat(demo.get(Facts.ALBUMIN)).contains(Quantity.of(41, "g/L"));
        assertThat(demo.get(Facts.INR)).contains(Quantity.of(1.05));
        assertThat(demo.answer(Facts.TUMOR_SYMPTOMS)).isEqualTo(Answer.YES);
        assertThat(demo.get(Facts.METASTASES)).contains(List.of());
        assertThat(demo.get(Facts.NODULES)).contains(List.of(new Nodule(11.5, Lobe.RIGHT), new Nodule(1.8, Lobe.LEFT)));
        assertThat(demo.get(Facts.SYSTEMIC_HISTORY)).contains(List.of(new SystemicTherapy("atezolizumab+bevacizumab",
                Outcome.PROGRESSION, Response.STABLE, Answer.YES, LocalDate.of(2026, 2, 20), Answer.NO)));
    }

    @Test
    void readsJson() {
        PatientCase small = only("small.json", Samples.smallCase());

        assertThat(small.id()).isEqualTo("17");
        assertThat(small.answer(Facts.CIRRHOSIS)).isEqualTo(Answer.YES);
        assertThat(small.known()).hasSize(9);
    }

    @Test
    void takesAnAbsentFactForUnknownAndAnEmptyListForNone() {
        PatientCase read = only("a.yaml", "history: {systemic: [], surgery: [{treatment: resection}]}\ntumor: {}\n");

        assertThat(read.get(Facts.SYSTEMIC_HISTORY)).contains(List.of());
        assertThat(read.get(Facts.LOCOREGIONAL_HISTORY)).isEmpty();
        assertThat(read.get(Facts.SURGERY_HISTORY)).contains(List.of(new Surgery("resection", null)));
    }

    @ParameterizedTest
    @CsvSource({"yes, YES", "no, NO", "true, YES", "false, NO", "'\"yes\"', YES"})
    void readsYesAndNo(String written, Answer answer) {
        assertThat(only("a.yaml", "liver: {cirrhosis: " + written + "}").answer(Facts.CIRRHOSIS)).isEqualTo(answer);
    }

    @Test
    void acceptsAPlannedOperationAfterTheAssessment() {
        assertThat(only("a.yaml", "assessedOn: 2026-03-01\ncomorbidity: {surgeryPlannedOn: 2026-04-10}")
                .isKnown(Facts.SURGERY_PLANNED_ON)).isTrue();
    }

    @Test
    void namesACaseWithoutIdAfterItsPlace() {
        assertThat(read("demo.yaml", "sex: male\n---\nid: two\n---\nsex: female\n")).extracting(this::id)
                .containsExactly("demo.yaml#1", "two", "demo.yaml#3");
    }

    @Test
    void readsACaseThatIsPartOfALargerDocument() {
        String scenario = "scenario: mistyped\ncase:\n  sex: femal\n";
        Node.Mapping root = (Node.Mapping) new DocumentReader("s.yaml", new StringReader(scenario)).next().root()
                .orElseThrow();

        CaseResult result = reader.readCase((Node.Mapping) root.get("case").orElseThrow(), "s.yaml", "mistyped");

        assertThat(id(result)).isEqualTo("mistyped");
        assertThat(((CaseResult.Rejected) result).problems()).extracting(InputProblem::render)
                .containsExactly("s.yaml:3:8 sex femal: allowed: male, female\nMaybe female.");
    }

    private PatientCase only(String name, String text) {
        List<CaseResult> results = read(name, text);
        assertThat(results).singleElement().isInstanceOf(CaseResult.Read.class);
        return ((CaseResult.Read) results.get(0)).patientCase();
    }

    private List<CaseResult> read(String name, String text) {
        return reader.read(name, new StringReader(text)).stream().toList();
    }

    private String id(CaseResult result) {
        return result instanceof CaseResult.Read read ? read.patientCase().id()
                : ((CaseResult.Rejected) result).caseIdOrPosition();
    }
}
