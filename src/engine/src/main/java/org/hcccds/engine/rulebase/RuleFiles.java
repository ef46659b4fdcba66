package org.hcccds.engine.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.table.Csv;

/**
 * The files of a rule base: rules ({@code .drl}), tables ({@code .csv}) and {@code version.txt}, by a path that begins with
 * {@code hcc/} wherever they lie. A folder and a jar of the same files are the same rule base, with the same digest.
 */
public final class RuleFiles {

    private static final String ROOT = FileTexts.ROOT;
    /** Holds the version of the rules. */
    public static final String VERSION = ROOT + "version.txt";
    /** Stands in the jar of the built-in rules, where its compiled rules are listed. */
    static final String BUILT_IN_MODEL = "META-INF/kie/org.hcccds/hcc-kjar/drools-model";
    private static final String BUILT_IN = "the built-in rule jar";

    private final String origin;
    /** Where the files lie that messages name; as in {@code kjar/src/main/resources/}, empty inside a jar. */
    private final String folder;
    private final SortedMap<String, String> texts;
    /** Tables of the built-in rules that stand in for those that are missing. */
    private final Set<String> lent;

    private RuleFiles(String origin, String folder, Map<String, String> texts, Set<String> lent) {
        this.origin = origin;
        this.folder = folder;
        this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        this.lent = Collections.unmodifiableSet(new TreeSet<>(lent));
    }

    /**
     * The files of the rules that come with the product.
     *
     * @throws RuleLoadException if they are not on the class path
     */
    public static RuleFiles builtIn() {
        return beside(builtInMarker().orElseThrow(RuleFiles::notThere));
    }

    /** What to say where the built-in rules are looked for in vain. */
    static RuleLoadException notThere() {
        return new RuleLoadException("the class path",
                List.of("The built-in rules are not there.\nMaybe the jar hcc-kjar is missing from the class path."));
    }

    /**
     * These files, with the tables of the built-in rules, where these are there, in place of those that are missing.
     */
    public RuleFiles withBuiltInData() {
        return origin.equals(BUILT_IN) ? this : builtInMarker().map(marker -> withDataFrom(beside(marker)))
                .orElse(this);
    }

    static Optional<URL> builtInMarker() {
        return Optional.ofNullable(RuleFiles.class.getClassLoader().getResource(BUILT_IN_MODEL));
    }

    /** The files beside a class path resource of the built-in rules. */
    static RuleFiles beside(URL marker) {
        try {
            URLConnection connection = marker.openConnection();
            connection.setUseCaches(false);
            if (connection instanceof JarURLConnection inJar) {
                try (JarFile jar = inJar.getJarFile()) {
                    return new RuleFiles(BUILT_IN, "", JarReading.of(jar, BUILT_IN, RuleFiles::isRuleOrData), Set.of());
                }
            }
            Path root = Path.of(marker.toURI()).resolve("../../../../..").normalize();
            return new RuleFiles(BUILT_IN, "", FolderReading.of(root.resolve(ROOT), RuleFiles::isRuleOrData), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The built-in rules lie at an unreadable address: " + marker, e);
        }
    }

    /**
     * The files in a folder or a jar, within {@link FileBounds}. Of a jar only rule and data files are read; classes in it are
     * left alone.
     *
     * @throws RuleLoadException if there is nothing to read, or no rule in it; if a name leads out of the jar or a link out
     *                           of the folder; if a file is no readable text, or there is too much of it
     */
    public static RuleFiles at(Path path) {
        return of(path, FileTexts.at(path, RuleFiles::isRuleOrData));
    }

    /** @param texts of the files at the path */
    static RuleFiles of(Path path, Map<String, String> texts) {
        RuleFiles files = new RuleFiles(path.toString(), Files.isDirectory(path) ? shown(path) : "", texts, Set.of());
        if (files.rules().isEmpty()) {
            throw new RuleLoadException(path.toString(), List.of("There is no rule file (.drl) in it."));
        }
        return files;
    }

    /** What these files are called in messages. */
    public String origin() {
        return origin;
    }

    /** Where a file such as {@code hcc/staging/bclc.drl} lies, as an editor finds it; inside a jar the path there. */
    public String located(String path) {
        return folder.isEmpty() ? path : folder + path.substring(ROOT.length());
    }

    private static String shown(Path folder) {
        String root = FolderReading.rootOf(folder.normalize()).toString().replace('\\', '/');
        return root.isEmpty() ? "" : root + "/";
    }

    /** The rule files by path. */
    public Map<String, String> rules() {
        Map<String, String> rules = new TreeMap<>(texts);
        rules.keySet().removeIf(path -> !path.endsWith(".drl"));
        return rules;
    }

    /** The tables and the version by path, each its text. */
    public Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>(texts);
        tables.keySet().removeIf(path -> path.endsWith(".drl"));
        return tables;
    }

    /** The text of a file such as {@code hcc/data/findings.csv}. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /**
     * The rows of a table such as {@code evidence}, each by column name; none where there is no such table.
     *
     * @throws IllegalArgumentException if a row has not as many cells as the header
     */
    public List<Map<String, String>> table(String name) {
        return text(ROOT + "data/" + name + ".csv").map(Csv::rows).orElse(List.of());
    }

    /** These files, with those of {@code fallback} for tables and the version that are not among them. */
    RuleFiles withDataFrom(RuleFiles fallback) {
        Map<String, String> all = new TreeMap<>(texts);
        Map<String, String> more = new TreeMap<>(fallback.tables());
        more.keySet().removeAll(texts.keySet());
        all.putAll(more);
        return new RuleFiles(origin, folder, all, more.keySet());
    }

    /** Paths of the tables that stand in for missing ones. */
    Set<String> lent() {
        return lent;
    }

    /** {@code sha256:} and the hash over the paths and texts of all files. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            texts.forEach((path, text) -> {
                sha.update(path.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
                sha.update(text.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            });
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** Whether a file is part of a rule base: others are left alone. */
    static boolean isRuleOrData(String name) {
        return name.endsWith(".drl") || name.endsWith(".csv") || name.equals(VERSION);
    }
}
