package org.hcccds.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What conditions on one field leave of its values. */
class FieldValuesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "Labs( inr > 2, inr < 1.5 )",
        "Labs( inr > 2, inr <= 2 )",
        "Tumor( count > 2, count < 3 )",
        "Tumor( portalVein == PortalVein.VP1, portalVein == PortalVein.VP2 )",
        "Tumor( portalVein in ( PortalVein.VP1, PortalVein.VP2 ), portalVein not in ( PortalVein.VP2, PortalVein.VP1 ) )",
        "Tumor( diffuse == Answer.YES ) AND Tumor( diffuse == Answer.NO )",
        "Finding( id == \"milan\", value == Answer.YES ) AND Finding( id == \"milan\", value == Answer.NO )",
        "Patient( ageYears > 130 )",
        "PerformanceStatus( recorded == true, ecog > 5 )",
        "Labs( albumin > 41 * Unit.G_PER_DL )",
        "Exposure( to == \"sorafenib\", to == \"lenvatinib\" )",
        "Liver( childPughScore == null, childPughScore > 6 )",
    })
    void whatNoValueMeetsIsImpossible(String conditions) {
        assertThat(checks(conditions)).containsExactly("impossible-condition");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Labs( inr > 2, inr > 1 )                                        | inr > 1 holds whenever inr > 2 does.",
        "Tumor( count > 1, count >= 2 )                                  | count >= 2 holds whenever count > 1 does.",
        "SystemicCourse( nextLine == 2 ) AND SystemicCourse( nextLine >= 2 ) | nextLine >= 2 holds whenever "
            + "nextLine == 2 does.",
        "Labs( inr != null, inr > 1 )                                    | inr != null holds whenever inr > 1 does.",
        "PerformanceStatus( recorded == true, ecog <= 5 )                | ecog <= 5 holds for every value of ecog.",
        "Tumor( portalVein != PortalVein.VP0, portalVein == PortalVein.VP1 ) | portalVein != PortalVein.VP0 holds "
            + "whenever portalVein == PortalVein.VP1 does.",
    })
    void whatHoldsAnywayIsNeedless(String conditions, String message) {
        List<Finding> findings = findings(conditions);
        assertThat(findings).extracting(Finding::check).containsExactly("needless-condition");
        assertThat(findings).extracting(Finding::message).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Labs( inr > 1, inr < 1.5 )",
        "Labs( inr > 0 )",
        "Tumor( count > 2, count < 4 )",
        "Patient( ageYears >= 0 )",
        "Exposure( to == \"sorafenib\" ) AND Exposure( to == \"lenvatinib\" )",
        "Finding( id == \"milan\", value == Answer.YES ) AND Finding( id == \"ucsf\", value == Answer.NO )",
        "Exposure( to == \"ICI\", latest == Answer.YES ) AND not Exposure( to == \"ICI\", latest == Answer.NO )",
    })
    void whatSomeValuesMeetAndOthersDoNotIsFine(String conditions) {
        assertThat(checks(conditions)).isEmpty();
    }

    @Test
    void whatIsAbsentMayBeAnything() {
        assertThat(checks("not Exposure( to == \"ICI\" ) AND Exposure( to == \"sorafenib\" )")).isEmpty();
    }

    private List<String> checks(String conditions) {
        return findings(conditions).stream().map(Finding::check).toList();
    }

    private List<Finding> findings(String conditions) {
        return new CheckedRules(folder).with("""
                rule "Blood pressure is watched"
                    @id( "example" )
                    @statements( "ST-002-AASLD1L-01" )
                when
                    %s
                then
                    insert( note( NoteKind.MONITORING, "Watch the blood pressure." ) );
                end
                """.formatted(conditions.replace(" AND ", "\n    "))).report().findings();
    }
}
