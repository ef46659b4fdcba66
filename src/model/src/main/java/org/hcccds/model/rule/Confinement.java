package org.hcccds.model.rule;

import org.hcccds.model.code.Setting;

/**
 * Only the options of one setting are about this patient: what is on record of the tumor is that of one which is gone.
 */
public record Confinement(Setting setting) implements Conclusion.AboutCare {
}
