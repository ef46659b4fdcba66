package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.hcccds.engine.RuleLoadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jars that anybody may have made. */
class JarReadingTest {

    @TempDir
    private Path folder;

    /** Writes one part of a jar. */
    private interface Part {
        void to(ZipOutputStream jar) throws IOException;
    }

    @Test
    void rulesTablesAndTheVersionAreReadAndNothingElse() throws IOException {
        Path jar = jar(text("META-INF/MANIFEST.MF", "Class-Path: file:///nowhere.jar http://localhost/evil.jar\n"),
                text("META-INF/services/javax.script.ScriptEngineFactory", "Evil\n"),
                text("META-INF/kmodule.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><kmodule>&e;</kmodule>"),
                text("META-INF/maven/a/b/pom.xml", "<!DOCTYPE x SYSTEM \"http://localhost/x.dtd\"><project/>"),
                text("lib/nested.jar", "PK"), text("other/a.drl", "x"), text("hcc/Evil.class", "x"), text("hcc/nested.jar", "PK"),
                text("hcc/a.drl", "a"), text("hcc/deep/data/b.csv", "b"), text("hcc/version.txt", "1"));
        assertThat(JarReading.of(jar, RuleFiles::isRuleOrData)).isEqualTo(Map.of("hcc/a.drl", "a", "hcc/deep/data/b.csv", "b", "hcc/version.txt", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.drl", "hcc/../../a.drl", "hcc/..", "/hcc/a.drl", "hcc//a.drl", "./hcc/a.drl", "hcc\\a.drl",
        "C:/a.drl", "hcc/a\nb.drl", "hcc/a\u202Eb.drl"})
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
        assertRefused(jar(text("hcc/good.drl", "a"), text(name, "b"))).satisfies(e -> assertThat(e.reasons()).singleElement()
                .asString().isEqualTo(name.replaceAll("[\n\u202E]", "?") + ": its name is no path within a jar.\n"
                        + "Maybe the jar is damaged, or was made to write elsewhere; build it again."));
    }

    @Test
    void aFileThatIsThereTwiceIsRefused() throws IOException {
        Path jar = jar(text("hcc/a.drl", "good"), text("hcc/b.drl", "bad"));
        byte[] bytes = Files.readAllBytes(jar);
        // No library writes such a jar, so one name is changed into the other.
        String changed = new String(bytes, StandardCharsets.ISO_8859_1).replace("hcc/b.drl", "hcc/a.drl");
        Files.write(jar, changed.getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(jar).satisfies(e -> assertThat(e.reasons()).containsExactly(
                "hcc/a.drl: the jar holds it twice.\nMaybe the jar is damaged; build it again."));
    }

    @Test
    void aFileThatInflatesBeyondBoundsIsReadNoFurther() throws IOException {
        Path jar = jar(zeros("hcc/bomb.drl", 200L << 20), text("hcc/a.drl", "a"));
        assertThat(Files.size(jar)).isLessThan(1 << 20);
        assertRefused(jar).satisfies(e -> assertThat(e.reasons()).containsExactly(
                "hcc/bomb.drl:1:1: it is longer than 4194304 bytes.\nMaybe this is no file of rules or data."));
    }

    @Test
    void manyFilesThatInflateBeyondBoundsTogetherAreReadNoFurther() throws IOException {
        Part[] parts = new Part[40];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = zeros("hcc/" + i + ".csv", FileBounds.FILE_BYTES);
        }
        assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> JarReading.of(jar(parts), RuleFiles::isRuleOrData))
                .withMessageContaining("With it the files are longer than 33554432 bytes.\nMaybe ");
    }

    @Test
    void aFileThatIsNotReadMayBeOfAnySize() throws IOException {
        assertThat(JarReading.of(jar(zeros("hcc/Large.class", 50L << 20), text("hcc/a.drl", "a")), RuleFiles::isRuleOrData)).containsOnlyKeys("hcc/a.drl");
    }

    @Test
    void moreFilesThanAnyRuleBaseHasAreRefused() throws IOException {
        Part[] parts = new Part[FileBounds.FILES + 1];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = text("x/" + i, "");
        }
        Path jar = jar(parts);
        assertRefused(jar).satisfies(e -> assertThat(e.reasons()).containsExactly(
                jar + ": it holds more than 100000 files.\nMaybe this is not where the rules lie."));
    }

    @Test
    void everyFileThatCannotBeTakenIsNamed() throws IOException {
        assertRefused(jar(text("hcc/bom.csv", "\uFEFFid\n"), text("hcc/nul.csv", "id\na\0b\n"),
                jar -> bytes(jar, "hcc/latin.csv", new byte[] {(byte) 0xFC}))).satisfies(e -> assertThat(e.reasons()).containsExactly(
                        "hcc/bom.csv:1:1: it holds the character U+FEFF, which cannot be seen.\nMaybe save the file as UTF-8 without "
                                + "a byte order mark.",
                        "hcc/latin.csv:1:1: it is not written in UTF-8.\nMaybe save it again with that encoding.",
                        "hcc/nul.csv:2:2: it holds the character U+0000, which cannot be seen.\n"
                                + "Maybe delete it, or save the file again in UTF-8 if it is written in UTF-16."));
    }

    private static ThrowableAssertAlternative<RuleLoadException> assertRefused(Path jar) {
        return assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> JarReading.of(jar, RuleFiles::isRuleOrData));
    }

    private Path jar(Part... parts) throws IOException {
        Path file = folder.resolve("rules.jar");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream jar = new ZipOutputStream(out)) {
            for (Part part : parts) {
                part.to(jar);
            }
        }
        return file;
    }

    private static Part text(String name, String text) {
        return jar -> bytes(jar, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Part zeros(String name, long size) {
        return jar -> {
            jar.putNextEntry(new ZipEntry(name));
            byte[] block = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (long written = 0; written < size; written += block.length) {
                jar.write(block);
            }
            jar.closeEntry();
        };
    }

    private static void bytes(ZipOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
