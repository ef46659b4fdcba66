package org.hcccds.engine.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.model.rule.Conclusion;

/** Conclusions by what they are about, such as one finding. What it is about is decided while all of them are equal. */
final class Candidates {

    /** The conclusions on one thing. */
    private static final class Candidate {

        private final List<Drawn> all = new ArrayList<>(2);
        private boolean disputed;

        void add(Drawn one) {
            disputed |= !all.isEmpty() && !all.get(0).conclusion().equals(one.conclusion());
            all.add(one);
        }
    }

    private final Map<String, Candidate> byName = new LinkedHashMap<>();
    /** Those of which nobody has asked yet whether they agree. */
    private final List<Candidate> fresh = new ArrayList<>();

    void add(String name, Drawn one) {
        Candidate candidate = byName.get(name);
        if (candidate == null) {
            candidate = new Candidate();
            byName.put(name, candidate);
            fresh.add(candidate);
        }
        candidate.add(one);
    }

    Map<String, List<Drawn>> byName() {
        Map<String, List<Drawn>> listed = new LinkedHashMap<>();
        byName.forEach((name, candidate) -> listed.put(name, candidate.all));
        return Collections.unmodifiableMap(listed);
    }

    /** Whether the conclusions on something that there are some of are equal. */
    boolean agree(String name) {
        Candidate candidate = byName.get(name);
        return candidate == null || !candidate.disputed;
    }

    /** Hands out the conclusions on all that is decided. */
    void agreed(Consumer<Drawn> use) {
        for (Candidate candidate : byName.values()) {
            if (!candidate.disputed) {
                candidate.all.forEach(use);
            }
        }
    }

    /**
     * Hands out what became decided since this was asked last. What was in dispute then stays so, and what was
     * decided is not handed out again: of the names that were there, nothing can come.
     */
    void newlyAgreed(Consumer<Conclusion> use) {
        for (Candidate candidate : fresh) {
            if (!candidate.disputed) {
                use.accept(candidate.all.get(0).conclusion());
            }
        }
        fresh.clear();
    }
}
