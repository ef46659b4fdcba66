package org.hcccds.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hcccds.engine.Build;
import org.hcccds.engine.Cases;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Engines;
import org.hcccds.engine.HccEngine;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the short way, one run of the older rules, against the long one: both rule bases asked about every patient. */
class UnaffectedTest {

    private static final List<PatientCase> PATIENTS = Cases.varied(100, 20_261_121);

    @TempDir
    private Path folder;

    @Test
    void aLimitOfAStage() {
        edited("staging/cnlc-by-burden.drl", "count == 1, largestCm <= Limit.CNLC_SINGLE_CM", "count == 1, largestCm <= 4 * Unit.CM");
        assertSoundAndUseful();
    }

    @Test
    void aLimitThatStagesRestOnFarBelow() {
        edited("scores/child-pugh-albumin.drl", "Limit.CHILD_PUGH_ALBUMIN_LOW", "3 * Unit.G_PER_DL");
        assertSoundAndUseful();
    }

    @Test
    void aContraindicationThatWeighsMore() {
        edited("safety/radioembolization.drl", "Severity.RELATIVE, \"moderate to severe ascites\"",
                "Severity.ABSOLUTE, \"moderate to severe ascites\"");
        assertSoundAndUseful();
    }

    /** An unknown AFP stands for one value in each region between the limits: other limits, other regions. */
    @Test
    void aLimitThatSetsWhatIsSeenOfAnUnknownFact() {
        edited("criteria/hangzhou.drl", "Limit.HANGZHOU_AFP", "77 * Unit.NG_PER_ML");
        assertSoundAndUseful();
    }

    @Test
    void aRuleMoreThatAsksForSomethingToBeAbsent() {
        copied();
        Engines.write(folder, "hcc/guidelines/more.drl", """
                package hcc.guidelines;
                import org.hcccds.model.code.*;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Advise.*;

                rule "AASLD offers sorafenib in BCLC B without any exposure to TACE"
                    @id( "more" )
                    @statements( "ST-002-AASLD1L-01" )
                when
                    Stage( system == "BCLC", code == "B" )
                    not Procedure( treatment == "tace" )
                then
                    insert( offer( "AASLD 2023", Setting.FIRST_LINE, "option", "sorafenib" ) );
                end
                """);
        assertSoundAndUseful();
    }

    @Test
    void withOtherTablesNothingIsCertain() {
        copied();
        Engines.write(folder, "hcc/version.txt", "1.0.1\n");
        try (HccEngine newer = HccEngine.load(folder, Build.CLASSIC)) {
            assertThat(PATIENTS).noneMatch(Engines.builtIn().workbench().unaffectedBy(newer.workbench()));
        }
    }

    /** Whom the short way calls unaffected is; it says so of some, while the edit does affect others. */
    private void assertSoundAndUseful() {
        HccEngine older = Engines.builtIn();
        try (HccEngine newer = HccEngine.load(folder, Build.CLASSIC)) {
            Predicate<PatientCase> unaffected = older.workbench().unaffectedBy(newer.workbench());
            int skipped = 0;
            int changed = 0;
            for (PatientCase patient : PATIENTS) {
                boolean same = says(older, patient).equals(says(newer, patient));
                boolean certain = unaffected.test(patient);
                assertThat(!certain || same).as(() -> Cases.describe(patient)).isTrue();
                skipped += certain ? 1 : 0;
                changed += same ? 0 : 1;
            }
            assertThat(skipped).as("unaffected").isPositive();
            assertThat(changed).as("changed").isPositive();
        }
    }

    /** Everything but which rules said it. */
    private static Assessment says(HccEngine engine, PatientCase patient) {
        Assessment all = engine.assess(patient, Detail.PLAIN);
        return new Assessment(all.caseId(), Engines.builtIn().version(), all.scores(), all.stages(), all.findings(),
                all.classes(), all.possibleClasses(), all.options(), all.contraindications(), all.prerequisites(),
                all.notes(), all.disagreements(), all.missing(), all.missingComplete(), all.trace());
    }

    private void edited(String file, String before, String after) {
        copied();
        Path edited = folder.resolve("hcc").resolve(file);
        try {
            String text = Files.readString(edited);
            assertThat(text).contains(before);
            Files.writeString(edited, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copied() {
        Path rules = Engines.RULES_FOLDER.resolve("hcc");
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Engines.write(folder, "hcc/" + rules.relativize(file), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
