package org.hcccds.model.rule;

/** The Child-Pugh points of all five components together: from {@code low} to {@code high}, equal when all are known. */
public record PointTotal(int low, int high) implements Conclusion {
}
