package org.hcccds.io;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hcccds.model.name.Nearest;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;

/** The keys that one object of a case may have, and what was meant by one that it may not have. */
final class KnownKeys {

    private final List<String> keys;

    KnownKeys(CaseShape.Group group) {
        Stream<String> id = group == CaseShape.ROOT ? Stream.of(CaseShape.ID) : Stream.empty();
        this.keys = Stream.concat(id, group.members().keySet().stream()).toList();
    }

    String list() {
        return String.join(", ", keys);
    }

    /** The way out for an unknown key: a key of this object, or the same key where it belongs. */
    String meant(String key) {
        return Stream.<Optional<String>>of(
                        keys.stream().filter(key::equalsIgnoreCase).findFirst(),
                        elsewhere(key),
                        Nearest.to(key, keys),
                        Nearest.to(key, Facts.ALL.stream().map(KnownKeys::leaf).toList()).flatMap(KnownKeys::elsewhere))
                .flatMap(Optional::stream).findFirst().orElse("leave it out");
    }

    private static Optional<String> elsewhere(String key) {
        return Facts.ALL.stream().filter(fact -> leaf(fact).equalsIgnoreCase(key)).map(Fact::path).findFirst();
    }

    private static String leaf(Fact<?> fact) {
        return fact.path().substring(fact.path().lastIndexOf('.') + 1);
    }
}
