package org.hcccds.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.hcccds.io.CaseReader;
import org.hcccds.io.CaseResult;
import org.hcccds.io.CaseStream;

/** Reads the cases of files, one after the other; {@code -} stands for standard input. */
final class Inputs {

    private Inputs() {
    }

    /** @throws UserError if the file cannot be read */
    static void forEachCase(String file, CaseReader reader, Consumer<CaseResult> use) {
        try (InputStream in = open(file)) {
            reader.read(file.equals("-") ? "stdin" : file, in).forEachRemaining(use);
        } catch (UncheckedIOException e) {
            throw unreadable(file, e.getCause());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * The case of a file that is to hold one.
     *
     * @throws UserError if the file cannot be read, or holds several
     */
    static CaseResult onlyCase(String file, CaseReader reader) {
        try (InputStream in = open(file)) {
            CaseStream cases = reader.read(file, in);
            CaseResult only = cases.next();
            if (cases.hasNext()) {
                throw new UserError(file + " holds several cases; --ask asks about one."
                        + "\nMaybe save that case in a file of its own.");
            }
            return only;
        } catch (UncheckedIOException e) {
            throw unreadable(file, e.getCause());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UserError unreadable(String file, IOException cause) {
        return new UserError(file + " cannot be read: " + cause.getMessage()
                + ".\nMaybe you may not read it, or it was read already.");
    }

    private static InputStream open(String file) throws IOException {
        if (file.equals("-")) {
            return System.in;
        }
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw new UserError(file + ": there is no such file.\nMaybe the path is relative to another folder than "
                    + Path.of("").toAbsolutePath() + ".");
        }
        if (Files.isDirectory(path)) {
            throw new UserError(file + " is a folder; a file of cases is needed.\nMaybe " + file + "/*.yaml.");
        }
        return Files.newInputStream(path);
    }
}
