package org.hcccds.model.rule;

import java.util.List;
import org.hcccds.model.code.Setting;

/**
 * A guideline offers treatments, or advises against them.
 *
 * @param guideline  id and edition as in {@code AASLD 2023}; the id alone where the source names no edition
 * @param strength   as the guideline words it, one of strengths.csv
 * @param treatments ids of treatments.csv
 * @param against    whether the guideline advises against them
 */
public record Offer(String guideline, Setting setting, String strength, List<String> treatments, boolean against)
        implements Conclusion.AboutCare {
}
