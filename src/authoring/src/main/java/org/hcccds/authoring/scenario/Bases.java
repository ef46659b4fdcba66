package org.hcccds.authoring.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.model.name.Nearest;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Position;
import org.hcccds.io.tree.Problems;

/** Works out the cases of scenarios that derive from others. */
final class Bases {

    private final Map<String, Draft> byName;

    /** @param byName all scenarios, by their names */
    Bases(Map<String, Draft> byName) {
        this.byName = byName;
    }

    /** The scenario that one derives from; empty where it writes its case down, and where there is no such scenario. */
    Optional<Draft> of(Draft draft) {
        return draft.baseName().map(byName::get);
    }

    /**
     * The case of a draft, with the changes of all scenarios between it and the one that writes a case down; empty where
     * that cannot be worked out, which is said of this draft or, when its base is at fault, of that.
     */
    Optional<Node.Mapping> caseOf(Draft draft, Problems found) {
        checkChange(draft, found);
        Optional<Node.Mapping> written = draft.mapping("case");
        Optional<String> baseName = draft.baseName();
        if (written.isPresent() == baseName.isPresent()) {
            found.add(draft.root().position(), "case", "needs either a case, or a base with a change",
                    written.isPresent() ? "leave out base" : "add case");
            return Optional.empty();
        }
        if (written.isPresent()) {
            return written;
        }
        Position at = draft.root().get("base").orElseThrow().position();
        Draft base = byName.get(baseName.get());
        if (base == null) {
            found.add(at, "base", baseName.get() + ": no scenario has this name",
                    Nearest.to(baseName.get(), byName.keySet()).orElse("its file is not in this folder"));
            return Optional.empty();
        }
        List<String> bases = namesUpFrom(draft);
        if (bases.contains(draft.name())) {
            found.add(at, "base", "goes round in a circle: " + draft.name() + " -> " + String.join(" -> ", bases),
                    "one of them should write its case down");
        }
        if (new HashSet<>(bases).size() < bases.size() || bases.contains(draft.name())) {
            return Optional.empty();
        }
        return caseOf(base, new Problems(base.file())).map(merged ->
                draft.mapping("change").map(change -> CaseMerge.merge(merged, change)).orElse(merged));
    }

    private static void checkChange(Draft draft, Problems found) {
        draft.root().entry("change").ifPresent(change -> {
            if (!(change.value() instanceof Node.Mapping)) {
                found.add(change.value().position(), "change", "is not an object",
                        "write the facts that differ, as in {performanceStatus: 3}");
            } else if (draft.baseName().isEmpty()) {
                found.add(change.keyPosition(), "change", "has nothing to change: there is no base",
                        "name the scenario it derives from under base");
            }
        });
    }

    /** The names of a draft's base, its base and so on; ends at the first one met before. */
    private List<String> namesUpFrom(Draft draft) {
        List<String> names = new ArrayList<>();
        Optional<Draft> base = of(draft);
        while (base.isPresent()) {
            boolean met = names.contains(base.get().name()) || base.get() == draft;
            names.add(base.get().name());
            base = met ? Optional.empty() : of(base.get());
        }
        return names;
    }
}
