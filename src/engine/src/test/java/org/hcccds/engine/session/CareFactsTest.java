package org.hcccds.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.Engines;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Etiology;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.code.Serology;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.Area;
import org.hcccds.model.rule.Bleeding;
import org.hcccds.model.rule.LiverDisease;
import org.hcccds.model.rule.Lobes;
import org.hcccds.model.rule.Tumor;
import org.junit.jupiter.api.Test;

class CareFactsTest {

    private final PatientCase.Builder facts = PatientCase.builder("x");

    @Test
    void ofAnEmptyCaseNothingIsKnown() {
        assertThat(seen(Tumor.class)).contains(new Tumor(null, null, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, null,
                null, Answer.UNKNOWN, Answer.UNKNOWN, null, null, Answer.UNKNOWN, null, Answer.UNKNOWN, Answer.UNKNOWN,
                Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN));
        assertThat(seen(Bleeding.class))
                .contains(new Bleeding(null, Answer.UNKNOWN, null, null, null, null, null));
        assertThat(seen(Lobes.class)).isEmpty();
    }

    @Test
    void nodulesSayTheirNumberTheirSizeAndWhetherBothLobesHoldSome() {
        facts.set(Facts.NODULES, List.of(new Nodule(4.0, Lobe.RIGHT), new Nodule(2.5, Lobe.LEFT)));
        Tumor tumor = seen(Tumor.class).orElseThrow();
        assertThat(tumor.count()).isEqualTo(2);
        assertThat(tumor.largestCm()).isEqualTo(4.0);
        assertThat(tumor.multifocal()).isEqualTo(Answer.YES);
        assertThat(tumor.bilobar()).isEqualTo(Answer.YES);
        assertThat(tumor.diffuse()).isEqualTo(Answer.NO);
        assertThat(seen(Lobes.class)).contains(new Lobes(1, 2.5, 1, 4.0));
    }

    @Test
    void aNoduleWithoutLobeLeavesItUnknownWhetherBothHoldSome() {
        facts.set(Facts.NODULES, List.of(new Nodule(4.0, Lobe.RIGHT), Nodule.ofCm(2.5)));
        assertThat(seen(Tumor.class).orElseThrow().bilobar()).isEqualTo(Answer.UNKNOWN);
        assertThat(seen(Lobes.class)).isEmpty();
    }

    @Test
    void aVirusIsThereWhenATestOrTheEtiologiesSaySo() {
        facts.set(Facts.ETIOLOGIES, List.of(Etiology.ALCOHOL)).set(Facts.HBS_AG, Serology.POSITIVE);
        LiverDisease disease = seen(LiverDisease.class).orElseThrow();
        assertThat(disease.hbv()).isEqualTo(Answer.YES);
        assertThat(disease.hcv()).isEqualTo(Answer.NO);
    }

    @Test
    void aNegativeTestAloneDoesNotSettleTheEtiology() {
        facts.set(Facts.HBS_AG, Serology.NEGATIVE);
        assertThat(seen(LiverDisease.class).orElseThrow().hbv()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void withoutADayOfAssessmentNoWindowIsKnown() {
        facts.set(Facts.ENDOSCOPY_ON, LocalDate.of(2026, 1, 15));
        assertThat(seen(Bleeding.class).orElseThrow().monthsSinceEndoscopy()).isNull();
        facts.set(Facts.ASSESSED_ON, LocalDate.of(2026, 3, 15));
        assertThat(seen(Bleeding.class).orElseThrow().monthsSinceEndoscopy()).isEqualTo(2);
    }

    @Test
    void ofEachAreaItIsSaidWhetherThePatientIsTreatedThereUnlessTheCountryIsUnknown() {
        assertThat(areas()).containsEntry("European Union", Answer.UNKNOWN).doesNotContainValue(Answer.NO);
        facts.set(Facts.REGION, "FR");
        assertThat(areas()).containsEntry("European Union", Answer.YES)
                .containsEntry("East and Southeast Asia", Answer.NO);
        facts.set(Facts.REGION, "US");
        assertThat(areas()).isNotEmpty().containsOnlyKeys("European Union", "East and Southeast Asia")
                .doesNotContainValue(Answer.YES);
    }

    private Map<String, Answer> areas() {
        return all(Area.class).collect(Collectors.toMap(Area::name, Area::treatedIn));
    }

    private <T> Optional<T> seen(Class<T> kind) {
        return all(kind).findFirst();
    }

    private <T> Stream<T> all(Class<T> kind) {
        PatientCase built = facts.build();
        return CareFacts.views(Engines.builtIn().vocabulary()).stream()
                .flatMap(view -> view.of().apply(built).stream()).filter(kind::isInstance).map(kind::cast);
    }
}
