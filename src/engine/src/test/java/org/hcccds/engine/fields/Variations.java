package org.hcccds.engine.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hcccds.engine.Cases;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.Response;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;
import org.hcccds.model.patient.Surgery;
import org.hcccds.model.patient.SystemicTherapy;

/** Cases, and the cases that differ from one in a single fact. */
final class Variations {

    private static final LocalDate TODAY = Cases.TODAY;

    private static final List<List<Nodule>> NODULES = List.of(List.of(), List.of(Nodule.ofCm(4)),
            List.of(new Nodule(4.0, Lobe.LEFT)), List.of(new Nodule(3.0, Lobe.LEFT), new Nodule(1.5, Lobe.RIGHT)),
            List.of(Nodule.ofCm(2), Nodule.ofCm(2), new Nodule(null, null)));

    private static final List<List<SystemicTherapy>> SYSTEMIC = List.of(List.of(),
            List.of(new SystemicTherapy("sorafenib", Outcome.PROGRESSION, Response.STABLE, Answer.YES,
                    TODAY.minusDays(40), Answer.NO)),
            List.of(new SystemicTherapy("sorafenib", null, null, Answer.UNKNOWN, null, Answer.UNKNOWN)),
            List.of(new SystemicTherapy("lenvatinib", Outcome.INTOLERANCE, null, Answer.NO, null, Answer.UNKNOWN),
                    new SystemicTherapy("atezolizumab+bevacizumab", Outcome.ONGOING, Response.PARTIAL, Answer.YES,
                            TODAY.minusDays(12), Answer.YES)));

    private static final List<List<LocoregionalTherapy>> LOCAL = List.of(List.of(),
            List.of(new LocoregionalTherapy("tace", TODAY.minusDays(80), Response.PROGRESSIVE)),
            List.of(new LocoregionalTherapy("ablation", TODAY.minusDays(200), Response.COMPLETE),
                    new LocoregionalTherapy("tace", TODAY.minusDays(30), Response.STABLE)));

    private static final List<List<Surgery>> SURGERY = List.of(List.of(),
            List.of(new Surgery("resection", TODAY.minusDays(300))));

    private Variations() {
    }

    /** Cases that know all, nothing, and something; with and without treatment so far; of the nodules only the size. */
    static List<PatientCase> bases() {
        PatientCase full = Cases.full().build();
        PatientCase treated = full.toBuilder().set(Facts.SYSTEMIC_HISTORY, SYSTEMIC.get(3))
                .set(Facts.LOCOREGIONAL_HISTORY, LOCAL.get(2)).set(Facts.SURGERY_HISTORY, SURGERY.get(1)).build();
        PatientCase sized = full.toBuilder().clear(Facts.NODULES).clear(Facts.DIFFUSE).set(Facts.LARGEST_CM, 4.0)
                .build();
        return Stream.of(Stream.of(PatientCase.builder("empty").build(), full, treated, sized),
                Cases.varied(25, 20260301).stream()).flatMap(cases -> cases).toList();
    }

    /** The cases that know something else, or nothing, of a fact and all else as this case does. */
    static <T> List<PatientCase> of(PatientCase base, Fact<T> fact) {
        List<PatientCase.Builder> changed = new ArrayList<>(List.of(base.toBuilder().clear(fact)));
        values(fact).forEach(value -> changed.add(base.toBuilder().set(fact, value)));
        return changed.stream().filter(facts -> facts.contradictions().isEmpty()).map(PatientCase.Builder::build)
                .filter(facts -> !facts.equals(base)).toList();
    }

    @SuppressWarnings("unchecked") // each type of fact is given values of its own
    private static <T> List<T> values(Fact<T> fact) {
        FactType<T> type = fact.type();
        Object values;
        if (type instanceof FactType.YesNo) {
            values = List.of(Answer.YES, Answer.NO);
        } else if (type instanceof FactType.Choice<?> choice) {
            values = choice.values();
        } else if (type instanceof FactType.Choices<?> choices) {
            values = Stream.concat(Stream.of(List.of()), choices.values().stream().map(List::of)).toList();
        } else if (type instanceof FactType.Whole whole) {
            values = List.of(whole.minimum(), whole.minimum() + 1, whole.minimum() + 2, whole.maximum());
        } else if (type instanceof FactType.Decimal decimal) {
            values = List.of(decimal.minimum() + 1, decimal.maximum());
        } else if (type instanceof FactType.Measured measured) {
            Measure measure = measured.measure();
            values = Stream.of(0.02, 0.4, 1.0)
                    .map(share -> measure.minimum() + share * (measure.maximum() - measure.minimum()))
                    .map(value -> Quantity.of(value, measure.canonicalUnit())).toList();
        } else if (type instanceof FactType.Day) {
            values = Stream.of(-5, 3, 50, 800).map(TODAY::minusDays).toList();
        } else if (type instanceof FactType.Entries<?>) {
            values = fact == Facts.NODULES ? NODULES : fact == Facts.SYSTEMIC_HISTORY ? SYSTEMIC
                    : fact == Facts.LOCOREGIONAL_HISTORY ? LOCAL : SURGERY;
        } else {
            values = List.of("CN", "JP");
        }
        return (List<T>) values;
    }
}
