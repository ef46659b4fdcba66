package org.hcccds.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Metastasis;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

class CaseWriterTest {

    private final CaseReader reader = new CaseReader(Samples.TREATMENTS);

    @Provide
    Arbitrary<PatientCase> cases() {
        return CaseArbitraries.cases();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsBackAsTheSameCase(@ForAll("cases") PatientCase patientCase) {
        assertThat(read("a.yaml", CaseWriter.yaml(patientCase))).isEqualTo(patientCase);
        assertThat(read("a.json", CaseWriter.json(patientCase))).isEqualTo(patientCase);
        assertThat(read("a.jsonl", CaseWriter.ndjson(patientCase))).isEqualTo(patientCase);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenFollowsTheSchema(@ForAll("cases") PatientCase patientCase) {
        assertThat(SchemaCheck.ofCase(CaseWriter.json(patientCase))).isEmpty();
    }

    @Example
    void writesAsAPersonWould() {
        PatientCase patientCase = PatientCase.builder("demo-1")
                .set(Facts.METASTASES, List.of(Metastasis.LUNG, Metastasis.BONE))
                .set(Facts.NODULES, List.of(Nodule.ofCm(3), Nodule.ofCm(1.5)))
                .set(Facts.ALBUMIN, Quantity.of(41, "g/L"))
                .set(Facts.INR, Quantity.of(1.05))
                .set(Facts.HBV_DNA, Quantity.of(40, "[IU]/mL"))
                .set(Facts.CIRRHOSIS, Answer.YES)
                .set(Facts.SYSTEMIC_HISTORY, List.of())
                .set(Facts.ASSESSED_ON, LocalDate.of(2026, 3, 1))
                .set(Facts.REGION, "NO")
                .set(Facts.ENDOSCOPY_ON, LocalDate.of(2026, 2, 10))
                .build();

        assertThat(CaseWriter.yaml(patientCase)).isEqualTo("""
                id: demo-1
                assessedOn: 2026-03-01
                region: NO
                labs:
                  albumin: {value: 41, unit: g/L}
                  inr: {value: 1.05}
                  hbvDna: {value: 40, unit: "[IU]/mL"}
                liver:
                  cirrhosis: yes
                  varices:
                    endoscopyOn: 2026-02-10
                tumor:
                  nodules:
                    - {diameterCm: 3}
                    - {diameterCm: 1.5}
                  metastases: [lung, bone]
                history:
                  systemic: []
                """);
        assertThat(CaseWriter.ndjson(patientCase)).startsWith("{\"id\":\"demo-1\",\"assessedOn\":\"2026-03-01\",")
                .doesNotContain("\n");
    }

    private PatientCase read(String name, String text) {
        CaseResult result = reader.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).next();
        assertThat(result).as(text).isInstanceOf(CaseResult.Read.class);
        return ((CaseResult.Read) result).patientCase();
    }
}
