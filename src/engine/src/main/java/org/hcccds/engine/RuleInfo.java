package org.hcccds.engine;

import java.util.List;
import java.util.Optional;

/**
 * One rule, as its author wrote it down.
 *
 * @param id        stable id
 * @param name      a clinical sentence
 * @param guideline the guideline and edition it speaks for; empty for a definition
 * @param cites     ids of the statements or definitions it encodes
 * @param source    file and line, such as {@code hcc/staging/bclc.drl:41}
 */
public record RuleInfo(String id, String name, Optional<String> guideline, List<String> cites, String source) {
}
