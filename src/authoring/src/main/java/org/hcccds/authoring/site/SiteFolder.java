package org.hcccds.authoring.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder a site is written to. A list of its files lies beside them, so that a site written again leaves no page of
 * a rule
 * that is gone, and no other folder is ever emptied.
 */
public final class SiteFolder {

    private static final String LIST = "site-files.txt";

    private final Path folder;

    public SiteFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether a site can be written there: there is no such folder, or it is empty, or holds a site already. */
    public boolean isFree() throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(LIST))) {
            return true;
        } else if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Writes a site and takes away what an earlier one left. */
    public void write(Site site) throws IOException {
        Path list = folder.resolve(LIST);
        List<String> before = Files.exists(list) ? Files.readAllLines(list) : List.of();
        for (String name : before) {
            Path file = folder.resolve(name).normalize();
            if (!site.files().containsKey(name) && file.startsWith(folder.normalize())) {
                Files.deleteIfExists(file);
            }
        }
        for (Map.Entry<String, String> file : site.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.writeString(list, String.join("\n", site.files().keySet()) + "\n");
    }
}
