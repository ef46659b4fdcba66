package org.hcccds.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hcccds.authoring.diff.Change.Kind;
import org.hcccds.authoring.diff.PatientChanges.Found;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.code.AutoimmuneDisease;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One patient with a single nodule of 4.5 cm and active autoimmune disease. */
class PatientChangesTest {

    private static final String OPTION = "AASLD 2023, first-line: durvalumab+tremelimumab";
    private static final PatientCase PATIENT = PatientCase.builder("patient")
            .set(Facts.NODULES, List.of(Nodule.ofCm(4.5))).set(Facts.AUTOIMMUNE_DISEASE, AutoimmuneDisease.ACTIVE).build();

    @TempDir
    private Path folder;

    @Test
    void aStageTakesItsOptionsAlong() {
        assertThat(changes(List.of(Rules.EARLY, Rules.OFFER), List.of(Rules.EARLY.replace("<= 5", "<= 4"), Rules.OFFER)))
                .containsExactly(
                        new Found(new Change(Kind.NO_OPTION_LEFT, "every option", "some", "none"), Set.of("offer")),
                        new Found(new Change(Kind.STAGE, "BCLC", "A", "no stage"), Set.of("early")),
                        new Found(new Change(Kind.OPTION, OPTION, "recommended", "none"), Set.of("offer")));
    }

    @Test
    void aContraindicationStandsBehindWhatItExcludes() {
        assertThat(changes(List.of(Rules.EARLY, Rules.OFFER, Rules.GUARD), List.of(Rules.EARLY, Rules.OFFER)))
                .containsExactly(
                        new Found(new Change(Kind.CONTRAINDICATION, "ICI", "absolute", "none"), Set.of("guard")),
                        new Found(new Change(Kind.OPTION, OPTION, "excluded", "recommended"), Set.of("guard", "offer")));
    }

    @Test
    void aWeakerContraindicationIsALossAndAStrongerOneIsNot() {
        String relative = Rules.GUARD.replace("Severity.ABSOLUTE", "Severity.RELATIVE");
        assertThat(changes(List.of(Rules.GUARD), List.of(relative))).extracting(Found::change)
                .containsExactly(new Change(Kind.CONTRAINDICATION, "ICI", "absolute", "relative")).allMatch(Change::isLoss);
        assertThat(changes(List.of(relative), List.of(Rules.GUARD))).extracting(Found::change)
                .containsExactly(new Change(Kind.CONTRAINDICATION, "ICI", "relative", "absolute")).noneMatch(Change::isLoss);
    }

    @Test
    void anotherReasonForTheSameContraindicationIsNoLoss() {
        assertThat(changes(List.of(Rules.GUARD), List.of(Rules.GUARD.replace("active autoimmune", "an autoimmune"))))
                .containsExactly(new Found(new Change(Kind.BASIS, "contraindications", "as before", "otherwise"), Set.of()));
    }

    @Test
    void anotherCitationChangesTheBasis() {
        assertThat(changes(List.of(Rules.EARLY, Rules.OFFER),
                List.of(Rules.EARLY, Rules.OFFER.replace("ST-002-AASLD1L-01", "ST-002-AASLD1L-02"))))
                .extracting(Found::change).contains(new Change(Kind.BASIS, "options", "as before", "otherwise"));
    }

    @Test
    void nothingChangesWithTheSameRules() {
        assertThat(changes(List.of(Rules.EARLY, Rules.OFFER), List.of(Rules.EARLY, Rules.OFFER))).isEmpty();
    }

    private List<Found> changes(List<String> before, List<String> after) {
        try (HccEngine older = Rules.engine(folder.resolve("old"), before.toArray(String[]::new));
                HccEngine newer = Rules.engine(folder.resolve("new"), after.toArray(String[]::new))) {
            return PatientChanges.between(older.assess(PATIENT, Detail.PLAIN), newer.assess(PATIENT, Detail.PLAIN));
        }
    }
}
