package org.hcccds.engine.rulebase;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.hcccds.engine.RuleLoadException;

/** Reads files of rules in a folder. Links are followed to files within it, and refused where they lead elsewhere. */
final class FolderReading extends SimpleFileVisitor<Path> {

    private final Path root;
    private final FileTexts texts;

    /** @param root without links */
    private FolderReading(Path root, FileTexts texts) {
        this.root = root;
        this.texts = texts;
    }

    /** The texts of a folder, or of the {@code hcc} folder inside it; without files and folders that are hidden. */
    static SortedMap<String, String> of(Path folder, Predicate<String> wanted) throws IOException {
        return reading(folder, wanted).all(folder.toString());
    }

    /** The same, with what is wrong with them. */
    static FileTexts reading(Path folder, Predicate<String> wanted) throws IOException {
        Path named = folder.toRealPath();
        Path root = rootOf(named).toRealPath();
        if (!root.startsWith(named)) {
            throw new RuleLoadException(folder.toString(), List.of("The folder hcc in it is a link that leads elsewhere, to "
                    + root + ".\nMaybe name that folder, if its rules are meant."));
        }
        FolderReading reading = new FolderReading(root, new FileTexts(wanted));
        Files.walkFileTree(root, reading);
        return reading.texts;
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

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    /** Editors, git and Kubernetes keep copies under names that begin with a dot; a rule is to be read once. */
    private boolean isHidden(Path path) {
        return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (!texts.count(root.toString())) {
            return FileVisitResult.TERMINATE;
        }
        String path = FileTexts.ROOT + root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
        boolean meant = texts.isWanted(path);
        if (attributes.isSymbolicLink() && (meant || Files.isDirectory(file)) && !leadsToAFileWithin(file)) {
            texts.refuse(FilePaths.shown(path), "it is a link to a folder, to nothing, or out of the folder of the rules",
                    "put what it should lead to in its place");
        } else if (meant && !FilePaths.isPlain(path)) {
            texts.refuse(FilePaths.shown(path), "its name holds a character that no path of a rule file may hold",
                    "rename it");
        } else if (meant && Files.isRegularFile(file)) {
            texts.add(path, () -> Files.newInputStream(file));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean leadsToAFileWithin(Path link) throws IOException {
        return Files.isRegularFile(link) && link.toRealPath().startsWith(root);
    }
}
