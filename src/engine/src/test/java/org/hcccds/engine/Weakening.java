package org.hcccds.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;

/** The ways in which a case can know less of what staging reads. */
enum Weakening {
    PERFORMANCE_STATUS(without(Facts.PERFORMANCE_STATUS)),
    PERFORMANCE_STATUS_AND_ITS_CAUSE(without(Facts.PERFORMANCE_STATUS, Facts.TUMOR_SYMPTOMS)),
    CAUSE_OF_THE_PERFORMANCE_STATUS(without(Facts.TUMOR_SYMPTOMS)),
    BILIRUBIN(without(Facts.BILIRUBIN)),
    ALBUMIN(without(Facts.ALBUMIN)),
    COAGULATION(without(Facts.INR, Facts.PROTHROMBIN_TIME_PROLONGATION)),
    ASCITES(without(Facts.ASCITES)),
    ENCEPHALOPATHY(without(Facts.ENCEPHALOPATHY)),
    PORTAL_VEIN(without(Facts.PORTAL_VEIN)),
    HEPATIC_VEIN(without(Facts.HEPATIC_VEIN)),
    LYMPH_NODES(without(Facts.LYMPH_NODES)),
    METASTASES(without(Facts.METASTASES)),
    SPREAD(without(Facts.LYMPH_NODES, Facts.METASTASES)),

    /** Spread is known as such, but not to where. */
    SPREAD_AS_ONE_FACT((complete, facts, random) -> facts.clear(Facts.LYMPH_NODES).clear(Facts.METASTASES)
            .set(Facts.EXTRAHEPATIC_SPREAD, Answer.of(StagingOracle.hasSpread(complete)))),

    /** A component of the Child-Pugh score is replaced by a recorded score, which need not fit the others. */
    COMPONENT_BY_RECORDED_SCORE((complete, facts, random) -> {
        int score = StagingOracle.childPughScore(complete) + random.nextInt(7) - 3;
        facts.set(Facts.CHILD_PUGH_SCORE, Math.max(5, Math.min(15, score)))
                .clear(Cases.oneOf(List.of(Facts.BILIRUBIN, Facts.ALBUMIN, Facts.ASCITES), random));
    }),

    BURDEN(without(Facts.NODULES)),
    BURDEN_AND_WHETHER_DIFFUSE(without(Facts.NODULES, Facts.DIFFUSE)),
    NODULES_BY_COUNT(nodules((sizes, facts, random) ->
            facts.clear(Facts.NODULES).set(Facts.NODULE_COUNT, sizes.size()))),
    NODULES_BY_LARGEST(nodules((sizes, facts, random) ->
            facts.clear(Facts.NODULES).set(Facts.LARGEST_CM, Collections.max(sizes)))),
    NODULES_BY_COUNT_AND_LARGEST(nodules((sizes, facts, random) -> facts.clear(Facts.NODULES)
            .set(Facts.NODULE_COUNT, sizes.size()).set(Facts.LARGEST_CM, Collections.max(sizes)))),
    NODULES_BY_MULTIFOCALITY(nodules((sizes, facts, random) ->
            facts.clear(Facts.NODULES).set(Facts.MULTIFOCAL, Answer.of(sizes.size() > 1)))),
    NODULES_BY_MULTIFOCALITY_AND_LARGEST(nodules((sizes, facts, random) -> facts.clear(Facts.NODULES)
            .set(Facts.MULTIFOCAL, Answer.of(sizes.size() > 1)).set(Facts.LARGEST_CM, Collections.max(sizes)))),

    /** Some of the listed nodules are not measured. */
    DIAMETERS(nodules((sizes, facts, random) -> facts.set(Facts.NODULES, someUnmeasured(sizes, random)))),

    /** Some of the listed nodules are not measured, but the largest diameter is known. */
    DIAMETERS_BUT_THE_LARGEST(nodules((sizes, facts, random) ->
            facts.set(Facts.NODULES, someUnmeasured(sizes, random)).set(Facts.LARGEST_CM, Collections.max(sizes))));

    private static final List<Weakening> OF_THE_BURDEN =
            Arrays.stream(values()).filter(way -> way.compareTo(BURDEN) >= 0).toList();
    private static final List<Weakening> OF_THE_REST =
            Arrays.stream(values()).filter(way -> way.compareTo(BURDEN) < 0).toList();

    private final Way way;

    Weakening(Way way) {
        this.way = way;
    }

    /** A case that knows less than the complete one in up to {@code most} ways, at most one about the burden. */
    static PatientCase weaken(PatientCase complete, int most, Random random) {
        List<Weakening> ways = new ArrayList<>(OF_THE_REST);
        Collections.shuffle(ways, random);
        if (random.nextBoolean()) {
            ways.add(0, Cases.oneOf(OF_THE_BURDEN, random));
        }
        PatientCase.Builder facts = complete.toBuilder();
        ways.subList(0, 1 + random.nextInt(most)).forEach(weakening -> weakening.way.weaken(complete, facts, random));
        return facts.build();
    }

    /** Takes from facts, which began as the complete case, what the way does not know. */
    private interface Way {
        void weaken(PatientCase complete, PatientCase.Builder facts, Random random);
    }

    /** The same for the diameters of listed nodules. */
    private interface NodulesWay {
        void weaken(List<Double> diameters, PatientCase.Builder facts, Random random);
    }

    private static Way without(Fact<?>... dropped) {
        return (complete, facts, random) -> List.of(dropped).forEach(facts::clear);
    }

    /** Leaves a case without listed nodules as it is. */
    private static Way nodules(NodulesWay way) {
        return (complete, facts, random) -> complete.get(Facts.NODULES).ifPresent(listed ->
                way.weaken(listed.stream().map(Nodule::diameterCm).toList(), facts, random));
    }

    private static List<Nodule> someUnmeasured(List<Double> diameters, Random random) {
        return diameters.stream().map(size -> new Nodule(random.nextBoolean() ? size : null, null)).toList();
    }
}
