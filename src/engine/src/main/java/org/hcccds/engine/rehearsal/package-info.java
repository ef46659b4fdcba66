/**
 * Runs rules from their text, without the rule engine and without compiling anything: for trying what changed rules
 * would
 * say. What a patient is told always comes from the engine itself; a test holds that both say the same.
 */
package org.hcccds.engine.rehearsal;
