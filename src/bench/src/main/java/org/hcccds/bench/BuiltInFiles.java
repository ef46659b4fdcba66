package org.hcccds.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** Where the product's rule files lie. */
final class BuiltInFiles {

    private static final String ONE_OF_THEM = "hcc/version.txt";

    private BuiltInFiles() {
    }

    /** The jar that holds them, or the folder while the rules are not packaged. */
    static Path path() {
        URL found = BuiltInFiles.class.getClassLoader().getResource(ONE_OF_THEM);
        if (found == null) {
            throw new IllegalStateException("The rules are not on the class path.\nMaybe hcc-kjar is not built yet.");
        }
        try {
            if (found.openConnection() instanceof JarURLConnection inJar) {
                return Path.of(inJar.getJarFileURL().toURI());
            }
            return Path.of(found.toURI()).getParent().getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The rules lie at an unreadable address: " + found, e);
        }
    }
}
