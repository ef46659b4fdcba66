package org.hcccds.authoring.format;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.hcccds.engine.rulebase.FileBounds;
import org.hcccds.io.tree.Position;

/**
 * A rule file and how it should be laid out.
 *
 * @param before its text
 * @param after  the same when it is laid out as it should be
 */
public record RuleFileFormat(Path file, String before, String after) {

    /** Build output and hidden folders hold copies of rule files. */
    private static final String BUILD_OUTPUT = "target";

    /**
     * The rule files (.drl) of a folder and the folders in it but for those called {@code target} and hidden ones, or one
     * file; in the order of their names.
     *
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> files(Path folderOrFile) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folderOrFile, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                boolean leftOut = !folder.equals(folderOrFile) && (name.equals(BUILD_OUTPUT) || name.startsWith("."));
                return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.equals(folderOrFile) || file.toString().endsWith(".drl")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().toList();
    }

    /**
     * Lays a file out, without writing it.
     *
     * @throws UnreadableRulesException if it is no UTF-8 text, longer than any rule file, or not built as they are
     * @throws IOException              if it cannot be read
     */
    public static RuleFileFormat of(Path file) throws IOException {
        String name = file.toString().replace('\\', '/');
        if (Files.size(file) > FileBounds.FILE_BYTES) {
            throw new UnreadableRulesException(name, Position.START, "the file is longer than " + FileBounds.FILE_BYTES
                    + " bytes", "this is no file of rules");
        }
        try {
            String text = Files.readString(file);
            return new RuleFileFormat(file, text, RuleFormat.of(name, text));
        } catch (CharacterCodingException e) {
            throw new UnreadableRulesException(name, Position.START, "the file is not written in UTF-8",
                    "save it again with that encoding");
        }
    }

    public boolean differs() {
        return !before.equals(after);
    }

    /**
     * Writes the file as it should be laid out: wholly or, when that fails, not at all.
     *
     * @throws IOException if it cannot be written
     */
    public void write() throws IOException {
        WholeFile.write(file, after);
    }
}
