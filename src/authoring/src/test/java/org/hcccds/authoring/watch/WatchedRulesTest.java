package org.hcccds.authoring.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hcccds.engine.Detail;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.Workbench;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two rule files while an author edits them. */
class WatchedRulesTest {

    private static final PatientCase OLD = PatientCase.builder("old").set(Facts.AGE_YEARS, 80).build();

    @TempDir
    private Path folder;
    private WatchedRules watched;

    @BeforeEach
    void begin() {
        save("a.drl", rule("a", "ageYears > 90"));
        save("b.drl", rule("b", "ageYears > 95"));
        watched = new WatchedRules(Optional.of(folder));
        assertThat(watched.refresh()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aChangedRuleIsTakenOver() {
        assertThat(milan()).isEqualTo(Answer.UNKNOWN);
        save("a.drl", rule("a", "ageYears > 70"));
        assertThat(watched.refresh()).containsExactly("a");
        assertThat(milan()).isEqualTo(Answer.YES);
        save("a.drl", rule("renamed", "ageYears > 70"));
        assertThat(watched.refresh()).containsExactly("a", "renamed");
    }

    @Test
    void filesComeAndGo() throws IOException {
        Files.delete(folder.resolve("b.drl"));
        assertThat(watched.refresh()).containsExactly("b");
        save("moved.drl", rule("b", "ageYears > 95"));
        assertThat(watched.refresh()).containsExactly("b");
    }

    @Test
    void aRemarkChangesNoRuleAndWhereRulesStandIsKnownAllTheSame() {
        save("a.drl", "// A remark.\n" + rule("a", "ageYears > 90"));
        assertThat(watched.refresh()).isEmpty();
        assertThat(watched.current().orElseThrow().rules().get(0).source()).isEqualTo("hcc/a.drl:8");
    }

    @Test
    void whatIsTheSameIsNotReadAgain() {
        Workbench before = watched.current().orElseThrow();
        assertThat(watched.refresh()).isEmpty();
        assertThat(watched.current()).containsSame(before);
    }

    @Test
    void aChangedTableMayChangeAllThatRulesSay() {
        save("version.txt", "next\n");
        assertThat(watched.refresh()).containsExactly("a", "b");
    }

    @Test
    void whatCannotBeReadLeavesTheRulesAsTheyWere() {
        Workbench before = watched.current().orElseThrow();
        save("a.drl", rule("a", "age > 90"));
        assertThatThrownBy(watched::refresh).isInstanceOf(RuleLoadException.class)
                .hasMessageContaining("age is no field of Patient");
        assertThat(watched.current()).containsSame(before);
        save("a.drl", rule("a", "ageYears > 90"));
        assertThat(watched.refresh()).isEmpty();
    }

    private Answer milan() {
        return watched.current().orElseThrow().rehearse(OLD, Detail.PLAIN).findings().get("milan");
    }

    private static String rule(String id, String condition) {
        return """
                package hcc.tested;

                import org.hcccds.model.code.*;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Conclude.*;

                rule "%s"
                    @id( "%1$s" )
                    @source( "DF-MILAN" )
                when
                    Patient( %s )
                then
                    insert( finding( "milan", Answer.YES ) );
                end
                """.formatted(id, condition).replace("hcc.tested", "hcc.tested" + id);
    }

    private void save(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
