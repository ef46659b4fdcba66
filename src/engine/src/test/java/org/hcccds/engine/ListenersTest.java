package org.hcccds.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hcccds.model.assessment.Assessed;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.AssessmentListener;
import org.hcccds.model.code.Sex;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Who is told of an assessment, when, and what comes of a listener that fails. */
class ListenersTest {

    private static final String RULES = """
            rule "A man is remarked on"
                @id( "remark-man" )
            when
                Patient( sex == Sex.MALE )
            then
                insert( remark( "BCLC", "a man" ) );
            end

            rule "A woman is remarked on"
                @id( "remark-woman" )
            when
                Patient( sex == Sex.FEMALE )
            then
                insert( remark( "BCLC", "a woman" ) );
            end

            rule "A remark on a woman calls for another"
                @id( "remark-remark" )
            when
                Patient( sex == Sex.FEMALE )
                Remark( system == "BCLC" )
            then
                insert( remark( "BCLC", "again" ) );
            end
            """;
    private static final PatientCase MAN = Cases.complete().set(Facts.SEX, Sex.MALE).build();
    private static final PatientCase WOMAN = Cases.complete().set(Facts.SEX, Sex.FEMALE).build();

    @TempDir
    private Path folder;
    private HccEngine engine;

    @BeforeEach
    void load() {
        Engines.write(folder, "remarks.drl", Engines.ruleFile(RULES));
        engine = HccEngine.load(folder, Build.CLASSIC);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void everyAssessmentIsToldAsTheOneWhoAskedGetsIt() {
        List<Assessed> heard = new ArrayList<>();
        engine.addListener(heard::add);
        List<Assessment> given = List.of(engine.assess(MAN), engine.assess(MAN, Detail.PLAIN),
                engine.assess(MAN, Detail.TRACED, line -> { }));
        assertThat(heard).extracting(Assessed::assessment).isEqualTo(given);
        assertThat(heard).allSatisfy(event -> {
            assertThat(event.caseId()).isEqualTo("complete");
            assertThat(event.rules()).isEqualTo(engine.version());
            assertThat(event.took()).isPositive();
        });
    }

    @Test
    void neitherExplanationsNorAssessmentsThatFailAreTold() {
        List<Assessed> heard = new ArrayList<>();
        engine.addListener(heard::add);
        engine.explainStage(MAN, "BCLC");
        engine.explainTreatment(MAN, "sorafenib", Optional.empty());
        assertThatExceptionOfType(RunawayRulesException.class).isThrownBy(() -> engine.assess(WOMAN, Detail.PLAIN));
        assertThat(heard).isEmpty();
    }

    @Test
    void aListenerIsToldAsOftenAsItWasAddedUntilItIsRemoved() {
        List<Assessed> heard = new ArrayList<>();
        AssessmentListener listener = heard::add;
        engine.addListener(listener);
        engine.addListener(listener);
        engine.assess(MAN, Detail.PLAIN);
        engine.removeListener(listener);
        engine.removeListener(listener);
        engine.assess(MAN, Detail.PLAIN);
        assertThat(heard).hasSize(2);
    }

    @Test
    void aListenerThatFailsCostsNoAnswerAndIsComplainedOfOnceWithoutWhatItSays() {
        List<Assessed> heard = new ArrayList<>();
        engine.addListener(new Failing(false));
        engine.addListener(heard::add);
        ListAppender<ILoggingEvent> complaints = new ListAppender<>();
        complaints.start();
        Logger log = (Logger) LoggerFactory.getLogger(Listeners.class);
        log.addAppender(complaints);
        log.setAdditive(false);
        try {
            List<Assessment> given = List.of(engine.assess(MAN, Detail.PLAIN), engine.assess(MAN, Detail.PLAIN));
            assertThat(heard).extracting(Assessed::assessment).isEqualTo(given);
        } finally {
            log.setAdditive(true);
            log.detachAppender(complaints);
        }
        assertThat(complaints.list).singleElement().satisfies(complaint -> {
            assertThat(complaint.getLevel()).isEqualTo(Level.WARN);
            assertThat(complaint.getThrowableProxy()).isNull();
            assertThat(complaint.getFormattedMessage()).isEqualTo("The assessment listener " + Failing.class.getName()
                    + " failed with java.lang.IllegalStateException. Answers are given all the same; that it fails again"
                    + " is logged at DEBUG only");
        });
    }

    @Test
    void anAnswerThatARequiredListenerDidNotTakeInIsWithheldFromAll() {
        List<Assessed> metrics = new ArrayList<>();
        engine.addListener(metrics::add);
        AssessmentListener audit = new Failing(true);
        engine.addListener(audit);
        assertThatExceptionOfType(AnswerWithheldException.class).isThrownBy(() -> engine.assess(MAN, Detail.PLAIN))
                .withMessage("The assessment of case complete is withheld, for it could not be recorded: "
                        + "the disk is full of complete")
                .withCauseInstanceOf(IllegalStateException.class);
        assertThat(metrics).isEmpty();
        engine.removeListener(audit);
        assertThat(List.of(engine.assess(MAN, Detail.PLAIN))).isEqualTo(metrics.stream().map(Assessed::assessment).toList());
    }

    @Test
    void everyThreadIsHeard() {
        List<Assessed> heard = Collections.synchronizedList(new ArrayList<>());
        engine.addListener(heard::add);
        IntStream.range(0, 200).parallel().forEach(number -> engine.assess(MAN, Detail.PLAIN));
        assertThat(heard).hasSize(200);
    }

    /** A listener that can take nothing in, and quotes the patient when it says so. */
    private record Failing(boolean required) implements AssessmentListener {

        @Override
        public void assessed(Assessed event) {
            throw new IllegalStateException("the disk is full of " + event.caseId());
        }
    }
}
