package org.hcccds.engine.rulebase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hcccds.engine.table.Row;
import org.hcccds.engine.table.TableKind;
import org.hcccds.engine.table.Tables;
import org.hcccds.model.code.Setting;

/** What rules cite and how it hangs together: guidelines, statements, definitions, trial evidence, disagreements. */
public final class Sources {

    /** A definition that rules cite; {@code guideline} is empty where it belongs to no guideline. */
    public record Definition(String id, String guideline, String text, String source, String tag) {
    }

    /**
     * A sourced statement.
     *
     * @param guideline id of the guideline, or {@link #EVIDENCE}
     * @param edition   empty where the source names none
     * @param about     treatments, drugs, classes and modalities that it is about
     * @param tag       how sure a definition is; empty for a statement of the source reviews
     */
    public record Statement(String id, String guideline, String edition, String category, String line, String strength,
                            String text, List<String> about, String source, String tag) {

        /** Whether it says what should be done, rather than what a study found. */
        public boolean isNormative() {
            return !guideline.equals(EVIDENCE);
        }

        /** Whether it is about a setting; one that names no line of systemic treatment is about every setting. */
        boolean isOf(Setting setting) {
            return switch (setting) {
                case FIRST_LINE -> !line.startsWith("2") && !line.startsWith("3");
                case SECOND_LINE -> !line.equals("1") && !line.startsWith("3");
                case LATER_LINE -> !line.equals("1") && !line.equals("2");
                default -> true;
            };
        }

        /** The guideline with its edition, as in {@code AASLD 2023}. */
        public String guidelineEdition() {
            return (guideline + " " + edition).strip();
        }
    }

    /** What a cited id stands for. @param tag how sure a definition is; empty for a statement */
    public record Citation(String text, String source, String tag) {
    }

    /** One arm of a trial or cohort. @param line the line of treatment studied, as in {@code 1L} */
    public record Evidence(String id, String line) {

        /** Whether it was studied in a setting; an arm whose line the source does not say counts everywhere. */
        boolean isOf(Setting setting) {
            return switch (line) {
                case "1L" -> setting != Setting.SECOND_LINE && setting != Setting.LATER_LINE;
                case "2L", "post-ICI" -> setting == Setting.SECOND_LINE;
                case "2L-3L" -> setting == Setting.SECOND_LINE || setting == Setting.LATER_LINE;
                case "adjuvant", "neoadjuvant" -> setting == Setting.ADJUVANT || setting == Setting.CONVERSION;
                default -> true;
            };
        }
    }

    /**
     * A question on which sources differ.
     *
     * @param onlyWith ids of rules of which one must have fired for the question to arise; empty for most
     */
    public record Topic(String id, String title, List<Stance> stances, List<String> onlyWith) {
    }

    /** One position on it, with the statements that hold it. */
    public record Stance(String says, List<String> statements) {
    }

    /** Says of a statement that it reports a study, not a guideline. */
    public static final String EVIDENCE = "EVIDENCE";

    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
    private final Map<String, List<Statement>> studies = new LinkedHashMap<>();
    /** Worked out when first asked for; the same for every patient. */
    private final Map<String, List<String>> evidenceFor = new ConcurrentHashMap<>();
    private final Map<String, Topic> topics = new TreeMap<>();
    private final Map<String, String> notEncoded = new LinkedHashMap<>();
    private final Set<String> guidelines = new LinkedHashSet<>();
    private final Map<String, Integer> guidelineEditions = new LinkedHashMap<>();
    private final Map<String, Integer> strengths = new LinkedHashMap<>();

    Sources(Tables tables) {
        for (Row row : tables.rows(TableKind.DEFINITIONS)) {
            definitions.put(row.get("id"), new Definition(row.get("id"), row.get("guideline"), row.get("text"),
                    row.get("source"), row.get("tag")));
        }
        for (Row row : tables.rows(TableKind.GUIDELINES)) {
            guidelines.add(row.get("guideline"));
            number(guidelineEditions, row.get("guideline"));
            number(guidelineEditions, (row.get("guideline") + " " + row.get("edition")).strip());
        }
        tables.rows(TableKind.STRENGTHS).forEach(row -> number(strengths, row.get("strength")));
        tables.rows(TableKind.STATEMENTS).forEach(this::readStatement);
        for (Row row : tables.rows(TableKind.EVIDENCE)) {
            evidence.computeIfAbsent(row.get("regimen_id"), id -> new ArrayList<>())
                    .add(new Evidence(row.get("id"), row.get("line")));
        }
        for (Row row : tables.rows(TableKind.CONFLICTS)) {
            topics.computeIfAbsent(row.get("topic"),
                    id -> new Topic(id, row.get("title"), new ArrayList<>(), row.words("only_with")))
                    .stances().add(new Stance(row.get("says"), row.words("statements")));
        }
        for (Row row : tables.rows(TableKind.NOT_ENCODED)) {
            row.words("statement").forEach(id -> notEncoded.put(id, row.get("reason")));
        }
    }

    private void readStatement(Row row) {
        Statement statement = new Statement(row.get("id"), row.get("guideline"), row.get("edition"),
                row.get("category"), row.get("line"), row.get("strength"), row.get("statement"),
                row.list("about"), row.get("source"), row.get("tag"));
        statements.put(statement.id(), statement);
        if (!statement.isNormative()) {
            statement.about().forEach(
                    target -> studies.computeIfAbsent(target, id -> new ArrayList<>()).add(statement));
        }
    }

    private static void number(Map<String, Integer> order, String name) {
        order.putIfAbsent(name, order.size());
    }

    /** Definitions by id. */
    public Map<String, Definition> definitions() {
        return Collections.unmodifiableMap(definitions);
    }

    /** Statements by id. */
    public Map<String, Statement> statements() {
        return Collections.unmodifiableMap(statements);
    }

    /** The guideline and edition that a statement or definition speaks for; empty where it speaks for none. */
    public Optional<String> guidelineOf(String id) {
        Optional<String> stated = Optional.ofNullable(statements.get(id)).map(Statement::guidelineEdition);
        return stated.or(() -> Optional.ofNullable(definitions.get(id)).map(Definition::guideline)
                .filter(name -> !name.isEmpty()));
    }

    /** What a statement or definition says and where it stands; empty for an id that the tables do not hold. */
    public Optional<Citation> citation(String id) {
        Statement statement = statements.get(id);
        if (statement != null) {
            String source = statement.isNormative() ? statement.guidelineEdition() + "; " + statement.source()
                    : statement.source();
            return Optional.of(new Citation(statement.text(), source, statement.tag()));
        }
        return Optional.ofNullable(definitions.get(id)).map(
                definition -> new Citation(definition.text(), definition.source(), definition.tag()));
    }

    /**
     * Ids of the evidence on an option: trial arms of its treatment in its line, and statements that report studies of the
     * treatment, or of a drug or class in it, in that line.
     *
     * @param targets what the treatment contains
     */
    public List<String> evidenceFor(String treatment, Setting setting, Set<String> targets) {
        String option = treatment + " " + setting;
        List<String> known = evidenceFor.get(option); // asked first, for computing locks even where the value is there
        return known != null ? known : evidenceFor.computeIfAbsent(option, key -> found(treatment, setting, targets));
    }

    private List<String> found(String treatment, Setting setting, Set<String> targets) {
        List<String> found = new ArrayList<>();
        evidence.getOrDefault(treatment, List.of()).stream().filter(arm -> arm.isOf(setting))
                .forEach(arm -> found.add(arm.id()));
        targets.stream().flatMap(target -> studies.getOrDefault(target, List.of()).stream())
                .filter(study -> study.isOf(setting)).map(Statement::id).distinct().sorted().forEach(found::add);
        return List.copyOf(found);
    }

    /** The disagreements by topic. */
    public Map<String, Topic> topics() {
        return Collections.unmodifiableMap(topics);
    }

    /** Statements that cannot be a rule, with the reason. */
    public Map<String, String> notEncoded() {
        return Collections.unmodifiableMap(notEncoded);
    }

    /** Ids of the guidelines. */
    public Set<String> guidelines() {
        return Collections.unmodifiableSet(guidelines);
    }

    /** The guidelines as they may be cited: by their id, or by id and edition as in {@code AASLD 2023}. */
    public Set<String> guidelineEditions() {
        return Collections.unmodifiableSet(guidelineEditions.keySet());
    }

    /** The words for the strength of a recommendation, the strongest first. */
    public Set<String> strengths() {
        return Collections.unmodifiableSet(strengths.keySet());
    }

    /** The place of a word for the strength; 0 is the strongest. */
    public int strengthOrder(String strength) {
        return strengths.get(strength);
    }

    /** The place of a guideline, with or without its edition, in its table. */
    public int guidelineOrder(String guidelineEdition) {
        return guidelineEditions.get(guidelineEdition);
    }
}
