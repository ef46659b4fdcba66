package org.hcccds.model.rule;

import org.hcccds.model.code.NoteKind;

/**
 * What the clinician should bear in mind.
 *
 * @param target a drug, drug class, modality or treatment that an option must contain for the note to be shown; null shows
 *               it always
 */
public record Advice(NoteKind kind, String target, String text) implements Conclusion.AboutCare {
}
