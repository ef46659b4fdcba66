package org.hcccds.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.hcccds.io.CaseWriter;
import org.hcccds.model.patient.PatientCase;

/**
 * A file to be written with one case.
 *
 * @param replace whether a file that exists is overwritten
 */
record CaseFile(Path path, boolean replace) {

    /** @throws UserError if the case could not be written now */
    void check() {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw new UserError(path + " is a folder; a file is needed."
                    + "\nMaybe " + path.resolve("completed.yaml") + ".");
        } else if (Files.exists(path) && !replace) {
            throw new UserError(path + " exists, and is not overwritten.\nMaybe name another file, or add --force.");
        } else if (folder == null || !Files.isDirectory(folder)) {
            throw new UserError(path + " cannot be written: there is no folder " + folder
                    + ".\nMaybe create it first.");
        }
    }

    /**
     * Writes the case in the format that the name asks for, else as YAML.
     *
     * @throws UserError if that fails, or a file is there that is not to be overwritten
     */
    void write(PatientCase patientCase) {
        OpenOption[] how = replace ? new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE} : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
        try {
            Files.writeString(path, text(patientCase), how);
        } catch (IOException e) {
            throw new UserError(path + " cannot be written: " + e
                    + ".\nMaybe you may not write there, or the disk is full.");
        }
    }

    /** What the name asks for is what the case is read as. */
    private String text(PatientCase patientCase) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return CaseWriter.json(patientCase) + "\n";
        }
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? CaseWriter.ndjson(patientCase) + "\n"
                : CaseWriter.yaml(patientCase);
    }
}
