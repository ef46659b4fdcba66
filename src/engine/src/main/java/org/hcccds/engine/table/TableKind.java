package org.hcccds.engine.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a rule base and their columns. */
public enum TableKind {
    AREAS("area country", "", "notes"),
    CLASSES("id", "values title", ""),
    CONFLICTS("topic*", "title says statements only_with", "kind position"),
    DEFINITIONS("id", "guideline text source tag", ""),
    DRUGS("drug", "classes counts_as", "synonyms notes"),
    EVIDENCE("id", "regimen_id line", "review location study nct design phase setting population n_arm regimen "
            + "comparator mos_months os_hr os_hr_ci mpfs_months pfs_hr pfs_hr_ci orr_pct orr_criteria dcr_pct pd_pct "
            + "ae_g3plus_pct ae_kind other notes"),
    FINDINGS("id", "title", ""),
    GUIDELINES("guideline edition?", "", "full_name citation cited_in region notes"),
    /** Read by people alone. */
    JAPANESE_RESECTABILITY("axis", "", "r br1 br2 enabled source remarks"),
    NOT_ENCODED("statement", "reason", ""),
    SCORES("id", "title decimals grades graded", ""),
    STAGES("system code", "edition title", ""),
    STATEMENTS("id", "guideline edition category line strength statement about source tag", "when then"),
    STRENGTHS("strength", "", ""),
    TREATMENTS("treatment", "modality components", "line_of_use notes");

    /** Where tables lie. */
    private static final String FOLDER = "hcc/data/";
    private static final String ENDING = ".csv";

    private final List<String> key;
    private final boolean unique;
    private final List<String> mayBeEmpty;
    private final List<String> needed;
    private final List<String> columns;

    /**
     * @param key      the columns that name a row: no two rows have the same there, unless a star follows; the cells
     *                 are filled in, unless a question mark follows
     * @param needed   the other columns that there must be
     * @param optional columns that there may be
     */
    TableKind(String key, String needed, String optional) {
        this.unique = !key.endsWith("*");
        this.mayBeEmpty = words(key).filter(column -> column.endsWith("?")).map(column -> column.replace("?", ""))
                .toList();
        this.key = words(key.replaceAll("[*?]", "")).toList();
        this.needed = Stream.concat(this.key.stream(), words(needed)).toList();
        this.columns = Stream.concat(this.needed.stream(), words(optional)).toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }

    /** The kind of the table at a path such as {@code hcc/data/findings.csv}. */
    static Optional<TableKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    /** Whether a table is looked for at such a path. */
    static boolean isPlaceOfTables(String path) {
        return path.startsWith(FOLDER) && path.endsWith(ENDING) && path.indexOf('/', FOLDER.length()) < 0;
    }

    /** The name of its file, such as {@code findings.csv}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ENDING;
    }

    /** Where it lies in a rule base, such as {@code hcc/data/findings.csv}. */
    public String path() {
        return FOLDER + file();
    }

    /** Whether rules or other tables name its rows. */
    public boolean isNamedByOthers() {
        return this != CONFLICTS && this != EVIDENCE && this != NOT_ENCODED && this != JAPANESE_RESECTABILITY;
    }

    List<String> key() {
        return key;
    }

    boolean isUnique() {
        return unique;
    }

    boolean mayBeEmpty(String keyColumn) {
        return mayBeEmpty.contains(keyColumn);
    }

    List<String> needed() {
        return needed;
    }

    /** All columns that it may have, the needed ones first. */
    List<String> columns() {
        return columns;
    }
}
