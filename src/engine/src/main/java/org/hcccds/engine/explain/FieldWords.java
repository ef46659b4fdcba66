package org.hcccds.engine.explain;

import java.util.Locale;
import java.util.Map;
import org.hcccds.engine.fields.ReadField;
import org.hcccds.engine.fields.ReadFields;

/** What the fields that rules read are called: those of a case by {@link ReadFields}, those of conclusions by this. */
final class FieldWords {

    private static final Map<String, String> OF_CONCLUSIONS = Map.ofEntries(
            Map.entry("Finding.id", "finding"),
            Map.entry("Finding.value", "finding present"),
            Map.entry("Stage.system", "staging system"),
            Map.entry("Stage.code", "stage"),
            Map.entry("Classification.id", "classification"),
            Map.entry("Classification.value", "class"),
            Map.entry("Score.id", "score"),
            Map.entry("Score.low", "score at its lowest"),
            Map.entry("Score.high", "score at its highest"),
            Map.entry("Points.item", "component of the Child-Pugh score"),
            Map.entry("Points.low", "Child-Pugh points at their lowest"),
            Map.entry("Points.high", "Child-Pugh points at their highest"),
            Map.entry("PointTotal.low", "total of Child-Pugh points at its lowest"),
            Map.entry("PointTotal.high", "total of Child-Pugh points at its highest"),
            Map.entry("ChildPughClass.letter", "Child-Pugh class"),
            Map.entry("MacrovascularInvasion.present", "macrovascular invasion"),
            Map.entry("ExtrahepaticSpread.present", "extrahepatic spread"),
            Map.entry("TumorPerformance.status", "performance status due to the tumor (ECOG)"),
            Map.entry("Contraindicated.target", "contraindicated"));

    private FieldWords() {
    }

    /** What a clinician calls a field; of a field that has no words yet its name, taken apart. */
    static String of(String fact, String field) {
        return ReadFields.of(fact, field).map(ReadField::words)
                .orElseGet(() -> OF_CONCLUSIONS.getOrDefault(fact + '.' + field, apart(fact) + ": " + apart(field)));
    }

    /** The unit that a field is shown in; empty where it has none. */
    static String unit(String fact, String field) {
        return ReadFields.of(fact, field).map(ReadField::unit).orElse("");
    }

    /** A name such as {@code possibleStage} in words. */
    static String apart(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
