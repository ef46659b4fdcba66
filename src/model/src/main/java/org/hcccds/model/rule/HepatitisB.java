package org.hcccds.model.rule;

import org.hcccds.model.code.Serology;

/** A hepatitis B serology the patient may have; a known one stands alone. */
public record HepatitisB(Serology surfaceAntigen, Serology coreAntibody) {
}
