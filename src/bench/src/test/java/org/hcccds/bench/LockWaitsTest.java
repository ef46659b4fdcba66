package org.hcccds.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LockWaitsTest {

    @Test
    void aWaitIsCountedAtItsPlaceAndForTheNamedThreadsAlone() {
        assertThat(LockWaits.during("watched", () -> contend("watched-1")))
                .containsExactly(Map.entry("Java Monitor Blocked at " + LockWaitsTest.class.getName() + ".enter", 1));
        assertThat(LockWaits.during("watched", () -> contend("other-1"))).isEmpty();
    }

    /** Lets a thread of this name ask for a lock that another holds. */
    private static void contend(String name) {
        Object lock = new Object();
        Thread thread = new Thread(() -> enter(lock), name);
        synchronized (lock) {
            thread.start();
            while (thread.getState() != Thread.State.BLOCKED) {
                Thread.onSpinWait();
            }
        }
        join(thread);
    }

    private static void enter(Object lock) {
        synchronized (lock) {
            assertThat(Thread.holdsLock(lock)).isTrue();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
