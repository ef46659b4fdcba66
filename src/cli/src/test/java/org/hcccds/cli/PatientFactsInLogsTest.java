package org.hcccds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What all loggers say, at INFO and above, while the program handles a patient whose facts can be told from all else. */
class PatientFactsInLogsTest {

    /** Nothing of it stands in rules, tables or messages: what of it shows in a log came from the patient. */
    private static final List<String> FACTS = List.of("canary", "4711", "83.0137", "83,0137", "13.717", "1951", "2031-07-19",
            "2031-06-23", "lenvatinib");
    private static final String CASE = """
            id: canary-4711
            assessedOn: 2031-07-19
            sex: female
            weightKg: 83.0137
            labs: {albumin: {value: 41, unit: g/L}, bilirubin: {value: 13.717, unit: umol/L}, afp: {value: 1951, unit: ng/mL}}
            liver: {varices: {endoscopyOn: 2031-06-23}}
            history: {systemic: [{regimen: lenvatinib, outcome: progression}]}
            """;
    private static final String RUNAWAY = """
            package hcc.loop

            import org.hcccds.model.code.*;
            import org.hcccds.model.rule.*;
            import static org.hcccds.model.rule.Conclude.*;

            rule "A woman is remarked on"
                @id( "remark-woman" )
                @source( "DF-MILAN" )
            when
                Patient( sex == Sex.FEMALE )
            then
                insert( remark( "BCLC", "a woman" ) );
            end

            rule "A remark calls for another"
                @id( "remark-remark" )
                @source( "DF-MILAN" )
            when
                Remark( system == "BCLC" )
            then
                insert( remark( "BCLC", "again" ) );
            end
            """;

    @TempDir
    private Path folder;
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Map<Logger, Level> levels = new LinkedHashMap<>();
    private Appender<ILoggingEvent> console;

    @BeforeEach
    void listen() {
        LoggerContext context = root.getLoggerContext();
        context.getLoggerList().stream().filter(logger -> logger.getLevel() != null).forEach(logger -> {
            levels.put(logger, logger.getLevel());
            logger.setLevel(Level.INFO);
        });
        console = root.getAppender("STDERR");
        root.detachAppender(console);
        heard.start();
        root.addAppender(heard);
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(heard);
        root.addAppender(console);
        levels.forEach(Logger::setLevel);
    }

    @Test
    void noneOfThemSaysAnythingOfThePatient() throws IOException {
        Path patient = Files.writeString(folder.resolve("case.yaml"), CASE);
        Path bad = Files.writeString(folder.resolve("bad.yaml"), CASE + "canary: 83.0137\nageYears: 4711\n");
        Path badUnit = Files.writeString(folder.resolve("bad-unit.yaml"), CASE.replace("ng/mL", "canary"));
        Path unreadable = Files.writeString(folder.resolve("unreadable.yaml"), "id: [canary-4711\nlabs: 83.0137");
        Path loop = Files.createDirectories(folder.resolve("loop/hcc/loop"));
        Files.writeString(loop.resolve("loop.drl"), RUNAWAY);
        Path audit = folder.resolve("audit.jsonl");

        assertThat(Hcc.run("assess", patient, "--trace", "--audit", audit).status()).isZero();
        assertThat(Hcc.runWithInput("canary\n83.0137\nskip\n2\nstop\n", "assess", patient, "--ask").status()).isZero();
        assertThat(Hcc.run("explain", patient, "--treatment", "sorafenib").status()).isZero();
        assertThat(Hcc.run("explain", patient, "--stage", "BCLC").status()).isZero();
        for (Path refused : List.of(bad, badUnit, unreadable)) {
            Hcc run = Hcc.run("assess", refused);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).as("the one who asked is told").startsWith(refused + ":").contains("\nMaybe ");
        }
        Hcc runaway = Hcc.run("assess", patient, "--rules", folder.resolve("loop"));
        assertThat(runaway.status()).isEqualTo(2);
        assertThat(runaway.err()).contains("without coming to rest");
        assertThat(Hcc.run("assess", patient, "--audit", folder).status()).as("no file to record in").isEqualTo(2);
        assertThat(Hcc.run("audit", "verify", audit).status()).isZero();

        assertThat(heard.list).extracting(ILoggingEvent::getFormattedMessage)
                .as("that is, the log is heard").anyMatch(message -> message.startsWith("Loaded rules "));
        assertThat(heard.list).allSatisfy(event -> assertThat(whole(event)).doesNotContain(FACTS));
    }

    @Test
    void oneLineSaysWhichRulesWereLoaded() throws IOException {
        Hcc.run("assess", "--rules", Hcc.file("rules-fine"), Files.writeString(folder.resolve("case.yaml"), CASE));
        assertThat(heard.list).filteredOn(event -> event.getLoggerName().startsWith("org.hcccds")).singleElement()
                .satisfies(event -> {
                    assertThat(event.getLevel()).isEqualTo(Level.INFO);
                    assertThat(event.getFormattedMessage()).matches(
                            "Loaded rules \\S+ sha256:[0-9a-f]{64} \\(2 rules\\) from .*rules-fine in \\d+ ms");
                });
    }

    private static String whole(ILoggingEvent event) {
        StringBuilder text = new StringBuilder(event.getFormattedMessage());
        for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
            text.append(' ').append(thrown.getMessage());
        }
        return text.toString();
    }
}
