package org.hcccds.model.rule;

/**
 * A performance status due to the tumor that the patient may have; a known one stands alone.
 *
 * @param status ECOG 0 to 5; 0 where a poorer status has other causes
 */
public record TumorPerformance(int status) implements Conclusion {
}
