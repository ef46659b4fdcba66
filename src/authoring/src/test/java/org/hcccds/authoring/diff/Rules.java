package org.hcccds.authoring.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.Workbench;

/** Small rule sets to compare. */
final class Rules {

    static final String HEADER = """
            package hcc;
            import org.hcccds.model.code.*;
            import org.hcccds.model.rule.*;
            import static org.hcccds.model.rule.Advise.*;
            import static org.hcccds.model.rule.Conclude.*;

            """;
    static final String EARLY = """
            rule "Early"
                @id( "early" )
                @source( "DF-MILAN" )
            when
                TumorBurden( count == 1, largestCm <= 5 * Unit.CM )
            then
                insert( stage( "BCLC", "A" ) );
            end
            """;
    static final String OFFER = """
            rule "Offer"
                @id( "offer" )
                @statements( "ST-002-AASLD1L-01" )
            when
                Stage( system == "BCLC", code == "A" )
            then
                insert( offer( "AASLD 2023", Setting.FIRST_LINE, "strong", "durvalumab+tremelimumab" ) );
            end
            """;
    static final String GUARD = """
            rule "Guard"
                @id( "guard" )
                @statements( "ST-001-MONO-02b" )
            when
                Comorbidity( autoimmuneDisease == AutoimmuneDisease.ACTIVE )
            then
                insert( contraindicate( "ICI", Severity.ABSOLUTE, "active autoimmune disease" ) );
            end
            """;

    private Rules() {
    }

    /** The rules in a folder of their own, with the tables of the built-in rules; compiled. */
    static HccEngine engine(Path folder, String... rules) {
        return HccEngine.load(written(folder, rules), Build.CLASSIC);
    }

    /** The same, only read. */
    static Workbench read(Path folder, String... rules) {
        return Workbench.read(written(folder, rules));
    }

    private static Path written(Path folder, String... rules) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("rules.drl"), HEADER + String.join("\n", rules));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
