package org.hcccds.authoring.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.rule.PossibleStage;

/** What texts in rules may name: the rows of the tables. */
record TableNames(Vocabulary vocabulary) {

    /** What a text names. */
    enum Of {
        GUIDELINE("guideline", "guidelines.csv"), STRENGTH("strength", "strengths.csv"),
        TREATMENT("treatment", "treatments.csv"),
        TARGET("drug, class, modality or treatment", "drugs.csv and treatments.csv"),
        EXPOSURE("drug, class or treatment", "drugs.csv and treatments.csv"), SYSTEM("staging system", "stages.csv"),
        STAGE("stage", "stages.csv"), FINDING("finding", "findings.csv"),
        CLASSIFICATION("classification", "classes.csv"),
        CLASS("class", "classes.csv"), SCORE("score", "scores.csv"), FACT("fact of a case", "the schema of a case"),
        COUNTRY("country", "ISO 3166-1"), TEXT("text", "");

        private final String word;
        private final String table;

        Of(String word, String table) {
            this.word = word;
            this.table = table;
        }

        String word() {
            return word;
        }

        String table() {
            return table;
        }
    }

    /**
     * Everything that a text may be.
     *
     * @param within of a stage its system, of a class its classification
     * @return empty where any text will do, or where what it is within is not known
     */
    Optional<Collection<String>> admissible(Of kind, Optional<String> within) {
        Formulary formulary = vocabulary.formulary();
        return switch (kind) {
            case GUIDELINE -> Optional.of(vocabulary.sources().guidelineEditions());
            case STRENGTH -> Optional.of(vocabulary.sources().strengths());
            case TREATMENT -> Optional.of(formulary.treatments());
            case TARGET -> Optional.of(formulary.targets());
            case EXPOSURE -> {
                Collection<String> targets = new TreeSet<>(formulary.targets());
                targets.add(Formulary.ICI_COMBINATION);
                yield Optional.of(targets);
            }
            case SYSTEM -> Optional.of(vocabulary.stagingSystems().keySet());
            case STAGE -> within.map(vocabulary.stagingSystems()::get).map(system -> {
                Collection<String> codes = new TreeSet<>(system.codes());
                codes.add(PossibleStage.NONE);
                return codes;
            });
            case FINDING -> Optional.of(vocabulary.findings().keySet());
            case CLASSIFICATION -> Optional.of(vocabulary.classes().keySet());
            case CLASS -> within.map(vocabulary.classes()::get).map(Vocabulary.ClassKind::values);
            case SCORE -> Optional.of(vocabulary.scores().keySet());
            case FACT -> Optional.of(Facts.ALL.stream().map(Fact::path).toList());
            case COUNTRY -> Optional.of(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
            case TEXT -> Optional.empty();
        };
    }

    /** What the arguments of a conclusion name; the last stands for those that follow. */
    static List<Of> arguments(String conclusion) {
        return switch (conclusion) {
            case "offer", "adviseAgainst" -> List.of(Of.GUIDELINE, Of.TEXT, Of.STRENGTH, Of.TREATMENT);
            case "contraindicate", "caution", "noteFor" -> List.of(Of.TARGET, Of.TEXT);
            case "require" -> List.of(Of.TARGET, Of.FACT, Of.TEXT);
            case "unapproved", "spent" -> List.of(Of.TARGET, Of.TEXT);
            case "stage" -> List.of(Of.SYSTEM, Of.STAGE);
            case "noStage" -> List.of(Of.SYSTEM);
            case "remark" -> List.of(Of.SYSTEM, Of.TEXT);
            case "finding" -> List.of(Of.FINDING, Of.TEXT);
            case "grade" -> List.of(Of.CLASSIFICATION, Of.CLASS);
            default -> List.of(Of.TEXT);
        };
    }

    /** What the field of a fact names. */
    static Of field(String fact, String field) {
        return switch (fact + "." + field) {
            case "Stage.system", "PossibleStage.system", "Remark.system" -> Of.SYSTEM;
            case "Stage.code", "PossibleStage.code" -> Of.STAGE;
            case "Finding.id", "PossibleFinding.id" -> Of.FINDING;
            case "Classification.id", "PossibleClass.id" -> Of.CLASSIFICATION;
            case "Classification.value", "PossibleClass.value" -> Of.CLASS;
            case "Score.id" -> Of.SCORE;
            case "Exposure.to" -> Of.EXPOSURE;
            case "Procedure.treatment" -> Of.TREATMENT;
            case "Contraindicated.target" -> Of.TARGET;
            case "Plan.region" -> Of.COUNTRY;
            default -> Of.TEXT;
        };
    }
}
