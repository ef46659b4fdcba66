package org.hcccds.authoring.site;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A page as an installed browser made it.
 *
 * @param dom     the page after its scripts ran, as text
 * @param console what scripts and the browser said on the console, one message a line
 */
record Browser(String dom, List<String> console) {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable");

    /** Opens a page, without a window. Fails where there is no browser, for nothing else shows what readers see. */
    static Browser open(Path page, String fragment) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("hcc-browser");
        try {
            Path out = work.resolve("out");
            Path err = work.resolve("err");
            Process browser = new ProcessBuilder(program(), "--headless", "--no-sandbox", "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--user-data-dir=" + work.resolve("profile"), "--allow-file-access-from-files",
                    "--window-size=1400,1000",
                    "--hide-scrollbars",
                    "--enable-logging=stderr", "--dump-dom", page.toUri() + fragment)
                    .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            if (!browser.waitFor(3, TimeUnit.MINUTES)) {
                browser.destroyForcibly();
                fail("The browser did not come back from " + page);
            }
            return new Browser(Files.readString(out), Files.readAllLines(err, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> line.contains("CONSOLE")).toList());
        } finally {
            delete(work);
        }
    }

    private static String program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable)
                .map(Path::toString).findFirst().orElseGet(() ->
                        fail("None of " + NAMES + " is on the PATH.\nMaybe apt-get install chromium"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
