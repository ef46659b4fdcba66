package org.hcccds.engine.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.logic.Place;

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
    private final List<FileText.Fault> faults = new ArrayList<>();
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
        return reading(path, wanted).all(path.toString());
    }

    /** The same, with the files that cannot be taken as they are among them. */
    static FileTexts reading(Path path, Predicate<String> wanted) {
        if (!Files.exists(path)) {
            throw new RuleLoadException(path.toString(), List.of("There is no such file or folder."));
        }
        try {
            return Files.isDirectory(path) ? FolderReading.reading(path, wanted) : JarReading.reading(path, wanted);
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
                texts.put(path, "");
                faults.add(new FileText.Fault(new Place(path, 1, 1),
                        "it is longer than " + FileBounds.FILE_BYTES + " bytes", "this is no file of rules or data"));
            } else if (bytes > FileBounds.ALL_BYTES) {
                throw new RuleLoadException(path, List.of("With it the files are longer than " + FileBounds.ALL_BYTES
                        + " bytes.\nMaybe these are not only files of rules and data."));
            } else {
                FileText text = FileText.of(path, read);
                texts.put(path, text.text());
                faults.addAll(text.faults());
            }
        }
    }

    /** The texts collected. @throws RuleLoadException with everything that is wrong with files, if anything is */
    SortedMap<String, String> all(String origin) {
        List<String> wrong = Stream.concat(problems.stream(), faults.stream().map(FileText.Fault::toString))
                .sorted().toList();
        if (!wrong.isEmpty()) {
            throw new RuleLoadException(origin, wrong);
        }
        return Collections.unmodifiableSortedMap(texts);
    }

    /**
     * The texts collected, some of which may have {@link #faults}.
     *
     * @throws RuleLoadException if a file must not be touched or could not be found
     */
    SortedMap<String, String> found(String origin) {
        if (!problems.isEmpty()) {
            throw new RuleLoadException(origin, problems.stream().sorted().toList());
        }
        return Collections.unmodifiableSortedMap(texts);
    }

    /** What is wrong with texts. */
    List<FileText.Fault> faults() {
        return Collections.unmodifiableList(faults);
    }
}
