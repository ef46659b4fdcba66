package org.hcccds.engine;

import java.util.List;

/** Rules that cannot be used, with every reason found. */
public final class RuleLoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    /**
     * @param what    what was being loaded, such as a path
     * @param reasons what is wrong with it, each a sentence with its place
     */
    public RuleLoadException(String what, List<String> reasons) {
        super("Cannot use the rules in " + what + ":\n" + String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
