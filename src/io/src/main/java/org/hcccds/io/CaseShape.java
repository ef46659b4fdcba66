package org.hcccds.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;

/** The layout of a case: the catalog's paths as a tree. */
sealed interface CaseShape {

    /** The key of the case's id, which is no fact. */
    String ID = "id";

    /** A whole case. */
    Group ROOT = Group.of("", Facts.ALL);

    /** An object that holds facts and further groups. */
    record Group(String path, Map<String, CaseShape> members) implements CaseShape {

        private static Group of(String path, List<Fact<?>> facts) {
            String prefix = path.isEmpty() ? "" : path + ".";
            Map<String, CaseShape> members = new LinkedHashMap<>();
            for (Fact<?> fact : facts) {
                String rest = fact.path().substring(prefix.length());
                int dot = rest.indexOf('.');
                if (dot < 0) {
                    members.put(rest, new Leaf(fact));
                } else {
                    String inner = prefix + rest.substring(0, dot);
                    members.computeIfAbsent(rest.substring(0, dot), key -> of(inner, facts.stream()
                            .filter(other -> other.path().startsWith(inner + ".")).toList()));
                }
            }
            return new Group(path, Collections.unmodifiableMap(members));
        }
    }

    /** One fact. */
    record Leaf(Fact<?> fact) implements CaseShape {
    }
}
