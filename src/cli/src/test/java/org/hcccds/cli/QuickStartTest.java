package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the launcher makes its archive of classes and uses it: the real script, with a java that notes how it was called. */
class QuickStartTest {

    private static final String NOTES = "#!/bin/sh\necho \"$*\" >> \"$(dirname \"$0\")/../calls\"\n"
            + "for word in \"$@\"; do\n  file=${word#*=}\n  case \"$word\" in\n";
    private static final String END = "  esac\ndone\n";
    private static final String MAKES_ARCHIVES = NOTES
            + "    -XX:ArchiveClassesAtExit=*) echo classes > \"$file\"; echo said ;;\n" + END;
    private static final String CANNOT_MAKE = NOTES + "    -XX:ArchiveClassesAtExit=*) echo no room >&2; exit 1 ;;\n"
            + "    -XX:SharedArchiveFile=*) test -s \"$file\" || exit 1 ;;\n" + END;
    private static final String CANNOT_USE = NOTES + "    -XX:ArchiveClassesAtExit=*) echo half > \"$file\" ;;\n"
            + "    -XX:SharedArchiveFile=*) exit 134 ;;\n" + END;

    @TempDir
    private Path root;
    private Path target;

    @BeforeEach
    void build() throws IOException {
        target = root.resolve("src/cli/target");
        for (String folder : List.of("bin", "kjar/src", "src/cli/target/lib")) {
            Files.createDirectories(root.resolve(folder));
        }
        for (String module : List.of("model", "engine", "io", "authoring", "cli")) {
            Files.createDirectories(root.resolve("src/" + module + "/src/main"));
            Files.createFile(root.resolve("src/" + module + "/pom.xml"));
        }
        for (String file : List.of("pom.xml", "kjar/pom.xml", "src/cli/target/hcc-cli-1.0.0.jar",
                "src/cli/target/lib/b.jar", "src/cli/target/lib/Z.jar", "src/cli/target/lib/a.jar", "src/cli/target/.built")) {
            Files.createFile(root.resolve(file));
        }
        Files.copy(Path.of("../../hcc"), root.resolve("hcc"));
        java(MAKES_ARCHIVES);
    }

    @Test
    void theFirstCommandMakesTheArchiveAndAllUseIt() throws Exception {
        assertThat(hcc("rules")).isEqualTo("hcc: preparing quick starts (some seconds, once after a build) ...\n");
        assertThat(hcc("rules")).isEmpty();
        String path = target + "/hcc-cli-1.0.0.jar:" + target + "/lib/Z.jar:" + target + "/lib/a.jar:" + target + "/lib/b.jar";
        List<String> calls = calls();
        assertThat(calls).hasSize(4);
        assertThat(calls.get(0)).matches("-XX:\\+UseSerialGC -XX:ArchiveClassesAtExit=" + target
                + "/quick-start\\.jsa\\.\\w{6} -cp " + path + " org\\.hcccds\\.cli\\.Main assess " + root
                + "/scenarios/cases/newly-diagnosed-vp3\\.yaml");
        assertThat(calls.get(1)).contains(" -Xshare:on ").endsWith(" -cp " + path + " org.hcccds.cli.Main --version");
        assertThat(calls.subList(2, 4)).allSatisfy(call -> assertThat(call)
                .contains(" -XX:SharedArchiveFile=" + target + "/quick-start.jsa ")
                .endsWith(" -cp " + path + " org.hcccds.cli.Main rules"));
        assertThat(target.resolve("quick-start.jsa")).hasContent("classes");
    }

    @ParameterizedTest
    @ValueSource(strings = {CANNOT_MAKE, CANNOT_USE})
    void whereNoneCanBeMadeOrUsedCommandsDoWithoutAndItIsNotTriedAgain(String script) throws Exception {
        java(script);
        hcc("rules");
        assertThat(hcc("rules")).isEmpty();
        assertThat(calls()).hasSize(4);
        assertThat(calls().subList(2, 4)).allSatisfy(call -> assertThat(call)
                .doesNotContain("SharedArchiveFile").endsWith(" org.hcccds.cli.Main rules"));
        try (var files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("hcc-cli-1.0.0.jar", "lib", ".built", "quick-start.jsa.for");
        }
    }

    @Test
    void anArchiveThatWasDamagedIsMadeAnew() throws Exception {
        hcc("rules");
        Files.writeString(target.resolve("quick-start.jsa"), "");
        assertThat(hcc("rules")).startsWith("hcc: preparing");
        assertThat(target.resolve("quick-start.jsa")).hasContent("classes");
    }

    @Test
    void itIsMadeAnewForOtherJarsAndAnotherJava() throws Exception {
        hcc("rules");
        Files.writeString(target.resolve("lib/a.jar"), "changed");
        assertThat(hcc("rules")).startsWith("hcc: preparing");
        Files.writeString(root.resolve("release"), "JAVA_VERSION=\"99\"");
        assertThat(hcc("rules")).startsWith("hcc: preparing");
        assertThat(hcc("rules")).isEmpty();
    }

    /** What a command writes. */
    private String hcc(String command) throws Exception {
        ProcessBuilder launcher = new ProcessBuilder("bash", root.resolve("hcc").toString(), command);
        launcher.environment().put("PATH", root.resolve("bin") + ":" + launcher.environment().get("PATH"));
        launcher.environment().put("LC_ALL", "C.UTF-8");
        Process process = launcher.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(root.resolve("calls"));
    }

    private void java(String script) throws IOException {
        Path java = Files.writeString(root.resolve("bin/java"), script);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }
}
