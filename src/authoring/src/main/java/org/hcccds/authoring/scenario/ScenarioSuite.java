package org.hcccds.authoring.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hcccds.engine.HccEngine;
import org.hcccds.io.tree.Document;
import org.hcccds.io.tree.DocumentReader;
import org.hcccds.io.tree.InputProblem;

/**
 * The scenarios of a folder, by file and in the order they stand there.
 *
 * @param scenarios those that can be run
 * @param problems  what is wrong with the others
 */
public record ScenarioSuite(List<Scenario> scenarios, List<InputProblem> problems) {

    /** Folders of this name hold patient cases to try the program with, and build output: no scenarios. */
    private static final List<String> LEFT_OUT = List.of("cases", "src", "target");

    /** Lies in the folder itself: changes of rules that scenarios need not notice. */
    public static final String SURVIVORS = "survivors.yaml";

    /**
     * Reads the scenario files (.yaml, .yml) of a folder and the folders in it, or one file. Files in folders called
     * {@code cases}, {@code src} or {@code target} are left out.
     *
     * @param engine the rules the scenarios are for; names they do not know are problems
     * @throws IOException if the folder cannot be read
     */
    public static ScenarioSuite read(Path folderOrFile, HccEngine engine) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folderOrFile, FileVisitOption.FOLLOW_LINKS)) {
            files = walk.filter(file -> isScenarioFile(folderOrFile, file)).sorted().toList();
        }
        Drafts drafts = new Drafts(engine);
        for (Path file : files) {
            String name = file.toString().replace('\\', '/');
            try (InputStream in = Files.newInputStream(file)) {
                documents(name, in).forEach(drafts::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return drafts.finish();
    }

    private static List<Document> documents(String name, InputStream in) {
        List<Document> documents = new ArrayList<>();
        new DocumentReader(name, in).forEachRemaining(documents::add);
        return documents;
    }

    private static boolean isScenarioFile(Path root, Path file) {
        String name = file.getFileName().toString();
        if (file.equals(root.resolve(SURVIVORS)) || !Files.isRegularFile(file) || !(name.endsWith(".yaml") || name.endsWith(".yml"))) {
            return false;
        }
        for (Path part : root.relativize(file)) {
            if (LEFT_OUT.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }
}
