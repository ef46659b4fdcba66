package org.hcccds.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hcccds.engine.HccEngine;
import org.hcccds.io.CaseResult;
import org.hcccds.io.FactReader;
import org.hcccds.io.text.ProgressText;
import org.hcccds.io.text.QuestionText;
import org.hcccds.io.text.Titles;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.patient.Datum;
import org.hcccds.model.patient.PatientCase;

/**
 * Asks for the missing facts of a case, the most influential first, and assesses the case anew with every answer, until
 * nothing is missing that has not been asked, or the person stops. For one case.
 */
final class AskSession {

    private static final String SKIP = "skip";
    private static final String STOP = "stop";
    private static final String HELP = "?";

    private final Function<PatientCase, Assessment> assess;
    private final FactReader reader;
    private final Dialogue dialogue;
    private final QuestionText questions;
    private final ProgressText progress;
    private final Set<String> asked = new HashSet<>();
    private PatientCase facts;
    private Assessment assessment;

    AskSession(Function<PatientCase, Assessment> assess, FactReader reader, Dialogue dialogue, QuestionText questions,
               ProgressText progress) {
        this.assess = assess;
        this.reader = reader;
        this.dialogue = dialogue;
        this.questions = questions;
        this.progress = progress;
    }

    /** A session with the words and treatments of the engine's rules. */
    static AskSession with(HccEngine engine, Function<PatientCase, Assessment> assess, Dialogue dialogue,
                           Terminal terminal) {
        Titles titles = EngineTitles.of(engine);
        return new AskSession(assess, new FactReader(engine.vocabulary().formulary().treatments()), dialogue,
                new QuestionText(titles, terminal.width(), terminal.color()),
                new ProgressText(titles, terminal.width(), terminal.color()));
    }

    /** Holds the conversation; afterwards {@link #facts} and {@link #assessment} are what came of it. */
    void run(PatientCase start) {
        take(start);
        dialogue.say(progress.summary(facts, assessment));
        if (next().isPresent()) {
            dialogue.say(questions.instructions());
        }
        boolean going = true;
        for (Optional<MissingFact> next = next(); going && next.isPresent(); next = next()) {
            going = ask(next.get());
        }
        dialogue.say(progress.end(assessment));
    }

    /** The case with the answers. */
    PatientCase facts() {
        return facts;
    }

    /** The assessment of the case with the answers. */
    Assessment assessment() {
        return assessment;
    }

    private Optional<MissingFact> next() {
        return assessment.missing().stream()
                .filter(missing -> !asked.contains(missing.fact())).findFirst();
    }

    /** False when the person wants no more questions. */
    private boolean ask(MissingFact missing) {
        Datum<?> datum = Datum.at(facts, missing.fact()).orElseThrow();
        asked.add(missing.fact());
        dialogue.say(questions.question(asked.size(), datum, missing));
        for (Optional<String> answer = dialogue.answer(); answer.isPresent(); answer = dialogue.answer()) {
            String words = answer.get();
            if (words.equalsIgnoreCase(STOP)) {
                return false;
            } else if (words.isEmpty() || words.equalsIgnoreCase(SKIP)) {
                return true;
            } else if (words.equals(HELP)) {
                dialogue.say(questions.help(datum, missing));
            } else if (isTaken(datum, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTaken(Datum<?> datum, String answer) {
        CaseResult result = reader.read(facts, datum, answer);
        if (result instanceof CaseResult.Read read) {
            Assessment before = assessment;
            take(read.patientCase());
            dialogue.say(progress.change(before, assessment));
            return true;
        }
        dialogue.say(questions.problems(datum, ((CaseResult.Rejected) result).problems()));
        return false;
    }

    private void take(PatientCase patientCase) {
        dialogue.busy();
        assessment = assess.apply(patientCase);
        facts = patientCase;
        dialogue.ready();
    }
}
