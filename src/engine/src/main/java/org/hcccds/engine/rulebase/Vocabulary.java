package org.hcccds.engine.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.table.Row;
import org.hcccds.engine.table.TableKind;
import org.hcccds.engine.table.Tables;

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
    private final Areas areas;

    /** What the sound rows hold; mistakes among them are reported. */
    Vocabulary(Tables tables) {
        this.tables = tables;
        this.formulary = new Formulary(tables.rows(TableKind.DRUGS), tables.rows(TableKind.TREATMENTS));
        this.sources = new Sources(tables);
        this.areas = new Areas(tables);
        read();
    }

    /**
     * Reads the tables.
     *
     * @throws RuleLoadException with everything that is wrong with them, if anything is
     */
    public static Vocabulary of(RuleFiles files) {
        TableReading reading = TableReading.of(files, Set.of());
        reading.refuse(files);
        return reading.vocabulary();
    }

    private void read() {
        tables.rows(TableKind.CLASSES).forEach(row -> values(row).ifPresent(values ->
                classes.put(row.get("id"), new ClassKind(row.get("id"), values, row.get("title")))));
        tables.rows(TableKind.STAGES).forEach(this::readStage);
        tables.rows(TableKind.SCORES).forEach(this::readScore);
        tables.rows(TableKind.FINDINGS).forEach(row -> findings.put(row.get("id"), row.get("title")));
        References.check(tables, this);
    }

    /** Values separated by semicolons, or whole numbers as in {@code 1..9}. */
    private Optional<List<String>> values(Row row) {
        String cell = row.get("values");
        Matcher range = RANGE.matcher(cell);
        List<String> values = range.matches() ? IntStream.rangeClosed(Integer.parseInt(range.group(1)),
                Integer.parseInt(range.group(2))).mapToObj(String::valueOf).toList() : row.list("values");
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            tables.mistake(row, "values", row.get("id") + " has " + values.size() + " values; allowed: 1 to "
                    + MOST_VALUES + ".",
                    "write them as in A;B;C, or as in 1..9.");
            return Optional.empty();
        }
        return Optional.of(values);
    }

    private void readStage(Row row) {
        StagingSystem system = stagingSystems.computeIfAbsent(row.get("system"), name -> new StagingSystem(name,
                row.get("edition"), new ArrayList<>(), new LinkedHashMap<>()));
        if (!system.edition().equals(row.get("edition"))) {
            tables.mistake(row, "edition", "the edition of " + system.name() + " is \"" + row.get("edition")
                    + "\" here, and \"" + system.edition() + "\" before.", "the stages are those of one edition.");
        } else if (system.codes().size() == MOST_VALUES) {
            tables.mistake(row, "code", system.name() + " has more than " + MOST_VALUES + " stages.",
                    "some of them are of another system.");
        } else {
            system.codes().add(row.get("code"));
            system.titles().put(row.get("code"), row.get("title"));
        }
    }

    private void readScore(Row row) {
        boolean counted = row.get("decimals").matches("[0-9]");
        if (!counted) {
            tables.mistake(row, "decimals", row.get("id") + " has the decimals \"" + row.get("decimals") + "\".",
                    "2; allowed is 0 to 9.");
        }
        int decimals = counted ? Integer.parseInt(row.get("decimals")) : 0;
        scores.put(row.get("id"), new ScoreKind(row.get("id"), row.get("title"), decimals,
                emptyToNull(row.get("grades")), emptyToNull(row.get("graded"))));
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

    /** Areas of countries. */
    public Areas areas() {
        return areas;
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
