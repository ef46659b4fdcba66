package org.hcccds.authoring.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hcccds.authoring.format.RuleFileFormat;

/**
 * A folder of rule files as it stands, whether or not its rules can be loaded: another new rule in it may be unfinished.
 *
 * @param root     the folder that stands for {@code hcc/}
 * @param placesOf by rule id, its file and line
 */
record RuleFolder(Path root, Map<String, String> placesOf) {

    private static final Pattern ID = Pattern.compile("@id\\(\\s*\"\\s*([^\"\\s]+)\\s*\"\\s*\\)");

    /** @throws IOException if the folder or a rule file cannot be read */
    static RuleFolder at(Path folder) throws IOException {
        Path root = List.of("src/main/resources/hcc", "hcc").stream().map(folder::resolve).filter(Files::isDirectory)
                .findFirst().orElse(folder);
        Map<String, String> places = new TreeMap<>();
        for (Path file : RuleFileFormat.files(root)) {
            List<String> lines = Files.readAllLines(file);
            for (int line = 0; line < lines.size(); line++) {
                Matcher id = ID.matcher(lines.get(line));
                if (id.find()) {
                    places.putIfAbsent(id.group(1), file + ":" + (line + 1));
                }
            }
        }
        return new RuleFolder(root, places);
    }

    /** A table; empty where the folder has none of this name and uses that of the built-in rules. */
    Optional<Path> table(String name) {
        return Optional.of(root.resolve("data").resolve(name + ".csv")).filter(Files::isRegularFile);
    }
}
