package org.hcccds.cli;

import java.util.Collection;
import java.util.List;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.model.name.Nearest;
import org.hcccds.io.tree.Show;

/**
 * The value of an option that names something in the tables of the rule base.
 *
 * @param option which option
 * @param given  as the user wrote it
 */
record GivenName(String option, String given) {

    /** So many names to choose from are read; there are more treatments. */
    private static final int SUGGESTED = 5;

    /** @throws UserError if the rule base has no guideline of this id */
    String guideline(Vocabulary vocabulary) {
        Collection<String> ids = vocabulary.sources().guidelines();
        return in(ids, "guideline; there are " + String.join(", ", ids),
                "leave out " + option + ": then all are shown");
    }

    /** @throws UserError if the rule base has no guideline of this id, or of this id and edition */
    String guidelineOrEdition(Vocabulary vocabulary) {
        Collection<String> ids = vocabulary.sources().guidelines();
        Collection<String> all = vocabulary.sources().guidelineEditions();
        String id = given.strip().split("\\s+")[0];
        return ids.contains(id)
                ? in(all, "edition; there are " + String.join(", ",
                        all.stream().filter(name -> (name + " ").startsWith(id + " ")).toList()), id)
                : in(all, "guideline; there are " + String.join(", ", ids) + ", each with or without its edition",
                        "leave out " + option + ": then all are explained");
    }

    /** @throws UserError if the rule base has no such treatment */
    String treatment(Vocabulary vocabulary) {
        Collection<String> ids = vocabulary.formulary().treatments();
        List<String> near = Nearest.some(given, ids, SUGGESTED);
        return in(ids, near.isEmpty() ? "treatment; there are " + String.join(", ", ids)
                : "treatment; nearest: " + String.join(", ", near), "one of those that hcc assess shows");
    }

    /** @throws UserError if the rule base has no such staging system */
    String stagingSystem(Vocabulary vocabulary) {
        Collection<String> names = vocabulary.stagingSystems().keySet();
        return in(names, "staging system; there are " + String.join(", ", names), String.join(" or ", names));
    }

    /**
     * The name, if it is known.
     *
     * @param allowed what the value is not, and what there is
     * @param wayOut  where no name is near
     */
    private String in(Collection<String> known, String allowed, String wayOut) {
        String name = given.strip();
        if (known.contains(name)) {
            return name;
        }
        throw new UserError(option + " " + Show.text(given) + ": no such " + allowed + ".\nMaybe "
                + Nearest.to(name, known).or(() -> Nearest.combination(name, known)).orElse(wayOut) + ".");
    }
}
