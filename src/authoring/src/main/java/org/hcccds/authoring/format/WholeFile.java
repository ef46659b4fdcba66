package org.hcccds.authoring.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces the text of a file wholly or, when that fails, not at all. */
public final class WholeFile {

    private WholeFile() {
    }

    /** Writes a file that is there; it keeps its permissions, and a link to it stays one. */
    public static void write(Path file, String text) throws IOException {
        Path target = file.toRealPath();
        Path draft = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
        try {
            Files.writeString(draft, text);
            if (Files.getFileAttributeView(target, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
