package org.hcccds.engine.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hcccds.engine.RuleLoadException;

/** What the tables of a rule base name: stages, scores, findings and classes, and the tables on treatments and sources beside them.
 * Order is theirs. */
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

    /** Stages of a system and values of a classification; all that remain possible are held as bits of one number. */
    private static final int MOST_VALUES = 60;
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,3})\\.\\.([0-9]{1,3})");

    private final Tables tables;
    private final Map<String, StagingSystem> stagingSystems = new LinkedHashMap<>();
    private final Map<String, ScoreKind> scores = new LinkedHashMap<>();
    private final Map<String, String> findings = new LinkedHashMap<>();
    private final Map<String, ClassKind> classes = new LinkedHashMap<>();
    private final Formulary formulary;
    private final Sources sources;

    private Vocabulary(Tables tables) {
        this.tables = tables;
        this.formulary = new Formulary(tables.rows("drugs", "drug", "classes", "counts_as"),
                tables.rows("treatments", "treatment", "modality", "components"));
        this.sources = new Sources(tables);
    }

    /**
     * Reads the tables.
     *
     * @throws RuleLoadException if a table is missing or cannot be read
     */
    public static Vocabulary of(RuleFiles files) {
        Tables tables = new Tables(files);
        Vocabulary vocabulary = new Vocabulary(tables);
        vocabulary.read();
        if (!tables.problems().isEmpty()) {
            throw new RuleLoadException(files.origin(), tables.problems());
        }
        return vocabulary;
    }

    private void read() {
        for (Map<String, String> row : tables.rows("stages", "system", "edition", "code", "title")) {
            StagingSystem system = stagingSystems.computeIfAbsent(row.get("system"), name -> new StagingSystem(name,
                    row.get("edition"), new ArrayList<>(), new LinkedHashMap<>()));
            system.codes().add(row.get("code"));
            system.titles().put(row.get("code"), row.get("title"));
        }
        for (Map<String, String> row : tables.rows("scores", "id", "title", "decimals", "grades", "graded")) {
            scores.put(row.get("id"), new ScoreKind(row.get("id"), row.get("title"), decimals(row), emptyToNull(row.get("grades")),
                    emptyToNull(row.get("graded"))));
        }
        for (Map<String, String> row : tables.rows("findings", "id", "title")) {
            findings.put(row.get("id"), row.get("title"));
        }
        for (Map<String, String> row : tables.rows("classes", "id", "values", "title")) {
            classes.put(row.get("id"),
                    new ClassKind(row.get("id"), values(row), row.get("title")));
        }
        checkGrades();
        checkStages();
        checkTreatments();
    }

    /** Values separated by semicolons, or whole numbers as in {@code 1..9}. */
    private List<String> values(Map<String, String> row) {
        String cell = row.get("values");
        Matcher range = RANGE.matcher(cell);
        List<String> values = range.matches() ? IntStream.rangeClosed(Integer.parseInt(range.group(1)),
                Integer.parseInt(range.group(2))).mapToObj(String::valueOf).toList() : Csv.list(cell);
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            tables.problem("classes", row.get("id") + " has " + values.size() + " values; allowed: 1 to " + MOST_VALUES + ".",
                    "write them as in A;B;C, or as in 1..9.");
            return List.of();
        }
        return values;
    }

    private void checkTreatments() {
        formulary.tangled().forEach(id -> tables.problem("treatments", id + " contains itself through its components, or "
                + "treatments within treatments that cannot be followed.", "its components are drugs."));
    }

    private void checkStages() {
        stagingSystems.values().stream().filter(system -> system.codes().size() > MOST_VALUES).forEach(system ->
                tables.problem("stages", system.name() + " has " + system.codes().size() + " stages; allowed: at most "
                        + MOST_VALUES + ".", "the name of the system is missing in some rows."));
    }

    private int decimals(Map<String, String> score) {
        String decimals = score.get("decimals");
        if (!decimals.matches("[0-9]")) {
            tables.problem("scores", score.get("id") + " has the decimals \"" + decimals + "\".",
                    "2; allowed is 0 to 9.");
            return 0;
        }
        return Integer.parseInt(decimals);
    }

    private void checkGrades() {
        scores.values().stream().filter(score -> score.grades() != null && !classes.containsKey(score.grades()))
                .forEach(score -> tables.problem("scores", score.id() + " is graded in \"" + score.grades()
                        + "\", which classes.csv does not hold.", "it is misspelled."));
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

    /** Treatments, drugs and classes. */
    public Formulary formulary() {
        return formulary;
    }

    /** What rules cite. */
    public Sources sources() {
        return sources;
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
