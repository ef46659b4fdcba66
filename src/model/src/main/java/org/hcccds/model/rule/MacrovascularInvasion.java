package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;

/** Whether there may be macrovascular invasion; a known answer stands alone. */
public record MacrovascularInvasion(Answer present) implements Conclusion.FindingCandidate {

    @Override
    public String id() {
        return "macrovascular-invasion";
    }

    @Override
    public Answer value() {
        return present;
    }
}
