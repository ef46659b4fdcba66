package org.hcccds.engine.logic;

/**
 * What a field is compared with, or what a conclusion is made with.
 */
public sealed interface Operand {

    /** As it stands in the rule file. */
    String text();

    /** A value. @param value a number, a text, a truth value, a code of an enumeration, or null */
    record Constant(Object value, String text) implements Operand {
    }

    /** What a name such as {@code $low} was bound to, or another field of the same fact. */
    record Reference(String text) implements Operand {
    }
}
