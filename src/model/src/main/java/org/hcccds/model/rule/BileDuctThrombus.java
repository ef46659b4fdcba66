package org.hcccds.model.rule;

import org.hcccds.model.code.BileDuct;

/** An extent of bile duct tumor thrombus that the patient may have; a known one stands alone. */
public record BileDuctThrombus(BileDuct extent) {
}
