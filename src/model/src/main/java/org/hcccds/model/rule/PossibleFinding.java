package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;

/** A finding that the patient may have ({@code value} yes) or lack ({@code value} no). */
public record PossibleFinding(String id, Answer value) implements Conclusion.FindingCandidate {
}
