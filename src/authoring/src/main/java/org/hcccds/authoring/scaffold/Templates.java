package org.hcccds.authoring.scaffold;

import static org.hcccds.authoring.scenario.Placeholder.WORD;

import java.util.Optional;
import java.util.Set;

/** The texts of new rules and scenarios, in house style, with a word where the author has to write. */
final class Templates {

    /** Topics whose rules conclude what a patient has; those of the others are about treatment. */
    private static final Set<String> ABOUT_THE_PATIENT = Set.of("criteria", "findings", "scores", "staging");

    private Templates() {
    }

    /** The lines before the first rule of a file. @param folder below {@code hcc/} */
    static String header(String folder) {
        String conclusions = ABOUT_THE_PATIENT.contains(folder.split("/")[0]) ? "Conclude" : "Advise";
        return """
                package hcc.%s;

                import org.hcccds.model.code.*;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.%s.*;
                """.formatted(folder.replace('/', '.'), conclusions);
    }

    /** A rule, with the blank line before it. @param guideline with its edition, as in {@code AASLD 2023} */
    static String rule(String id, Optional<String> guideline, String statement) {
        return """

                rule "%1$s: a sentence a clinician can check, without numbers"
                    @id( "%2$s" )
                    @%3$s( "%4$s" )
                when
                    %1$s( %1$s == %1$s )
                then
                    insert( %1$s( %5$s%1$s ) );
                end
                """.formatted(WORD, id, statement.startsWith("DF-") ? "source" : "statements", statement,
                guideline.map(name -> "\"" + name + "\", ").orElse(""));
    }

    /** A file of two scenarios: one in which the rule fires, one in which it does not for want of one fact. */
    static String scenarios(String id, String statement) {
        return """
                # The rule %2$s. Give both scenarios names that a clinician understands.
                ---
                scenario: %2$s fires
                statements: [%3$s]
                base: %1$s
                change: {%1$s: %1$s}
                expect:
                  firedRules: [%2$s]
                ---
                scenario: %2$s does not fire for want of one fact
                statements: [%3$s]
                base: %2$s fires
                change: {%1$s: %1$s}
                expect:
                  notFiredRules: [%2$s]
                """.formatted(WORD, id, statement);
    }

    /** A row of statements.csv under its header. */
    static String statementRow(String header, String statement, String guideline, String edition) {
        StringBuilder row = new StringBuilder();
        for (String column : header.strip().split(",")) {
            row.append(row.length() == 0 ? "" : ",").append(switch (column) {
                case "id" -> statement;
                case "guideline" -> guideline;
                case "edition" -> edition;
                case "about", "tag" -> "";
                default -> WORD;
            });
        }
        return row.append('\n').toString();
    }
}
