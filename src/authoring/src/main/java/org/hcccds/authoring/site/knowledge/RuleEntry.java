package org.hcccds.authoring.site.knowledge;

import java.util.List;
import java.util.Optional;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.model.rule.Conclusion;

/**
 * One rule with all that its page tells of it.
 *
 * @param conditions in words, all of which must hold
 * @param sentence   what it concludes, in words
 * @param conclusion what it concludes; empty where it computes that from the facts
 * @param text       as it stands in its file
 */
public record RuleEntry(RuleInfo info, RuleLogic logic, List<String> conditions, String sentence,
                        Optional<Conclusion> conclusion, String text) {

    public String id() {
        return info.id();
    }

    public String name() {
        return info.name();
    }

    /** The file it stands in, such as {@code hcc/staging/bclc.drl}. */
    public String file() {
        return logic.place().file();
    }

    /** The folder of that file below the topmost, such as {@code guidelines/aasld}. */
    public String topic() {
        String[] parts = file().split("/");
        return String.join("/", List.of(parts).subList(1, Math.max(1, parts.length - 1)));
    }
}
