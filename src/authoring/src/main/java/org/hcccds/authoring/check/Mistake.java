package org.hcccds.authoring.check;

import org.hcccds.engine.logic.Place;

/**
 * What a check objects to.
 *
 * @param message what is wrong, with the value; a sentence
 * @param maybe   the way out, a sentence that can follow "Maybe"
 */
record Mistake(Place place, String message, String maybe) {
}
