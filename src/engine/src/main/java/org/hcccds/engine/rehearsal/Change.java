package org.hcccds.engine.rehearsal;

import java.util.Optional;
import org.hcccds.engine.logic.RuleLogic;

/**
 * A rule that says something else, or is left out.
 *
 * @param rule    as it stands in the rule base
 * @param instead what takes its place; empty where nothing does
 */
public record Change(RuleLogic rule, Optional<RuleLogic> instead) {
}
