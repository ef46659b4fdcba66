package org.hcccds.authoring.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.engine.table.BrokenRows;
import org.hcccds.engine.table.TableKind;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.rule.PossibleStage;

/** What texts in rules may name: the rows of the tables. */
record TableNames(Vocabulary vocabulary, BrokenRows broken) {

    /** What a text names. */
    enum Of {
        GUIDELINE("guideline", TableKind.GUIDELINES), STRENGTH("strength", TableKind.STRENGTHS),
        TREATMENT("treatment", TableKind.TREATMENTS),
        TARGET("drug, class, modality or treatment", TableKind.DRUGS, TableKind.TREATMENTS),
        EXPOSURE("drug, class or treatment", TableKind.DRUGS, TableKind.TREATMENTS),
        SYSTEM("staging system", TableKind.STAGES), STAGE("stage", TableKind.STAGES),
        FINDING("finding", TableKind.FINDINGS), CLASSIFICATION("classification", TableKind.CLASSES),
        CLASS("class", TableKind.CLASSES), SCORE("score", TableKind.SCORES), FACT("fact of a case"),
        COUNTRY("country"), AREA("area", TableKind.AREAS), TEXT("text");

        private final String word;
        private final TableKind[] tables;

        Of(String word, TableKind... tables) {
            this.word = word;
            this.tables = tables;
        }

        String word() {
            return word;
        }

        /** Those that hold such names; none of names that no table holds. */
        TableKind[] tables() {
            return tables.clone();
        }

        /** Where to look for such names. */
        String place() {
            return switch (this) {
                case FACT -> "the schema of a case";
                case COUNTRY -> "ISO 3166-1";
                default -> Arrays.stream(tables).map(TableKind::file).collect(Collectors.joining(" and "));
            };
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
            case AREA -> Optional.of(vocabulary.areas().names());
            case TEXT -> Optional.empty();
        };
    }

    /**
     * Whether a name may stand in a row with mistakes. The values of a classification may be written there as in
     * {@code 1..9}.
     *
     * @param within as in {@link #admissible}
     */
    boolean mayBeInBrokenRow(String name, Of kind, Optional<String> within) {
        return broken.mayHold(name, kind.tables())
                || kind == Of.CLASS && within.filter(id -> broken.mayHold(id, kind.tables())).isPresent();
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
            case "Area.name" -> Of.AREA;
            default -> Of.TEXT;
        };
    }
}
