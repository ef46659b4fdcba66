package org.hcccds.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * One run of the command, in this process.
 *
 * @param status the exit status
 * @param out    what it wrote to standard output
 * @param err    what it wrote to standard error
 */
record Hcc(int status, String out, String err) {

    /** The files that transcripts and other tests use. */
    static final Path FILES = Path.of("src/test/resources/transcripts/files");
    /** The rule files as their authors write them. */
    static final Path KJAR = Path.of("../../kjar");

    static Hcc run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int status = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(words);
        return new Hcc(status, out.toString(), err.toString());
    }

    static Hcc runWithInput(String input, Object... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    static Path file(String name) {
        return FILES.resolve(name);
    }
}
