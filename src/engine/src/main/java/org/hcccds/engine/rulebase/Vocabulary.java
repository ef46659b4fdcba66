package org.hcccds.engine.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hcccds.engine.RuleLoadException;

/** What the tables of a rule base name: stages, scores, findings, classes, definitions, treatments. Order is theirs. */
public final class Vocabulary {

    /** A staging system with its stages in order of severity. */
    public record StagingSystem(String name, String edition, List<String> codes, Map<String, String> titles) {
    }

    /**
     * A score.
     *
     * @param decimals places shown
     * @param grades   id of the classes it is graded in, or null
     * @param graded   what these are called ({@code class} or {@code grade}), or null
     */
    public record ScoreKind(String id, String title, int decimals, String grades, String graded) {
    }

    /** A classification with its classes in order. */
    public record ClassKind(String id, List<String> values, String title) {
    }

    /** A definition that rules cite; {@code guideline} is empty where it belongs to no guideline. */
    public record Definition(String id, String guideline, String text, String source, String tag) {
    }

    private final RuleFiles files;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, StagingSystem> stagingSystems = new LinkedHashMap<>();
    private final Map<String, ScoreKind> scores = new LinkedHashMap<>();
    private final Map<String, String> findings = new LinkedHashMap<>();
    private final Map<String, ClassKind> classes = new LinkedHashMap<>();
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Set<String> treatments = new LinkedHashSet<>();
    private final Set<String> targets = new LinkedHashSet<>();
    private final Set<String> guidelines = new LinkedHashSet<>();
    private final Set<String> guidelineEditions = new LinkedHashSet<>();

    private Vocabulary(RuleFiles files) {
        this.files = files;
    }

    /**
     * Reads the tables.
     *
     * @throws RuleLoadException if a table is missing or cannot be read
     */
    static Vocabulary of(RuleFiles files) {
        Vocabulary vocabulary = new Vocabulary(files);
        vocabulary.read();
        if (!vocabulary.problems.isEmpty()) {
            throw new RuleLoadException(files.origin(), vocabulary.problems);
        }
        return vocabulary;
    }

    private void read() {
        for (Map<String, String> row : table("stages", "system", "edition", "code", "title")) {
            StagingSystem system = stagingSystems.computeIfAbsent(row.get("system"), name -> new StagingSystem(name,
                    row.get("edition"), new ArrayList<>(), new LinkedHashMap<>()));
            system.codes().add(row.get("code"));
            system.titles().put(row.get("code"), row.get("title"));
        }
        for (Map<String, String> row : table("scores", "id", "title", "decimals", "grades", "graded")) {
            scores.put(row.get("id"), new ScoreKind(row.get("id"), row.get("title"), decimals(row), emptyToNull(row.get("grades")),
                    emptyToNull(row.get("graded"))));
        }
        for (Map<String, String> row : table("findings", "id", "title")) {
            findings.put(row.get("id"), row.get("title"));
        }
        for (Map<String, String> row : table("classes", "id", "values", "title")) {
            classes.put(row.get("id"),
                    new ClassKind(row.get("id"), List.of(row.get("values").split(";")), row.get("title")));
        }
        checkGrades();
        for (Map<String, String> row : table("definitions", "id", "guideline", "text", "source", "tag")) {
            definitions.put(row.get("id"), new Definition(row.get("id"), row.get("guideline"), row.get("text"),
                    row.get("source"), row.get("tag")));
        }
        for (Map<String, String> row : table("guidelines", "guideline", "edition")) {
            guidelines.add(row.get("guideline"));
            guidelineEditions.add(row.get("guideline"));
            guidelineEditions.add((row.get("guideline") + " " + row.get("edition")).strip());
        }
        for (Map<String, String> row : table("drugs", "drug", "classes")) {
            targets.add(row.get("drug"));
            targets.addAll(List.of(row.get("classes").split(";")));
        }
        for (Map<String, String> row : table("treatments", "treatment", "modality")) {
            treatments.add(row.get("treatment"));
            targets.add(row.get("treatment"));
            targets.addAll(List.of(row.get("modality").split(";")));
        }
    }

    private int decimals(Map<String, String> score) {
        String decimals = score.get("decimals");
        if (!decimals.matches("[0-9]")) {
            problems.add("hcc/data/scores.csv: " + score.get("id") + " has the decimals \"" + decimals
                    + "\".\nMaybe 2; allowed is 0 to 9.");
            return 0;
        }
        return Integer.parseInt(decimals);
    }

    private void checkGrades() {
        scores.values().stream().filter(score -> score.grades() != null && !classes.containsKey(score.grades()))
                .forEach(score -> problems.add("hcc/data/scores.csv: " + score.id() + " is graded in \"" + score.grades()
                        + "\", which classes.csv does not hold.\nMaybe it is misspelled."));
    }

    private List<Map<String, String>> table(String name, String... columns) {
        String path = "hcc/data/" + name + ".csv";
        Optional<String> text = files.text(path);
        if (text.isEmpty()) {
            problems.add(path + " is missing.");
            return List.of();
        }
        try {
            List<Map<String, String>> rows = Csv.rows(text.get());
            for (String column : columns) {
                if (!rows.isEmpty() && !rows.get(0).containsKey(column)) {
                    problems.add(path + " has no column " + column + ".");
                    return List.of();
                }
            }
            return rows;
        } catch (IllegalArgumentException e) {
            problems.add(path + ": " + e.getMessage() + ".\nMaybe a cell with a comma lacks its quotation marks.");
            return List.of();
        }
    }

    /** Staging systems by name. */
    public Map<String, StagingSystem> stagingSystems() {
        return stagingSystems;
    }

    /** Scores by id. */
    public Map<String, ScoreKind> scores() {
        return scores;
    }

    /** Titles of findings by id. */
    public Map<String, String> findings() {
        return findings;
    }

    /** Classifications by id. */
    public Map<String, ClassKind> classes() {
        return classes;
    }

    /** Definitions by id. */
    public Map<String, Definition> definitions() {
        return definitions;
    }

    /** Ids of the treatments that a case may name. */
    public Set<String> treatments() {
        return treatments;
    }

    /** Ids of the guidelines. */
    public Set<String> guidelines() {
        return guidelines;
    }

    /** The guidelines as they may be cited: by their id, or by id and edition as in {@code AASLD 2023}. */
    public Set<String> guidelineEditions() {
        return guidelineEditions;
    }

    /** What can be contraindicated: drugs, drug classes, modalities and treatments. */
    public Set<String> targets() {
        return targets;
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
