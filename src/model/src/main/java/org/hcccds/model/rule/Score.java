package org.hcccds.model.rule;

/**
 * A score: from {@code low} to {@code high}, equal when it is known.
 *
 * @param id an id of scores.csv
 */
public record Score(String id, double low, double high) implements Conclusion {
}
