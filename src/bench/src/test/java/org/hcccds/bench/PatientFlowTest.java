package org.hcccds.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.hcccds.engine.HccEngine;
import org.junit.jupiter.api.Test;

/** An engine keeps nothing of a case once it is answered; {@link Soak} is the long form. */
class PatientFlowTest {

    private static final double BOUND_MIB = 1;

    @Test
    void thousandsMorePatientsLeaveTheHeapAsItWas() {
        try (HccEngine engine = HccEngine.builtIn(); PatientFlow patients = new PatientFlow(engine, 2)) {
            patients.assess(5_000);
            double before = MemoryUse.afterCollection().heapMib();
            patients.assess(10_000);
            assertThat(MemoryUse.afterCollection().heapMib()).as("MiB of heap").isLessThan(before + BOUND_MIB);
        }
    }
}
