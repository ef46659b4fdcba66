package org.hcccds.engine.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hcccds.engine.RuleLoadException;

/**
 * Collects the texts of a rule base, within {@link FileBounds}, and what is wrong with files that cannot be taken. Nobody is
 * believed about a size: no more is read than is allowed.
 */
final class FileTexts {

    /** Where the rules and their data lie. */
    static final String ROOT = "hcc/";

    /** Opens a file to be read. */
    interface Content {
        InputStream open() throws IOException;
    }

    private final Predicate<String> wanted;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private int files;
    private long bytes;

    /** @param wanted tells by their path the files to read; others are left alone */
    FileTexts(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * The texts of files in a folder or a jar, by a path that begins with {@code hcc/} wherever they lie.
     *
     * @param wanted tells by their path the files to read
     * @throws RuleLoadException if it cannot be read, with everything that is wrong with files
     */
    static SortedMap<String, String> at(Path path, Predicate<String> wanted) {
        if (!Files.exists(path)) {
            throw new RuleLoadException(path.toString(), List.of("There is no such file or folder."));
        }
        try {
            return Files.isDirectory(path) ? FolderReading.of(path, wanted) : JarReading.of(path, wanted);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) { // the last for broken names in a jar
            throw new RuleLoadException(path.toString(), List.of("It is neither a folder nor a readable jar: "
                    + e.getMessage() + ".\nMaybe it is damaged; build it again."));
        }
    }

    /** Whether a file is to be read. */
    boolean isWanted(String path) {
        return wanted.test(path);
    }

    /** Counts a file. @return whether there may be more of them */
    boolean count(String holder) {
        files++;
        if (files == FileBounds.FILES + 1) {
            refuse(holder, "it holds more than " + FileBounds.FILES + " files", "this is not where the rules lie");
        }
        return files <= FileBounds.FILES;
    }

    /** Notes why a file cannot be taken. */
    void refuse(String path, String problem, String maybe) {
        problems.add(path + ": " + problem + ".\nMaybe " + maybe + ".");
    }

    /** Reads a file. */
    void add(String path, Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] read = in.readNBytes((int) Math.min(FileBounds.FILE_BYTES, FileBounds.ALL_BYTES - bytes) + 1);
            bytes += read.length;
            if (read.length > FileBounds.FILE_BYTES) {
                refuse(path, "it is longer than " + FileBounds.FILE_BYTES + " bytes", "this is no file of rules or data");
            } else if (bytes > FileBounds.ALL_BYTES) {
                throw new RuleLoadException(path, List.of("With it the files are longer than " + FileBounds.ALL_BYTES
                        + " bytes.\nMaybe these are not only files of rules and data."));
            } else {
                decode(path, read).ifPresent(text -> texts.put(path, text));
            }
        }
    }

    /** What was collected. @throws RuleLoadException with everything that is wrong with files, if anything is */
    SortedMap<String, String> all(String origin) {
        if (!problems.isEmpty()) {
            throw new RuleLoadException(origin, problems.stream().sorted().toList());
        }
        return Collections.unmodifiableSortedMap(texts);
    }

    private Optional<String> decode(String path, byte[] read) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read)).toString();
        } catch (CharacterCodingException e) {
            refuse(path, "it is not written in UTF-8", "save it again with that encoding");
            return Optional.empty();
        }
        int line = 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (misleads(c)) {
                refuse(path + ":" + line, String.format("it holds the character U+%04X, which cannot be seen", (int) c),
                        c == '\uFEFF' ? "save the file as UTF-8 without a byte order mark" : "delete it");
                return Optional.empty();
            }
            line += c == '\n' ? 1 : 0;
        }
        return Optional.of(text);
    }

    /** Control characters, and marks that turn the direction of writing round or have no width. */
    private static boolean misleads(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                || c >= '\u200B' && c <= '\u200F' || c >= '\u2028' && c <= '\u202E' || c >= '\u2060' && c <= '\u206F'
                || c == '\u061C' || c == '\uFEFF';
    }
}
