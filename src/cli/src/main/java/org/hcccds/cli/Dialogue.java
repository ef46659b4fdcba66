package org.hcccds.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hcccds.io.tree.Show;

/** Says something to the person at the terminal and takes typed lines, in UTF-8. For one conversation. */
final class Dialogue {

    private static final String PROMPT = "> ";
    private static final String BUSY = "    assessing ...";

    private final BufferedReader in;
    private final PrintWriter out;
    private final Terminal terminal;

    Dialogue(InputStream in, PrintWriter out, Terminal terminal) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.terminal = terminal;
    }

    void say(String text) {
        out.print(text);
        out.flush();
    }

    /** Says that it takes a while, until {@link #ready}; nothing where the words could not be taken back. */
    void busy() {
        if (terminal.color()) {
            say(BUSY);
        }
    }

    void ready() {
        if (terminal.color()) {
            say("\r" + " ".repeat(BUSY.length()) + "\r");
        }
    }

    /** The next line that is typed, without blanks around it; empty at the end of input. */
    Optional<String> answer() {
        say(PROMPT);
        String line = readLine();
        if (line == null) {
            say("\n");
            return Optional.empty();
        }
        if (!terminal.keyboard()) {
            // Lines from a file or a program do not show by themselves.
            say(Show.printable(line) + "\n");
        }
        return Optional.of(line.strip());
    }

    private String readLine() {
        try {
            return in.readLine();
        } catch (IOException e) {
            return null; // The terminal is gone. What was answered before must not be lost with it.
        }
    }
}
