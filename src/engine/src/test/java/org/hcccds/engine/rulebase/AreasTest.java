package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hcccds.engine.Build;
import org.hcccds.engine.Engines;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleLoadException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Areas that rules name instead of lists of countries. */
class AreasTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aRuleIsThere() {
        Engines.write(folder, "hcc/union.drl", Engines.ruleFile("""
                rule "Treated in the union"
                    @id( "union" )
                when
                    Area( name == "union", treatedIn == Answer.YES )
                then
                    insert( remark( "BCLC", "In the union." ) );
                end
                """));
    }

    @Test
    void theEuropeanUnionHasItsTwentySevenMemberStates() {
        assertThat(builtIn().countries("European Union")).hasSize(27).contains("DE", "FR", "SE").doesNotContain("GB", "CH", "NO");
        assertThat(builtIn().countries("East and Southeast Asia")).contains("CN", "JP", "KR", "TW").doesNotContain("IN", "AU");
        assertThat(builtIn().countries("Atlantis")).isEmpty();
    }

    @Test
    void oneCountryStandsForAllThatLieInTheSameAreas() {
        Areas areas = areas("area,country\nnorth,SE\nnorth,NO\nunion,SE\nunion,FI\n");
        assertThat(areas.names()).containsExactly("north", "union");
        assertThat(areas.representatives()).hasSize(3).containsAll(List.of("SE", "NO", "FI"));
        assertThat(areas("area,country\nnorth,SE\nnorth,NO\n").representatives()).hasSize(1);
    }

    @Test
    void whatIsNoCountryIsNamedWithItsCell() {
        Engines.write(folder, "hcc/data/areas.csv", "area,country\nunion,SE\nunion,UK\nunion,\n");
        assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> HccEngine.load(folder, Build.DIRECT).close())
                .satisfies(e -> assertThat(e.reasons().stream().collect(Collectors.joining("\n")))
                        .contains("hcc/data/areas.csv:3:7: \"UK\" is no country.\nMaybe ")
                        .contains("ISO 3166-1 alpha-2").contains("hcc/data/areas.csv:4:7: "));
    }

    private static Areas builtIn() {
        return Engines.builtIn().vocabulary().areas();
    }

    private Areas areas(String table) {
        Engines.write(folder, "hcc/data/areas.csv", table);
        return Vocabulary.of(RuleFiles.at(folder).withBuiltInData()).areas();
    }
}
