package org.hcccds.engine.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Patients of 70, 85 and 95 years, and rules about their age. */
class RecordedCasesTest {

    private static final List<Integer> AGES = List.of(70, 85, 95);

    @TempDir
    private Path folder;

    @Test
    void aChangeShowsWhereItDrawsAnotherConclusion() throws IOException {
        try (HccEngine engine = engine(rule("a", "Patient( ageYears > 80 )\n    Patient( ageYears > 90 )", "milan"))) {
            assertThat(affected(engine, "a", 0)).isEmpty();
            assertThat(affected(engine, "a", 1)).containsExactly(1);
        }
    }

    @Test
    void aDroppedRuleShowsWhereItFires() throws IOException {
        try (HccEngine engine = engine(rule("a", "Patient( ageYears > 80 )", "milan"))) {
            Rehearsal rehearsal = engine.workbench().rehearsal();
            Change dropped = new Change(rehearsal.rules().get(0), Optional.empty());
            assertThat(numbers(rehearsal.compare(recordings(rehearsal)).affectedBy(dropped))).containsExactly(1, 2);
            assertThat(rehearsal.assess(recordings(rehearsal).get(1), dropped).findings()).containsEntry("milan",
                    Answer.UNKNOWN);
        }
    }

    /** "a" and "b" bring each other about: a change of "a" may rest on what only "a" as it is concludes. */
    @Test
    void aRuleThatBringsAboutWhatItAsksForMayShowWhereverItFires() throws IOException {
        try (HccEngine engine = engine(
                rule("a", "Patient( ageYears > 80 )\n    PossibleFinding( id == \"ucsf\", value == Answer.YES )",
                        "milan"),
                rule("b", "PossibleFinding( id == \"milan\", value == Answer.YES )", "ucsf"),
                rule("c", "Patient( ageYears > 90 )", "ucsf"))) {
            assertThat(affected(engine, "a", 0)).containsExactly(2);
            assertThat(affected(engine, "c", -1)).containsExactly(2);
        }
    }

    private HccEngine engine(String... rules) throws IOException {
        Files.writeString(folder.resolve("ages.drl"), """
                package hcc.ages;

                import org.hcccds.model.code.*;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Conclude.*;

                """ + String.join("", rules));
        return HccEngine.load(folder, Build.CLASSIC);
    }

    private static String rule(String id, String conditions, String finding) {
        return "rule \"" + id + "\"\n    @id( \"" + id + "\" )\nwhen\n    " + conditions
                + "\nthen\n    insert( finding( \"" + finding + "\", Answer.YES ) );\nend\n";
    }

    private static List<Recording> recordings(Rehearsal rehearsal) {
        return AGES.stream().map(age -> rehearsal.record(PatientCase.builder("age " + age).set(Facts.AGE_YEARS, age)
                .build())).toList();
    }

    /** The numbers of the cases in which it can show that a rule loses a pattern; all of them where it is negative. */
    private static List<Integer> affected(HccEngine engine, String id, int pattern) {
        Rehearsal rehearsal = engine.workbench().rehearsal();
        RuleLogic rule = rehearsal.rules().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        List<FactPattern> left = IntStream.range(0, rule.patterns().size()).filter(number -> number != pattern)
                .mapToObj(rule.patterns()::get).toList();
        Optional<RuleLogic> instead = pattern < 0 ? Optional.empty() : Optional.of(new RuleLogic(rule.id(), rule.name(),
                rule.cites(), rule.place(), left, rule.conclusion(), rule.arguments(), rule.conclusionPlace()));
        return numbers(rehearsal.compare(recordings(rehearsal)).affectedBy(new Change(rule, instead)));
    }

    private static List<Integer> numbers(BitSet set) {
        return set.stream().boxed().toList();
    }
}
