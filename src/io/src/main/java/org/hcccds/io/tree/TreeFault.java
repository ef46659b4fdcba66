package org.hcccds.io.tree;

/** Ends the reading of a document that cannot be read to its end; never leaves this package. */
final class TreeFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient InputProblem problem;

    TreeFault(InputProblem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    InputProblem problem() {
        return problem;
    }
}
