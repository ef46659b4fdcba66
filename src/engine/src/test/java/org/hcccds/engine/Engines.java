package org.hcccds.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rules in every form they come in, loaded once for all tests. */
public final class Engines {

    /** The rule files as their authors write them. */
    public static final Path RULES_FOLDER = Path.of("../../kjar/src/main/resources").toAbsolutePath().normalize();

    private Engines() {
    }

    /** The rules compiled when the product was built. */
    public static HccEngine builtIn() {
        return BuiltIn.ENGINE;
    }

    /** The kjar's jar, or the folder of its classes where it is not packaged yet. */
    public static Path kjar() {
        URL marker = Engines.class.getClassLoader().getResource("META-INF/kie/org.hcccds/hcc-kjar/drools-model");
        try {
            if (marker.openConnection() instanceof JarURLConnection inJar) {
                return Path.of(inJar.getJarFileURL().toURI());
            }
            return Path.of(marker.toURI()).resolve("../../../../..").normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a file of a rule base, with the folders it lies in. */
    public static void write(Path root, String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule file with the imports that all have, so that its first rule begins on line 6. */
    public static String ruleFile(String rules) {
        return """
                package hcc;
                import org.hcccds.model.code.*;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Conclude.*;

                """ + rules;
    }

    private static final class BuiltIn {
        static final HccEngine ENGINE = HccEngine.builtIn();
    }
}
