package org.hcccds.model.rule;

import org.hcccds.model.code.ChildPughItem;

/** The points that one component adds to the Child-Pugh score: from {@code low} to {@code high}, equal when known. */
public record Points(ChildPughItem item, int low, int high) implements Conclusion {
}
