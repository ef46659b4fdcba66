package org.hcccds.engine.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.hcccds.engine.RuleLoadException;

/** Reads text files of a folder or a jar, by a path that begins with {@code hcc/} wherever they lie. */
final class TextFiles {

    /** Where the rules and what belongs to them lie in a jar. */
    static final String ROOT = "hcc/";

    private TextFiles() {
    }

    /**
     * The files in a folder or a jar.
     *
     * @param wanted tells by their path those to read
     * @throws RuleLoadException if it cannot be read
     */
    static Map<String, String> at(Path path, Predicate<String> wanted) {
        if (!Files.exists(path)) {
            throw new RuleLoadException(path.toString(), List.of("There is no such file or folder."));
        }
        try {
            return Files.isDirectory(path) ? in(path, wanted) : in(new JarFile(path.toFile()), wanted);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) { // the last: broken names
            throw new RuleLoadException(path.toString(), List.of("It is neither a folder nor a readable jar: "
                    + e.getMessage() + ".\nMaybe it is damaged; build it again."));
        }
    }

    /** The files in a jar, which is closed then. */
    static Map<String, String> in(JarFile opened, Predicate<String> wanted) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (JarFile jar = opened) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (!entry.isDirectory() && name.startsWith(ROOT) && wanted.test(name)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return texts;
    }

    /** The files in a folder. */
    static Map<String, String> in(Path folder, Predicate<String> wanted) throws IOException {
        Path root = rootOf(folder.toRealPath());
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = ROOT + root.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    texts.put(name, read(file));
                }
            }
        }
        return texts;
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new RuleLoadException(file.toString(),
                    List.of("It is not written in UTF-8.\nMaybe save it again with that encoding."));
        }
    }

    /** The folder that stands for {@code hcc/}: the one given, or an {@code hcc} folder inside it. */
    static Path rootOf(Path folder) {
        for (String inside : List.of("hcc", "src/main/resources/hcc")) {
            if (Files.isDirectory(folder.resolve(inside))) {
                return folder.resolve(inside);
            }
        }
        return folder;
    }
}
