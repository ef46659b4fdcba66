package org.hcccds.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.hcccds.io.CaseReader;
import org.hcccds.io.CaseResult;
import org.hcccds.io.CaseWriter;
import org.hcccds.model.patient.PatientCase;

/** A case is read, and then written and read again as the same, or refused with a place and a way out. */
class CaseReaderFuzzTest {

    private static final List<String> NAMES = List.of("a.yaml", "a.json", "a.jsonl", "-");
    private static final CaseReader READER = new CaseReader(Set.of("sorafenib", "tace", "resection"));

    @FuzzTest(maxDuration = "10m")
    void everyTextIsReadOrRefusedWithAReason(byte[] data) {
        if (data.length == 0) {
            return;
        }
        String name = NAMES.get(Math.floorMod(data[0] - '0', NAMES.size()));
        InputStream text = new ByteArrayInputStream(data, 1, data.length - 1);
        READER.read(name, text).stream().forEach(result -> {
            if (result instanceof CaseResult.Read read) {
                assertSame(read.patientCase());
            } else {
                assertThat(((CaseResult.Rejected) result).problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.column()).isPositive();
                    assertThat(problem.render()).startsWith(name + ":").contains("\nMaybe ");
                });
            }
        });
    }

    private static void assertSame(PatientCase patientCase) {
        assertThat(READER.read("b.yaml", new StringReader(CaseWriter.yaml(patientCase))).stream().toList())
                .containsExactly(new CaseResult.Read(patientCase));
        assertThat(READER.read("b.json", new StringReader(CaseWriter.json(patientCase))).stream().toList())
                .containsExactly(new CaseResult.Read(patientCase));
    }
}
