package org.hcccds.model.rule;

import org.hcccds.model.code.HepaticVein;

/** An extent of hepatic vein tumor thrombus that the patient may have; a known one stands alone. */
public record HepaticVeinThrombus(HepaticVein extent) {
}
