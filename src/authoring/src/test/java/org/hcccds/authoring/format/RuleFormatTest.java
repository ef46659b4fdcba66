package org.hcccds.authoring.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How rule files are laid out, by example. */
class RuleFormatTest {

    @Test
    void aRuleOnOneLineIsLaidOut() {
        assertThat(formatted("package hcc.x;import org.hcccds.model.code.*;import static org.hcccds.model.rule.Conclude.*;"
                + "rule \"A\" @id(\"a\")@source( \"DF-A\") when TumorPerformance(status<=2)not Plan()"
                + "$low:Points(item==ChildPughItem.ALBUMIN)then insert(stage(\"BCLC\",\"C\"));end")).isEqualTo("""
                package hcc.x;

                import org.hcccds.model.code.*;
                import static org.hcccds.model.rule.Conclude.*;

                rule "A"
                    @id( "a" )
                    @source( "DF-A" )
                when
                    TumorPerformance( status <= 2 )
                    not Plan()
                    $low : Points( item == ChildPughItem.ALBUMIN )
                then
                    insert( stage( "BCLC", "C" ) );
                end
                """);
    }

    @Test
    void conditionsStandOneALineWhereTogetherTheyAreLong() {
        assertThat(when("Exposure( latest == Answer.YES, progressed == Answer.NO )")).isEqualTo("""
                    Exposure( latest == Answer.YES, progressed == Answer.NO )
                """);
        assertThat(when("Exposure( latest == Answer.YES, bestResponse in ( Response.COMPLETE, Response.PARTIAL ) )"))
                .isEqualTo("""
                    Exposure( latest == Answer.YES,
                              bestResponse in ( Response.COMPLETE, Response.PARTIAL ) )
                """);
        assertThat(when("$exposure : Exposure( ongoing == Answer.YES, antidrugAntibodies == Answer.YES, tolerated == null )"))
                .isEqualTo("""
                    $exposure : Exposure( ongoing == Answer.YES,
                                          antidrugAntibodies == Answer.YES,
                                          tolerated == null )
                """);
    }

    @Test
    void aLongListOfValuesGoesOnBelowItsFirst() {
        assertThat(when("Plan( region != null, region not in ( " + "\"AT\", ".repeat(20) + "\"BE\" ) )")).isEqualTo("""
                    Plan( region != null,
                          region not in ( "AT", "AT", "AT", "AT", "AT", "AT", "AT", "AT", "AT", "AT", "AT", "AT", "AT", "AT", "AT",
                                          "AT", "AT", "AT", "AT", "AT", "BE" ) )
                """);
    }

    @Test
    void aLongConclusionGoesOnInTheNextLine() {
        assertThat(then("note( NoteKind.GOAL, \"Some words that a clinician reads, so many of them that they fill a line\" )"))
                .isEqualTo("""
                    insert( note( NoteKind.GOAL,
                        "Some words that a clinician reads, so many of them that they fill a line" ) );
                """.replace("Kind.GOAL,\n        ", "Kind.GOAL, "));
        assertThat(then("note( NoteKind.SEQUENCING, \"Some words that a clinician reads, so many of them that they fill the"
                + " whole line\" )")).isEqualTo("""
                    insert( note( NoteKind.SEQUENCING,
                        "Some words that a clinician reads, so many of them that they fill the whole line" ) );
                """);
        assertThat(then("offer( \"AASLD 2023\", Setting.SECOND_LINE, \"recommended\", \"sorafenib\", \"cabozantinib\","
                + " \"regorafenib\", \"pembrolizumab\" )")).isEqualTo("""
                    insert( offer( "AASLD 2023", Setting.SECOND_LINE, "recommended", "sorafenib", "cabozantinib", "regorafenib",
                        "pembrolizumab" ) );
                """);
    }

    @Test
    void commentsStayWithWhatTheyAreAbout() {
        String file = """
                // About the file,
                // in two lines.

                package hcc.x; // beside

                import org.hcccds.model.code.*;

                // About the rules below.

                // About A.
                rule "A" // its name
                    @id( "a" ) // its id
                when
                    // about a fact
                    Tumor( diffuse == Answer.NO, // about diffuse
                           // about size
                           largestCm >= 3 ) // about all
                then
                    /* why
                       so */
                    insert( stage( "BCLC", "C" ) ); // beside it
                end // of A

                // The end.
                """;
        assertThat(formatted(file)).isEqualTo(file);
    }

    @Test
    void aCommentWithinALineMovesAboveIt() {
        assertThat(then("stage( \"BCLC\", // why\n \"C\" )")).isEqualTo("""
                    // why
                    insert( stage( "BCLC", "C" ) );
                """);
    }

    @Test
    void theWordsOfAFileDoNotChange() {
        assertThat(formatted("rule \"tabs\tand \\\"quotes\\\" stay\" when then insert( x( -1.50, 3 * Unit.CM ) ); end\r\n"))
                .isEqualTo("""
                rule "tabs\tand \\"quotes\\" stay"
                when
                then
                    insert( x( -1.50, 3 * Unit.CM ) );
                end
                """);
        assertThat(formatted("")).isEmpty();
        assertThat(formatted("\n// only a remark")).isEqualTo("// only a remark\n");
    }

    @Test
    void whatIsNotBuiltAsARuleFileIsRefusedWhereItStands() {
        refused("rule \"A\" when Tumor( count == 1 then", "1:20: this bracket is not closed before then.\n"
                + "Maybe a ) is missing on this line or the next.");
        refused("rule \"A\"\n  salience 10\nwhen", "2:3: salience stands where when should.\nMaybe a rule says rule \"name\","
                + " annotations such as @id, when, facts, then, insert( ... ); and end.");
        refused("rule \"A\nwhen", "1:6: this text does not end on its line.\nMaybe a quotation mark is missing at its end.");
        refused("rule A when", "1:6: A stands where the name of the rule should.\nMaybe a quotation mark is missing.");
        refused("/* on and on", "1:1: / begins neither a comment nor a value.\n"
                + "Maybe a comment begins with // or lacks its */ at the end.");
        refused("declare Thing end", "1:1: declare stands where rule should.\n"
                + "Maybe a file holds a package, imports and rules.");
        refused("rule \"A\" when Tumor then", "1:21: then stands where ( should.\n"
                + "Maybe a condition stands behind a fact and in brackets, as in TumorBurden( count == 1 ).");
        refused("rule \"A\" when", "1:14: the end of the file stands where a fact should.\n"
                + "Maybe a condition stands behind a fact and in brackets, as in TumorBurden( count == 1 ).");
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> formatted(text)).isInstanceOf(UnreadableRulesException.class)
                .hasMessage("a.drl:" + message);
    }

    private static String when(String pattern) {
        return between("when\n", "then\n", "rule \"A\" when " + pattern + " then insert( x() ); end");
    }

    private static String then(String conclusion) {
        return between("then\n", "end\n", "rule \"A\" when then insert( " + conclusion + " ); end");
    }

    private static String between(String from, String to, String file) {
        String text = formatted(file);
        return text.substring(text.indexOf(from) + from.length(), text.lastIndexOf(to));
    }

    private static String formatted(String text) {
        return RuleFormat.of("a.drl", text);
    }
}
