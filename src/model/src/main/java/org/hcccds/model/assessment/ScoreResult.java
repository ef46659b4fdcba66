package org.hcccds.model.assessment;

import java.util.List;

/**
 * A score, rounded for display. Its value is known when {@code low} equals {@code high} and {@code complete} is true;
 * otherwise components are missing, and it lies from {@code low} to {@code high}.
 *
 * @param complete whether the value is known
 * @param graded   how the score's classes are called: {@code class}, {@code grade}, or null for a score without classes
 * @param grades   the classes still possible; one when it is decided
 */
public record ScoreResult(double low, double high, boolean complete, String graded, List<String> grades) {
}
