package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;

/**
 * A performance status the patient may have; a known one stands alone.
 *
 * @param ecog          0 to 5
 * @param tumorSymptoms whether a status above 0 is due to the tumor, as recorded
 * @param recorded      whether the status is on record, rather than one of those still possible
 */
public record PerformanceStatus(int ecog, Answer tumorSymptoms, boolean recorded) {
}
