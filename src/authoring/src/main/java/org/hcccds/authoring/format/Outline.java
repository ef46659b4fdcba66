package org.hcccds.authoring.format;

import java.util.List;

/**
 * The parts of a rule file, each as its lexemes.
 *
 * @param packageLine empty where the file names no package
 * @param imports     one list an import
 * @param end         the end of the file, with the comments before it
 */
record Outline(List<Lexeme> packageLine, List<List<Lexeme>> imports, List<Rule> rules, Lexeme end) {

    /**
     * @param name        the word {@code rule} and the name
     * @param annotations one list an annotation
     * @param patterns    one list a fact that the rule asks for
     * @param conclusion  from {@code insert} to the semicolon
     */
    record Rule(List<Lexeme> name, List<List<Lexeme>> annotations, Lexeme when, List<List<Lexeme>> patterns, Lexeme then,
                List<Lexeme> conclusion, Lexeme end) {
    }
}
