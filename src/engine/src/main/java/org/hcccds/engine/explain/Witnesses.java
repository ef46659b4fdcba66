package org.hcccds.engine.explain;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hcccds.engine.whatif.CaseStudy;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.StageResult.Witness;
import org.hcccds.model.patient.Fact;

/** Adds to stages that are not decided what would decide each of them. */
public final class Witnesses {

    private Witnesses() {
    }

    /** @param study asked for only where some stage is not decided */
    public static List<StageResult> added(List<StageResult> stages, Supplier<CaseStudy> study) {
        if (stages.stream().allMatch(result -> result.stage().isPresent())) {
            return stages;
        }
        CaseStudy studied = study.get();
        return stages.stream().map(result -> result.stage().isPresent() ? result : result.with(
                studied.witnesses(result.system(), result.possible()).entrySet().stream()
                        .map(one -> new Witness(one.getKey(), words(one.getValue()))).toList())).toList();
    }

    private static List<String> words(Map<Fact<?>, Object> facts) {
        return facts.entrySet().stream().map(one -> one.getKey().path() + ": " + FactWords.shown(one.getValue()))
                .toList();
    }
}
