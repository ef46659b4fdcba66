package org.hcccds.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.io.AssessmentJson;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.PatientCase;

/** A made-up patient and how much is asked about it. */
record Question(PatientCase patientCase, Detail detail) {

    /** One question in so many asks for the missing facts, and one for the trace: both take many times as long. */
    static final int RARE = 400;

    private static final int MOST_CLEARED = 12;

    /** Ever new questions, for one thread. Up to a dozen facts more than in the cohort are unknown. Equal seeds ask the same. */
    static Stream<Question> endless(long seed) {
        Random random = new Random(seed);
        return Cohort.endless(seed).map(patient -> new Question(without(random.nextInt(MOST_CLEARED + 1), patient, random),
                switch (random.nextInt(RARE)) {
                    case 0 -> Detail.STANDARD;
                    case 1 -> new Detail(false, true);
                    default -> Detail.PLAIN;
                }));
    }

    private static PatientCase without(int unknown, PatientCase patient, Random random) {
        List<Fact<?>> known = new ArrayList<>(patient.known());
        Collections.shuffle(known, random);
        PatientCase.Builder facts = patient.toBuilder();
        known.subList(0, unknown).forEach(facts::clear);
        return facts.build();
    }

    Assessment ask(HccEngine engine) {
        return engine.assess(patientCase, detail);
    }

    /** The answer as a caller gets it: equal texts are equal bytes. */
    String json(HccEngine engine) {
        return AssessmentJson.ndjson(ask(engine));
    }
}
