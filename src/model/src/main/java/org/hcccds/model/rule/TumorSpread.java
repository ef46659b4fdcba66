package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;

/**
 * Whether the tumor may have spread beyond the liver; a known answer stands alone.
 *
 * @param extrahepatic yes or no
 */
public record TumorSpread(Answer extrahepatic) {
}
