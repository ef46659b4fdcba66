package org.hcccds.authoring.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hcccds.authoring.format.WholeFile;

/**
 * A file that is to be made, or one that is to be added to.
 *
 * @param text  all of it
 * @param line  where what is new begins, from 1
 * @param fresh whether there is no such file yet
 * @param what  what is new in it, in words
 */
public record NewFile(Path path, String text, int line, boolean fresh, String what) {

    /** A file that is not there yet. */
    static NewFile fresh(Path path, String text, String what) {
        return new NewFile(path, text, 1, true, what);
    }

    /** What a file holds, and something at its end. */
    static NewFile added(Path path, String before, String addition, String what) {
        String start = before.isEmpty() || before.endsWith("\n") ? before : before + "\n";
        return new NewFile(path, start + addition, (int) start.lines().count() + 1, false, what);
    }

    /** @throws IOException if it cannot be written, or a fresh file has come to be there meanwhile */
    void write() throws IOException {
        if (fresh) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
        } else {
            WholeFile.write(path, text);
        }
    }
}
