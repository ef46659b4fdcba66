package org.hcccds.model.rule;

/** A class that the patient may be in. */
public record PossibleClass(String id, String value) implements Conclusion.ClassCandidate {
}
