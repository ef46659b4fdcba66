package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;

/** Whether there may be extrahepatic spread; a known answer stands alone. */
public record ExtrahepaticSpread(Answer present) implements Conclusion.FindingCandidate {

    @Override
    public String id() {
        return "extrahepatic-spread";
    }

    @Override
    public Answer value() {
        return present;
    }
}
