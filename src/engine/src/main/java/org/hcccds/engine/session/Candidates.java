package org.hcccds.engine.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.model.rule.Conclusion;

/** Conclusions by what they are about, such as one finding. What it is about is decided while all of them are equal. */
final class Candidates {

    private final Map<String, List<Drawn>> byName = new LinkedHashMap<>();
    private final Set<String> disputed = new HashSet<>();
    /** Those of which nobody has asked yet whether they agree. */
    private final List<String> fresh = new ArrayList<>();

    void add(String name, Drawn one) {
        List<Drawn> others = byName.get(name);
        if (others == null) {
            others = new ArrayList<>(2);
            byName.put(name, others);
            fresh.add(name);
        } else if (!others.get(0).conclusion().equals(one.conclusion())) {
            disputed.add(name);
        }
        others.add(one);
    }

    Map<String, List<Drawn>> byName() {
        return Collections.unmodifiableMap(byName);
    }

    /** Whether the conclusions on something that there are some of are equal. */
    boolean agree(String name) {
        return !disputed.contains(name);
    }

    /**
     * Hands out what became decided since this was asked last. What was in dispute then stays so, and what was decided is
     * not handed out again: of the names that were there, nothing can come.
     */
    void newlyAgreed(Consumer<Conclusion> use) {
        for (String name : fresh) {
            if (agree(name)) {
                use.accept(byName.get(name).get(0).conclusion());
            }
        }
        fresh.clear();
    }
}
