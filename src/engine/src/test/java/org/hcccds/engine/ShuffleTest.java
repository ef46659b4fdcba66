package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.code.Etiology;
import org.hcccds.model.code.Metastasis;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of facts and of rules says nothing. */
class ShuffleTest {

    private static final Detail WITH_TRACE = new Detail(false, true);

    private final Random random = new Random(20);

    @Test
    void theOrderOfNodulesMetastasesAndEtiologiesDoesNotChangeTheAssessment() {
        PatientCase facts = Cases.complete().set(Facts.PERFORMANCE_STATUS, 1)
                .set(Facts.NODULES, List.of(Nodule.ofCm(2.7), Nodule.ofCm(1.1), Nodule.ofCm(4.2), Nodule.ofCm(0.3)))
                .set(Facts.METASTASES, List.of(Metastasis.LUNG, Metastasis.BONE, Metastasis.OTHER))
                .set(Facts.ETIOLOGIES, List.of(Etiology.HBV, Etiology.PBC, Etiology.ALCOHOL))
                .clear(Facts.AFP).build();
        Assessment expected = Engines.builtIn().assess(facts, Detail.TRACED);
        for (int i = 0; i < 10; i++) {
            assertThat(Engines.builtIn().assess(shuffled(facts), Detail.TRACED)).isEqualTo(expected);
        }
    }

    @Test
    void theOrderOfListsDoesNotChangeTheAssessmentOfAnyCase() {
        for (PatientCase facts : Cases.varied(80, 30)) {
            assertThat(Engines.builtIn().assess(shuffled(facts), WITH_TRACE)).as(Cases.describe(facts))
                    .isEqualTo(Engines.builtIn().assess(facts, WITH_TRACE));
        }
    }

    @Test
    void theOrderInWhichFactsAreSetDoesNotChangeTheAssessment() {
        for (PatientCase facts : Cases.varied(30, 40)) {
            List<Fact<?>> known = new ArrayList<>(facts.known());
            Collections.reverse(known);
            PatientCase.Builder reversed = PatientCase.builder(facts.id());
            known.forEach(fact -> copy(fact, facts, reversed));
            assertThat(Engines.builtIn().assess(reversed.build(), WITH_TRACE))
                    .isEqualTo(Engines.builtIn().assess(facts, WITH_TRACE));
        }
    }

    @Test
    void theOrderOfRulesAndTheNamesOfTheirFilesDoNotChangeTheAssessment(@TempDir Path folder) throws IOException {
        shuffleRules(Engines.RULES_FOLDER.resolve("hcc"), folder);
        try (HccEngine original = HccEngine.load(Engines.RULES_FOLDER, Build.CLASSIC);
             HccEngine shuffled = HccEngine.load(folder, Build.CLASSIC)) {
            assertThat(shuffled.rules()).extracting(RuleInfo::id)
                    .isEqualTo(original.rules().stream().map(RuleInfo::id).toList());
            assertThat(shuffled.rules()).extracting(RuleInfo::source)
                    .doesNotContainAnyElementsOf(original.rules().stream().map(RuleInfo::source).toList());
            List<PatientCase> cases = Cases.varied(60, 50);
            for (PatientCase facts : cases) {
                assertThat(withoutPlaces(shuffled.assess(facts, WITH_TRACE))).as(Cases.describe(facts))
                        .isEqualTo(withoutPlaces(original.assess(facts, WITH_TRACE)));
            }
            for (PatientCase facts : cases.stream().filter(Cases::knowsBurden).limit(8).toList()) {
                assertThat(withoutPlaces(shuffled.assess(facts, Detail.TRACED))).as(Cases.describe(facts))
                        .isEqualTo(withoutPlaces(original.assess(facts, Detail.TRACED)));
            }
        }
    }

    private PatientCase shuffled(PatientCase facts) {
        PatientCase.Builder other = facts.toBuilder();
        for (Fact<? extends List<?>> fact : List.of(Facts.NODULES, Facts.METASTASES, Facts.ETIOLOGIES)) {
            shuffle(fact, facts, other);
        }
        return other.build();
    }

    private <L extends List<?>> void shuffle(Fact<L> fact, PatientCase facts, PatientCase.Builder other) {
        facts.get(fact).ifPresent(list -> {
            List<?> copy = new ArrayList<>(list);
            Collections.shuffle(copy, random);
            @SuppressWarnings("unchecked") // the same entries in another order
            L shuffled = (L) copy;
            other.set(fact, shuffled);
        });
    }

    private static <T> void copy(Fact<T> fact, PatientCase from, PatientCase.Builder to) {
        to.set(fact, from.get(fact).orElseThrow());
    }

    /** The same rules in files of other names, in another order, in each file and among files. */
    private void shuffleRules(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = new ArrayList<>(files.filter(Files::isRegularFile).toList());
            Collections.shuffle(all, random);
            for (int i = 0; i < all.size(); i++) {
                Path file = all.get(i);
                String text = Files.readString(file);
                if (file.toString().endsWith(".drl")) {
                    Engines.write(to, file.getParent().getFileName() + "/r" + i + ".drl", shuffledRules(text));
                } else {
                    Engines.write(to, from.relativize(file).toString(), text);
                }
            }
        }
    }

    private String shuffledRules(String file) {
        List<String> parts = Arrays.asList(file.split("(?m)(?=^rule \")"));
        Collections.shuffle(parts.subList(1, parts.size()), random);
        return String.join("", parts);
    }

    /** Without what must differ: the digest, and the places of rules. */
    private static Assessment withoutPlaces(Assessment assessment) {
        return new Assessment(assessment.caseId(), null, assessment.scores(), assessment.stages(),
                assessment.findings(), assessment.classes(), assessment.possibleClasses(), assessment.options(),
                assessment.contraindications(), assessment.prerequisites(), assessment.notes(),
                assessment.disagreements(), assessment.missing(), assessment.missingComplete(),
                assessment.trace().stream().map(line -> new TraceLine(line.rule(), "", line.concludes(), line.facts(), line.cites())).toList());
    }
}
