package org.hcccds.model.rule;

import java.util.List;
import org.hcccds.model.code.NoteKind;
import org.hcccds.model.code.Setting;
import org.hcccds.model.code.Severity;

/**
 * What rules about treatment write behind {@code then}: one {@code insert} of one of these. Names of guidelines, treatments,
 * targets, strengths and facts are checked against the tables when a conclusion is assembled.
 */
public final class Advise {

    private Advise() {
    }

    /** The guideline offers one treatment. */
    public static Offer offer(String guideline, Setting setting, String strength, String treatment) {
        return new Offer(guideline, setting, strength, List.of(treatment), false);
    }

    /** The guideline offers either of two treatments. */
    public static Offer offer(String guideline, Setting setting, String strength, String first, String second) {
        return new Offer(guideline, setting, strength, List.of(first, second), false);
    }

    /** The guideline offers any of three treatments. */
    public static Offer offer(String guideline, Setting setting, String strength, String first, String second,
                              String third) {
        return new Offer(guideline, setting, strength, List.of(first, second, third), false);
    }

    /** The guideline offers any of four treatments. */
    public static Offer offer(String guideline, Setting setting, String strength, String first, String second,
                              String third, String fourth) {
        return new Offer(guideline, setting, strength, List.of(first, second, third, fourth), false);
    }

    /** The guideline offers any of five treatments. */
    public static Offer offer(String guideline, Setting setting, String strength, String first, String second,
                              String third, String fourth, String fifth) {
        return new Offer(guideline, setting, strength, List.of(first, second, third, fourth, fifth), false);
    }

    /** The guideline advises against a treatment, or says that it does not endorse it. */
    public static Offer adviseAgainst(String guideline, Setting setting, String strength, String treatment) {
        return new Offer(guideline, setting, strength, List.of(treatment), true);
    }

    /** The guideline advises against two treatments. */
    public static Offer adviseAgainst(String guideline, Setting setting, String strength, String first, String second) {
        return new Offer(guideline, setting, strength, List.of(first, second), true);
    }

    /** @param target a drug, drug class, modality or treatment @param reason in clinical words, for its line in the answer */
    public static Contraindication contraindicate(String target, Severity severity, String reason) {
        return new Contraindication(target, severity, reason);
    }

    /** @param target a drug, drug class, modality or treatment @param fact path of the fact that would show it done */
    public static Requirement require(String target, String fact, String action) {
        return new Requirement(target, fact, action);
    }

    /** @param target a drug, drug class, modality or treatment */
    public static Caution caution(String target, String text) {
        return new Caution(target, text);
    }

    /** A note that is shown whatever the options. */
    public static Advice note(NoteKind kind, String text) {
        return new Advice(kind, null, text);
    }

    /** A note that is shown where some option contains the target. */
    public static Advice noteFor(String target, NoteKind kind, String text) {
        return new Advice(kind, target, text);
    }

    /** @param treatment a drug or treatment @param text authority, use and date */
    public static Unapproved unapproved(String treatment, String text) {
        return new Unapproved(treatment, text);
    }

    /** @param treatment a systemic regimen that is not to be offered again */
    public static Spent spent(String treatment) {
        return new Spent(treatment);
    }

    /** @param setting the only one whose options are about this patient */
    public static Confinement confine(Setting setting) {
        return new Confinement(setting);
    }

    /** The line of systemic treatment as a class. @param line from 1 */
    public static PossibleClass systemicLine(Integer line) {
        return new PossibleClass("systemic-line", String.valueOf(line));
    }
}
