package org.hcccds.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the names of rules may hold. */
class RuleNamesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"BCLC D: a tumor above 5 cm", "BCLC D: AFP of 400", "BCLC D: bilirubin from 2.5", "At least 3"})
    void aLimitIsNoPartOfAName(String name) {
        assertThat(checks(name)).containsExactly("limit-in-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BCLC 2022 D: Vp3 thrombus", "Antibodies against PD-1", "Folfox4 in T3", "As review 001 has it",
        "BCLC 0: a very early tumor", "The more the merrier"})
    void namesOfThingsMayHoldNumbers(String name) {
        assertThat(checks(name)).isEmpty();
    }

    @Test
    void aDefinitionSaysNoOrButAnOfferMay() {
        assertThat(checks("BCLC D: poor status or function")).containsExactly("or-in-name");
        assertThat(new CheckedRules(folder).with("""
                rule "AASLD offers lenvatinib or sorafenib"
                    @id( "example" )
                    @statements( "ST-002-AASLD1L-01" )
                when
                    SystemicCourse( nextLine == 1 )
                then
                    insert( offer( "AASLD 2023", Setting.FIRST_LINE, "strong", "lenvatinib", "sorafenib" ) );
                end
                """).findings()).isEmpty();
    }

    private List<String> checks(String name) {
        return new CheckedRules(folder).with("""
                rule "%s"
                    @id( "example" )
                    @source( "DF-BCLC-D" )
                when
                    ChildPughClass( letter == ChildPugh.C )
                then
                    insert( stage( "BCLC", "D" ) );
                end
                """.formatted(name)).report().findings().stream().map(Finding::check).toList();
    }
}
