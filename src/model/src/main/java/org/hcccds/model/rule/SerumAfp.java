package org.hcccds.model.rule;

/**
 * An alpha-fetoprotein level the patient may have, in ng/mL; a known one stands alone. Of an unknown one there is one for
 * each region between the limits that the rules compare it with.
 */
public record SerumAfp(double value) {
}
