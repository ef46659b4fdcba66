package org.hcccds.engine;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules that an engine answers with, until others take their place. Those replaced are not shut down, for calls may
 * be under way on them; once the last has ended nothing refers to them, and they are collected.
 */
final class InUse {

    private static final Logger LOG = LoggerFactory.getLogger(InUse.class);

    /** Empty once the engine is closed. */
    private final AtomicReference<Loaded> rules;
    /** Held by those who replace rules, never by those who use them. */
    private final Lock replacing = new ReentrantLock();

    InUse(Loaded rules) {
        this.rules = new AtomicReference<>(rules);
    }

    /**
     * The rules as they are at this moment. A call asks once, and so has the same rules from its beginning to its end.
     *
     * @throws IllegalStateException if the engine is closed
     */
    Loaded get() {
        Loaded now = rules.get();
        if (now == null) {
            throw closed();
        }
        return now;
    }

    /**
     * Puts other rules in the place of these.
     *
     * @throws RuleLoadException     if they are refused; these stay
     * @throws IllegalStateException if the engine is closed
     */
    RuleBaseVersion replace(Path folderOrJar, Build build) {
        replacing.lock();
        try {
            Loaded before = get();
            long start = System.nanoTime();
            Loaded fresh = admit(folderOrJar, build, before.rules().version());
            if (!rules.compareAndSet(before, fresh)) {
                throw closed(); // meanwhile; nothing else changes them while the lock is held
            }
            RuleBaseVersion now = fresh.rules().version();
            LOG.info("Reloaded rules {} {} ({} rules) from {} in {} ms; before: {} {}", now.version(), now.digest(),
                    fresh.rules().size(), folderOrJar, (System.nanoTime() - start) / 1_000_000,
                    before.rules().version().version(), before.rules().version().digest());
            return now;
        } finally {
            replacing.unlock();
        }
    }

    private static Loaded admit(Path folderOrJar, Build build, RuleBaseVersion before) {
        try {
            return Admission.admit(folderOrJar, build);
        } catch (RuleLoadException e) {
            LOG.warn("Refused the rules in {}, {} {} stay in use: {}{}", folderOrJar, before.version(), before.digest(),
                    e.reasons().get(0).lines().findFirst().orElse(""),
                    e.reasons().size() == 1 ? "" : " (and " + (e.reasons().size() - 1) + " more)");
            throw e;
        }
    }

    /** Calls under way finish, later ones fail. */
    void close() {
        rules.set(null);
    }

    boolean isClosed() {
        return rules.get() == null;
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("This engine is closed.\nMaybe close it only when no more patients are to be "
                + "assessed; one engine serves any number of threads.");
    }
}
