package org.hcccds.engine.logic;

/**
 * A piece of a rule file.
 *
 * @param text of a string what stands between its quotation marks
 */
record Token(Kind kind, String text, Place place) {

    enum Kind { WORD, NUMBER, STRING, SYMBOL, END }

    boolean is(String symbolOrWord) {
        return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(symbolOrWord);
    }

    /** As an author would recognize it. */
    String shown() {
        return switch (kind) {
            case STRING -> '"' + text + '"';
            case END -> "the end of the file";
            default -> text;
        };
    }
}
