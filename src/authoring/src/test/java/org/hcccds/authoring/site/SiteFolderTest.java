package org.hcccds.authoring.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aSiteIsWrittenWithItsFolders() throws IOException {
        write(Map.of("index.html", "start", "rules/a.html", "rule a"));
        assertThat(folder.resolve("out/index.html")).hasContent("start");
        assertThat(folder.resolve("out/rules/a.html")).hasContent("rule a");
    }

    @Test
    void aSiteWrittenAgainLeavesNoPageThatIsGoneAndKeepsWhatIsNotItsOwn() throws IOException {
        write(Map.of("index.html", "start", "rules/a.html", "rule a"));
        Files.writeString(folder.resolve("out/mine.txt"), "mine");
        assertThat(site().isFree()).isTrue();
        write(Map.of("index.html", "start again"));
        assertThat(folder.resolve("out/index.html")).hasContent("start again");
        assertThat(folder.resolve("out/rules/a.html")).doesNotExist();
        assertThat(folder.resolve("out/mine.txt")).hasContent("mine");
    }

    @Test
    void onlyANewOrEmptyFolderOrAnEarlierSiteIsFree() throws IOException {
        assertThat(site().isFree()).isTrue();
        Files.createDirectories(folder.resolve("out"));
        assertThat(site().isFree()).isTrue();
        Files.writeString(folder.resolve("out/mine.txt"), "mine");
        assertThat(site().isFree()).isFalse();
        assertThat(new SiteFolder(folder.resolve("out/mine.txt")).isFree()).isFalse();
    }

    @Test
    void aListThatWasMeddledWithReachesNothingOutside() throws IOException {
        write(Map.of("index.html", "start"));
        Files.writeString(folder.resolve("precious.txt"), "precious");
        Files.writeString(folder.resolve("out/site-files.txt"), "../precious.txt\n");
        write(Map.of("index.html", "start"));
        assertThat(folder.resolve("precious.txt")).exists();
    }

    private SiteFolder site() {
        return new SiteFolder(folder.resolve("out"));
    }

    private void write(Map<String, String> files) throws IOException {
        site().write(new Site(files.size(), files));
    }
}
