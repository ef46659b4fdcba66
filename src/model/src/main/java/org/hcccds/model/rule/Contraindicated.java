package org.hcccds.model.rule;

/**
 * Something that an absolute contraindication rules out, for rules that offer what to give instead. The engine inserts one
 * for each drug, class, modality and treatment that rules have contraindicated, and for each that contains nothing else:
 * a class is ruled out when every drug of it is, a treatment when any part of it is.
 */
public record Contraindicated(String target) {
}
