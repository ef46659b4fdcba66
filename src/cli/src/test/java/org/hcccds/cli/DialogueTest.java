package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DialogueTest {

    private static final Terminal PIPE = new Terminal(80, false, false);
    private static final Terminal KEYBOARD = new Terminal(80, true, true);

    private final StringWriter out = new StringWriter();

    @Test
    void linesComeOneByOneWithoutBlanksAroundThem() {
        Dialogue dialogue = dialogue(" 14 µmol/L \r\n\nstop", KEYBOARD);
        assertThat(dialogue.answer()).contains("14 µmol/L");
        assertThat(dialogue.answer()).contains("");
        assertThat(dialogue.answer()).contains("stop");
        assertThat(dialogue.answer()).isEmpty();
        assertThat(dialogue.answer()).isEmpty();
    }

    @Test
    void whatIsTypedAtAKeyboardIsNotRepeated() {
        dialogue("yes\n", KEYBOARD).answer();
        assertThat(out.toString()).isEqualTo("> ");
    }

    @Test
    void whatComesFromAFileIsRepeatedWithoutCodesForTheTerminal() {
        dialogue("yes\u001b[2J\u0007\n", PIPE).answer();
        assertThat(out.toString()).isEqualTo("> yes [2J \n");
    }

    @Test
    void theEndOfInputEndsTheLineOfThePrompt() {
        dialogue("", KEYBOARD).answer();
        assertThat(out.toString()).isEqualTo("> \n");
    }

    @Test
    void inputThatFailsIsAtItsEnd() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };
        assertThat(new Dialogue(broken, new PrintWriter(out), PIPE).answer()).isEmpty();
    }

    @Test
    void onATerminalAloneTheWaitIsAnnouncedAndTakenBack() {
        Dialogue terminal = dialogue("", KEYBOARD);
        terminal.busy();
        assertThat(out.toString()).isEqualTo("    assessing ...");
        terminal.ready();
        assertThat(out.toString()).matches(" {4}assessing \\.\\.\\.\r {17}\r");
        out.getBuffer().setLength(0);
        Dialogue pipe = dialogue("", PIPE);
        pipe.busy();
        pipe.ready();
        assertThat(out.toString()).isEmpty();
    }

    private Dialogue dialogue(String typed, Terminal terminal) {
        return new Dialogue(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), new PrintWriter(out),
                terminal);
    }
}
