package org.hcccds.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hcccds.authoring.mutate.Mutant;
import org.hcccds.authoring.mutate.Mutants;
import org.hcccds.authoring.scenario.Scenario;
import org.hcccds.authoring.scenario.ScenarioSuite;
import org.hcccds.engine.Build;
import org.hcccds.engine.Detail;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.rehearsal.Change;
import org.hcccds.engine.rehearsal.Recording;
import org.hcccds.engine.rehearsal.Rehearsal;
import org.hcccds.io.AssessmentJson;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.TraceLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed rule, read off its text, says to the byte what the rule engine says. */
class RehearsalTest {

    private static final Path RULES = Path.of("../kjar/src/main/resources/hcc");
    /**
     * Rules that weigh possibilities, which are the hardest to rehearse; few enough to be compiled for every change.
     */
    private static final List<String> TOPICS = List.of("scores", "findings", "criteria", "staging");
    private static final int CHANGES = 20;

    @TempDir
    private Path folder;

    /**
     * Each change is compiled; the engine is asked about the cases in which the change can show, and about some
     * others.
     */
    @Test
    void aChangedRuleSaysTheSame() throws IOException {
        copyRules();
        try (HccEngine engine = HccEngine.load(folder, Build.CLASSIC)) {
            Rehearsal rehearsal = engine.workbench().rehearsal();
            List<Scenario> scenarios = ScenarioSuite.read(Path.of(""), engine).scenarios();
            List<Recording> recordings =
                    scenarios.stream().map(scenario -> rehearsal.record(scenario.patientCase())).toList();
            List<Mutant> changes = sample(Mutants.of(rehearsal.rules(), rehearsal.rules(), engine.vocabulary()));
            assertThat(changes).hasSize(CHANGES).allSatisfy(mutant -> {
                Change change = new Change(mutant.rule(), mutant.instead());
                BitSet affected = rehearsal.compare(recordings).affectedBy(change);
                List<Integer> asked = IntStream.range(0, scenarios.size())
                        .filter(number -> number % 40 == 0 || affected.get(number) && number % 8 == 0).boxed().toList();
                String before = Files.readString(folder.resolve(file(mutant)));
                Files.writeString(folder.resolve(file(mutant)), changed(before, mutant));
                try (HccEngine compiled = HccEngine.load(folder, Build.CLASSIC)) {
                    for (int number : asked) {
                        String real = real(compiled, scenarios.get(number));
                        Recording recording = recordings.get(number);
                        assertThat(text(rehearsal.assess(recording, change))).as(mutant + " in "
                                + scenarios.get(number).name())
                                .isEqualTo(real);
                        assertThat(affected.get(number) || real.equals(text(recording.assessment())))
                                .as(mutant + " can show in " + scenarios.get(number).name()).isTrue();
                    }
                } finally {
                    Files.writeString(folder.resolve(file(mutant)), before);
                }
            });
        }
    }

    /** Spread over all changes, the same ones as long as their rules stay as they are. */
    private static List<Mutant> sample(List<Mutant> mutants) {
        return mutants.stream().sorted(Comparator.comparing((Mutant mutant) -> (mutant.rule().id() + mutant.after())
                .hashCode())
                .thenComparing(mutant -> mutant.rule().id())).limit(CHANGES).toList();
    }

    private static String file(Mutant mutant) {
        return mutant.place().file().substring("hcc/".length());
    }

    /** The text of a rule file with one line changed; conditions that stood on several lines are put on one. */
    private static String changed(String text, Mutant mutant) {
        int from = text.indexOf("rule \"" + mutant.rule().name() + "\"");
        int to = text.indexOf("\nend", from) + "\nend".length();
        String rule = text.substring(from, to);
        String changed = "";
        if (mutant.instead().isPresent()) {
            String conditions = rule.substring(rule.indexOf("\nwhen") + "\nwhen".length(), rule.indexOf("\nthen"))
                    .replaceAll("\\s+", " ");
            String before = mutant.before().replaceAll("\\s+", " ");
            assertThat(conditions).contains(before);
            changed = rule.substring(0, rule.indexOf("\nwhen")) + "\nwhen\n" + conditions.replace(before,
                    mutant.after().equals(Mutant.DROPPED) ? "" : mutant.after())
                            + rule.substring(rule.indexOf("\nthen"));
        }
        return text.substring(0, from) + changed + text.substring(to);
    }

    private void copyRules() throws IOException {
        for (String topic : TOPICS) {
            Files.createDirectories(folder.resolve(topic));
            try (Stream<Path> files = Files.list(RULES.resolve(topic))) {
                files.forEach(file -> {
                    try {
                        Files.copy(file, folder.resolve(topic).resolve(file.getFileName()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }

    /** What the rule engine says, and the rules that fired. */
    private static String real(HccEngine engine, Scenario scenario) {
        List<String> fired = new ArrayList<>();
        Assessment assessment = engine.assess(scenario.patientCase(), Detail.PLAIN, line -> fired.add(line.rule()));
        return json(assessment) + fired.stream().distinct().sorted().toList();
    }

    private static String text(Assessment one) {
        return json(one) + one.trace().stream().map(TraceLine::rule).distinct().sorted().toList();
    }

    /** But for the trace, and the digest of files that are not the same. */
    private static String json(Assessment one) {
        return AssessmentJson.pretty(new Assessment(one.caseId(), one.rules(), one.scores(), one.stages(),
                one.findings(),
                one.classes(), one.possibleClasses(), one.options(), one.contraindications(), one.prerequisites(),
                one.notes(), one.disagreements(), one.missing(), one.missingComplete(), List.of()))
                .replaceAll("sha256:[0-9a-f]+", "");
    }
}
