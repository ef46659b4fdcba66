package org.hcccds.authoring.scaffold;

import java.util.Optional;

/**
 * A rule that an author wants to begin.
 *
 * @param id        its id, in lower case with hyphens
 * @param topic     the folder below {@code hcc/}, such as {@code guidelines/aasld}, or a file in it without its ending; empty
 *                  where the guideline says it
 * @param guideline id of the guideline it speaks for, with or without its edition; empty for none
 * @param statement id of the statement or definition it encodes; empty where it is yet to be named
 */
public record RuleRequest(String id, Optional<String> topic, Optional<String> guideline, Optional<String> statement) {
}
