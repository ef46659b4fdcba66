package org.hcccds.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hcccds.authoring.diff.Change.Kind;
import org.hcccds.authoring.diff.Tally.Attributed;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Workbench;
import org.hcccds.model.code.AutoimmuneDisease;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A patient with a nodule of 4.5 cm and active autoimmune disease. */
class PatientComparisonTest {

    private static final PatientCase PATIENT = PatientCase.builder("p1").set(Facts.NODULES, List.of(Nodule.ofCm(4.5)))
            .set(Facts.AUTOIMMUNE_DISEASE, AutoimmuneDisease.ACTIVE).build();

    @TempDir
    private Path folder;

    @Test
    void whatChangesIsPutDownToTheRulesBehindIt() {
        Workbench older = Rules.read(folder.resolve("old"), Rules.EARLY, Rules.OFFER, Rules.GUARD);
        Workbench newer = Rules.read(folder.resolve("new"), Rules.EARLY.replace("<= 5", "<= 4"), Rules.OFFER,
                Rules.GUARD.replace("ABSOLUTE", "RELATIVE"));
        List<Attributed> changes = new PatientComparison(older, newer).of(0, PATIENT);
        assertThat(changes).contains(
                new Attributed(new Change(Kind.CONTRAINDICATION, "ICI", "absolute", "relative"), List.of("guard")),
                new Attributed(new Change(Kind.STAGE, "BCLC", "A", "no stage"), List.of("early")));
    }

    @Test
    void rulesThatAreTheSameChangeNothing() {
        Workbench same = Rules.read(folder.resolve("old"), Rules.EARLY, Rules.OFFER, Rules.GUARD);
        assertThat(new PatientComparison(same, same).of(0, PATIENT)).isEmpty();
    }

    @Test
    void anAnswerThatTheRuleEngineDoesNotGiveNamesTheCase() {
        Workbench rules = Rules.read(folder.resolve("old"), Rules.EARLY);
        PatientComparison.confirm(rules.rehearse(PATIENT, Detail.PLAIN), rules, PATIENT);
        Workbench others = Rules.read(folder.resolve("new"), Rules.EARLY.replace("<= 5", "<= 4"));
        assertThatThrownBy(() -> PatientComparison.confirm(others.rehearse(PATIENT, Detail.PLAIN), rules, PATIENT))
                .isInstanceOf(IllegalStateException.class).hasMessage("the rule engine and what was read off the rules in "
                        + folder.resolve("old") + " say different things of the case p1");
    }
}
