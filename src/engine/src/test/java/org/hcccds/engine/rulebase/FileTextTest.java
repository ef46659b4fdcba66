package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FileTextTest {

    @Test
    void soundTextIsTakenAsItIs() {
        FileText text = read("id,title\r\nmilan,\tMailänder Kriterien\n", StandardCharsets.UTF_8);
        assertThat(text.text()).isEqualTo("id,title\r\nmilan,\tMailänder Kriterien\n");
        assertThat(text.faults()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreEachNamedWithTheirPlace() {
        FileText text = read("id\r\nMailänder\rKriterien für\n", StandardCharsets.ISO_8859_1);
        assertThat(text.faults()).hasToString("[a.csv:2:5: it is not written in UTF-8.\n"
                + "Maybe save it again with that encoding., "
                + "a.csv:3:12: it is not written in UTF-8.\nMaybe save it again with that encoding.]");
        assertThat(text.text()).isEqualTo("id\r\nMail\uFFFDnder\rKriterien f\uFFFDr\n");
    }

    @Test
    void anEditorCountsNoColumnForAByteOrderMark() {
        FileText text = read("\uFEFFid,\u200Btitle\n", StandardCharsets.UTF_8);
        assertThat(text.faults()).hasToString("[a.csv:1:1: it holds the character U+FEFF, which cannot be seen.\n"
                + "Maybe save the file as UTF-8 without a byte order mark., "
                + "a.csv:1:4: it holds the character U+200B, which cannot be seen.\nMaybe delete it.]");
        assertThat(text.text()).isEqualTo("id,\uFFFDtitle\n");
    }

    @Test
    void aReplacementCharacterThatTheAuthorWroteIsNoFault() {
        assertThat(read("a\uFFFDb", StandardCharsets.UTF_8).faults()).isEmpty();
        assertThat(read("a\uFFFDb\u0000", StandardCharsets.UTF_8).faults()).singleElement().hasToString(
                "a.csv:1:4: it holds the character U+0000, which cannot be seen.\n"
                        + "Maybe delete it, or save the file again in UTF-8 if it is written in UTF-16.");
    }

    @Test
    void anotherEncodingIsNamed() {
        assertThat(read("id", StandardCharsets.UTF_16).faults()).singleElement()
                .hasToString("a.csv:1:1: it is written in UTF-16, not in UTF-8.\nMaybe save it again with that encoding.");
        assertThat(read("\uFEFFid", StandardCharsets.UTF_16LE).faults()).hasSize(1);
    }

    @Test
    void whatIsNoTextAtAllIsNotListedByteForByte() {
        assertThat(FileText.of("a.csv", new byte[1 << 20]).faults()).hasSize(1);
        assertThat(read("\0\n".repeat(100), StandardCharsets.UTF_8).faults()).hasSize(20);
        byte[] bytes = new byte[1 << 20];
        Arrays.fill(bytes, (byte) 0xE9);
        assertThat(FileText.of("a.csv", bytes).faults()).hasSize(20);
    }

    private static FileText read(String text, Charset encoding) {
        return FileText.of("a.csv", text.getBytes(encoding));
    }
}
