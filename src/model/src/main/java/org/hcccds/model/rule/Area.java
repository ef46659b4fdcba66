package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;

/**
 * An area of {@code areas.csv}, such as the European Union; one fact a case for each.
 *
 * @param name      as in the table
 * @param treatedIn whether the patient is treated in one of its countries; unknown where the country is
 */
public record Area(String name, Answer treatedIn) {
}
