package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are loaded and cases assessed without a word to any other computer, and without Maven. */
class NetworkTest {

    private static final Set<String> EVENTS = Set.of("jdk.SocketRead", "jdk.SocketWrite");

    @TempDir
    private Path folder;

    /** Something that may not be there to be recorded. */
    private interface Run {
        void run() throws IOException;
    }

    @Test
    void rulesAreLoadedAndACaseIsAssessedWithoutTheNetwork() throws IOException {
        assertThat(traffic(() -> {
            assertThat(Hcc.run("assess", Hcc.file("complete.yaml"), "--rules", rules()).status()).isZero();
            assertThat(Hcc.run("assess", Hcc.file("complete.yaml")).status()).isZero();
        })).isZero();
    }

    /** That the recording would show it. */
    @Test
    void trafficWouldBeSeen() throws IOException {
        assertThat(traffic(NetworkTest::talk)).isPositive();
    }

    @Test
    void nothingThatFetchesRulesFromElsewhereIsOnTheClassPath() {
        assertThat(NetworkTest.class.getClassLoader().getResource("org/kie/api/KieServices.class")).isNotNull();
        for (String fetches : new String[] {"org/kie/scanner/KieMavenRepository.class", "org/kie/maven/integration/MavenRepository.class",
            "org/eclipse/aether/RepositorySystem.class", "org/apache/maven/Maven.class"}) {
            assertThat(NetworkTest.class.getClassLoader().getResource(fetches)).as(fetches).isNull();
        }
    }

    private Path rules() throws IOException {
        Files.writeString(folder.resolve("a.drl"), """
                package hcc;
                import org.hcccds.model.rule.*;
                import static org.hcccds.model.rule.Conclude.*;
                rule "Age is on record" @id( "age" )
                when
                    Patient( ageYears >= 0 )
                then
                    insert( remark( "BCLC", "Age is on record." ) );
                end
                """);
        return folder;
    }

    private long traffic(Run run) throws IOException {
        Path file = folder.resolve("recording.jfr");
        try (Recording recording = new Recording()) {
            EVENTS.forEach(event -> recording.enable(event).withoutThreshold());
            recording.start();
            run.run();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream().map(RecordedEvent::getEventType)
                .filter(type -> EVENTS.contains(type.getName())).count();
    }

    private static void talk() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
             Socket socket = new Socket(server.getInetAddress(), server.getLocalPort()); Socket other = server.accept()) {
            socket.getOutputStream().write(1);
            assertThat(other.getInputStream().read()).isEqualTo(1);
        }
    }
}
