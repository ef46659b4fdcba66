package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;
import org.hcccds.model.code.PortalVein;

/** An extent of portal vein tumor thrombus that the patient may have; a known one stands alone. */
public record PortalVeinThrombus(PortalVein extent, Answer reachesSmv) {
}
