package org.hcccds.authoring.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.hcccds.engine.rulebase.FileBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule files on disk. */
class RuleFileFormatTest {

    @TempDir
    private Path folder;

    @Test
    void filesOfAFolderAreFoundButForCopies() throws IOException {
        for (String name : new String[] {"b/x.drl", "a.drl", "target/classes/a.drl", ".git/a.drl", "data/a.csv"}) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createFile(folder.resolve(name));
        }
        assertThat(RuleFileFormat.files(folder)).containsExactly(folder.resolve("a.drl"), folder.resolve("b/x.drl"));
        assertThat(RuleFileFormat.files(folder.resolve("a.drl"))).containsExactly(folder.resolve("a.drl"));
        assertThat(RuleFileFormat.files(folder.resolve("target"))).containsExactly(folder.resolve("target/classes/a.drl"));
    }

    @Test
    void aFileIsWrittenInItsPlaceAndKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("a.drl"), "rule \"A\" when then insert(x());end");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.drl"), file);
        RuleFileFormat.of(link).write();
        assertThat(file).hasContent("rule \"A\"\nwhen\nthen\n    insert( x() );\nend\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw-r--");
        assertThat(link).isSymbolicLink();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, link);
        }
        assertThat(RuleFileFormat.of(file).differs()).isFalse();
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("a.drl"), new byte[] {(byte) 0xe4});
        assertThatThrownBy(() -> RuleFileFormat.of(file)).isInstanceOf(UnreadableRulesException.class)
                .hasMessage(file + ":1:1: the file is not written in UTF-8.\nMaybe save it again with that encoding.");
    }

    @Test
    void aFileLongerThanAnyRuleFileIsNotRead() throws IOException {
        Path file = Files.write(folder.resolve("a.drl"), new byte[FileBounds.FILE_BYTES + 1]);
        assertThatThrownBy(() -> RuleFileFormat.of(file)).isInstanceOf(UnreadableRulesException.class)
                .hasMessage(file + ":1:1: the file is longer than 4194304 bytes.\nMaybe this is no file of rules.");
    }
}
