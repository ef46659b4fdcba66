package org.hcccds.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the tables in conditions and conclusions. */
class UnknownNameTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "offer( \"AASLD 2O23\", Setting.FIRST_LINE, \"strong\", \"lenvatinib\" )  | \"AASLD 2O23\" is no guideline. "
            + "| \"AASLD 2023\".",
        "offer( \"AASLD 2023\", Setting.FIRST_LINE, \"strogn\", \"lenvatinib\" ) "
            + "| \"strogn\" is no strength. | \"strong\".",
        "offer( \"AASLD 2023\", Setting.FIRST_LINE, \"strong\", \"lenvatinb\" )   | \"lenvatinb\" is no treatment. "
            + "| \"lenvatinib\".",
        "offer( \"AASLD 2023\", Setting.FIRST_LINE, \"strong\", \"bevacizumab+atezolizumab\" ) "
            + "| \"bevacizumab+atezolizumab\" is no treatment. | \"atezolizumab+bevacizumab\".",
        "contraindicate( \"bevacizumb\", Severity.ABSOLUTE, \"bleeding\" ) "
            + "| \"bevacizumb\" is no drug, class, modality or treatment. | \"bevacizumab\".",
        "require( \"bevacizumab\", \"liver.varices.endoscopyAt\", \"endoscopy\" ) "
            + "| \"liver.varices.endoscopyAt\" is no fact of a case. | \"liver.varices.endoscopyOn\".",
    })
    void conclusionsNameRowsOfTheTables(String conclusion, String message, String maybe) {
        assertFound("Patient( ageYears > 18 )", conclusion, message, maybe);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Finding( id == \"miland\", value == Answer.YES )           | \"miland\" is no finding. | \"milan\".",
        "Stage( system == \"BCLC\", code in ( \"A\", \"E\" ) )      | \"E\" is no stage of BCLC. "
            + "| one of these is meant: 0, A, B, C, D, none.",
        "Stage( system == \"BCLV\" )                                | \"BCLV\" is no staging system. | \"BCLC\".",
        "Classification( id == \"child-pugh\", value == \"D\" )     | \"D\" is no class of child-pugh. "
            + "| one of these is meant: A, B, C.",
        "Exposure( to == \"sorafinib\" )                            | \"sorafinib\" is no drug, class or treatment. "
            + "| \"sorafenib\".",
        "Procedure( treatment == \"resetion\" )                         | \"resetion\" is no treatment. | \"resection\".",
        "Plan( region == \"CHN\" )                                  | \"CHN\" is no country. "
            + "| it is to be added to ISO 3166-1 first.",
    })
    void conditionsNameRowsOfTheTables(String condition, String message, String maybe) {
        assertFound(condition, "noteFor( \"lenvatinib\", NoteKind.MONITORING, \"Watch.\" )", message, maybe);
    }

    private void assertFound(String condition, String conclusion, String message, String maybe) {
        assertThat(new CheckedRules(folder).with("hcc/example.drl", """
                package hcc.example;

                import org.hcccds.model.code.*;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Advise.*;

                // Made up.

                rule "An example"
                    @id( "example" )
                    @statements( "ST-002-AASLD1L-01" )
                when
                    %s
                then
                    insert( %s );
                end
                """.formatted(condition, conclusion)).report().findings()).singleElement().satisfies(finding -> {
                    assertThat(finding.check()).isEqualTo("unknown-name");
                    assertThat(finding.message()).isEqualTo(message);
                    assertThat(finding.maybe()).startsWith(maybe);
                });
    }
}
