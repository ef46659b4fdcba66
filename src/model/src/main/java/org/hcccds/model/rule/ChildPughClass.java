package org.hcccds.model.rule;

import org.hcccds.model.code.ChildPugh;

/** A Child-Pugh class the patient may be in; a known one stands alone. */
public record ChildPughClass(ChildPugh letter) implements Conclusion.ClassCandidate {

    @Override
    public String id() {
        return "child-pugh";
    }

    @Override
    public String value() {
        return letter.code();
    }
}
