package org.hcccds.engine.rulebase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hcccds.engine.RuleLoadException;

/**
 * Reads files of rules out of a jar, as out of any archive: its manifest, classes and services mean nothing here, and nothing
 * of it reaches a class loader or the disk.
 */
final class JarReading {

    private JarReading() {
    }

    /** The texts of a jar that anybody may have made. @throws IOException if it is no jar */
    static SortedMap<String, String> of(Path jar, Predicate<String> wanted) throws IOException {
        return reading(jar, wanted).all(jar.toString());
    }

    /** The same, with what is wrong with them. */
    static FileTexts reading(Path jar, Predicate<String> wanted) throws IOException {
        if (Files.size(jar) > FileBounds.JAR_BYTES) {
            throw new RuleLoadException(jar.toString(), List.of("It is longer than " + FileBounds.JAR_BYTES
                    + " bytes.\nMaybe this is no jar of rules."));
        }
        try (ZipFile archive = new ZipFile(jar.toFile())) {
            return reading(archive, jar.toString(), wanted);
        }
    }

    /** The texts of an open archive. @param origin what it is called in messages */
    static SortedMap<String, String> of(ZipFile archive, String origin, Predicate<String> wanted) throws IOException {
        return reading(archive, origin, wanted).all(origin);
    }

    private static FileTexts reading(ZipFile archive, String origin, Predicate<String> wanted) throws IOException {
        FileTexts texts = new FileTexts(wanted);
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = archive.entries();
        while (entries.hasMoreElements() && texts.count(origin)) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            if (!FilePaths.isPlain(entry.isDirectory() ? name.substring(0, name.length() - 1) : name)) {
                texts.refuse(FilePaths.shown(name), "its name is no path within a jar",
                        "the jar is damaged, or was made to write elsewhere; build it again");
            } else if (!names.add(name)) {
                texts.refuse(FilePaths.shown(name), "the jar holds it twice", "the jar is damaged; build it again");
            } else if (!entry.isDirectory() && name.startsWith(FileTexts.ROOT) && texts.isWanted(name)) {
                texts.add(name, () -> archive.getInputStream(entry));
            }
        }
        return texts;
    }
}
