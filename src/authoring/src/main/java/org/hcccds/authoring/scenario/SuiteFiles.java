package org.hcccds.authoring.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hcccds.engine.Workbench;
import org.hcccds.engine.rulebase.OwnScenarios;
import org.hcccds.io.tree.Document;
import org.hcccds.io.tree.DocumentReader;

/** The scenario files of a folder, of which those that change are read anew. For one thread. */
public final class SuiteFiles {

    private final Path root;
    private final Map<Path, ReadFile> files = new TreeMap<>();
    /** The suite that was made last, if that is without problems and no file has changed since. */
    private Optional<Made> made = Optional.empty();

    private record ReadFile(FileTime saved, long size, List<Document> documents) {
    }

    /** All of the rules that decides what a scenario means, once it is without problems. */
    private record Names(Map<String, String> rules, Map<String, String> tables) {
    }

    private record Made(Names of, ScenarioSuite suite) {
    }

    private SuiteFiles(Path root) {
        this.root = root;
    }

    /**
     * Reads the scenario files (.yaml, .yml) of a folder and the folders in it, or one file. Files in folders called
     * {@code cases}, {@code src} or {@code target} are left out.
     *
     * @throws IOException if the folder cannot be read
     */
    public static SuiteFiles read(Path folderOrFile) throws IOException {
        SuiteFiles files = new SuiteFiles(folderOrFile);
        files.refresh();
        return files;
    }

    /**
     * Reads the files that were saved since they were read.
     *
     * @return names of the files that changed, of those that are new or gone too
     * @throws IOException if the folder cannot be read
     */
    public Set<String> refresh() throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            found = walk.filter(this::isScenarioFile).toList();
        }
        Set<String> changed = new TreeSet<>();
        files.keySet().stream().filter(file -> !found.contains(file)).forEach(file -> changed.add(name(file)));
        files.keySet().retainAll(found);
        for (Path file : found) {
            FileTime saved = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            ReadFile before = files.get(file);
            if (before == null || !before.saved().equals(saved) || before.size() != size) {
                files.put(file, new ReadFile(saved, size, documents(file)));
                changed.add(name(file));
            }
        }
        if (!changed.isEmpty()) {
            made = Optional.empty();
        }
        return changed;
    }

    /** The scenarios as they were last read. @param rules the rules they are for; names they do not know are problems */
    public ScenarioSuite suite(Workbench rules) {
        Names names = new Names(rules.ruleNames(), rules.files().tables());
        if (made.isEmpty() || !made.get().of().equals(names)) {
            Drafts drafts = new Drafts(rules);
            files.values().forEach(file -> file.documents().forEach(drafts::add));
            ScenarioSuite suite = drafts.finish();
            made = Optional.of(new Made(names, suite)).filter(one -> suite.problems().isEmpty());
            return suite;
        }
        return made.get().suite();
    }

    private static List<Document> documents(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            new DocumentReader(name(file), in).forEachRemaining(documents::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return documents;
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private boolean isScenarioFile(Path file) {
        boolean wanted = file.equals(root) ? name(file).matches(".*\\.ya?ml")
                : OwnScenarios.isScenarioFile(name(root.relativize(file)));
        return wanted && Files.isRegularFile(file);
    }
}
