package org.hcccds.authoring.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Problems;

/** Reads an option that a scenario expects to be there, or not. */
final class OptionReader {

    private static final List<String> KEYS = List.of("guideline", "treatment", "setting", "status", "strength");
    private static final String EXAMPLE = "write {guideline: AASLD, treatment: sorafenib, status: recommended}";

    private final KnownNames known;
    private final Problems problems;
    private final Words words;

    OptionReader(KnownNames known, Problems problems) {
        this.known = known;
        this.problems = problems;
        this.words = new Words(problems);
    }

    /** The expectation; empty where it is written so that it could not fail or not pass, which is a problem. */
    Optional<Expectation> read(Node item, boolean present) {
        String path = "expect." + (present ? "options" : "absent");
        if (!(item instanceof Node.Mapping mapping)) {
            problems.add(item.position(), path, "not an object", EXAMPLE);
            return Optional.empty();
        } else if (mapping.entries().isEmpty()) {
            problems.add(item.position(), path, "an option without a property could be any", EXAMPLE);
            return Optional.empty();
        }
        Map<String, String> properties = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!KEYS.contains(entry.key())) {
                words.unknown(entry.keyPosition(), path, entry.key(), KEYS);
            } else {
                words.text(entry.value(), entry.key()).ifPresent(value -> {
                    properties.put(entry.key(), value);
                    if (!known.optionValues(entry.key()).contains(value)) {
                        words.unknown(entry.value().position(), path + "." + entry.key(), value,
                                known.optionValues(entry.key()));
                    }
                });
            }
        }
        return Optional.of(new OptionIs(item.position(), Collections.unmodifiableMap(properties), present));
    }
}
