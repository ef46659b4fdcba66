package org.hcccds.authoring.site;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hcccds.authoring.site.html.Html;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.engine.rulebase.Sources.Citation;
import org.hcccds.engine.rulebase.Sources.Statement;

/** How sure a citation is, and how strongly it says what it says. */
final class Certainty {

    private static final Map<String, String> TAGS = Map.of("S1", "seen in the primary text",
            "S2", "seen in a secondary text", "K", "from knowledge, primary text named");

    private Certainty() {
    }

    /** Strength and certainty of a statement or definition; nothing where the tables say neither. */
    static Html of(String id, Knowledge knowledge) {
        Statement statement = knowledge.sources().statements().get(id);
        String strength = statement == null ? "" : statement.strength();
        String tag = knowledge.sources().citation(id).map(Citation::tag).orElse("");
        return Html.joined(" ", Stream.of(
                strength.isEmpty() ? null : Parts.badge(strength, "strength"),
                tag.isEmpty() ? null : Parts.badge(TAGS.getOrDefault(tag, tag), "tag"))
                .filter(Objects::nonNull).toList());
    }
}
