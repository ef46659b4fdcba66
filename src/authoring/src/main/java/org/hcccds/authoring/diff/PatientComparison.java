package org.hcccds.authoring.diff;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hcccds.authoring.diff.Causes.Said;
import org.hcccds.authoring.diff.PatientChanges.Found;
import org.hcccds.authoring.diff.Tally.Attributed;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Workbench;
import org.hcccds.engine.rehearsal.Recording;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.PatientCase;

/**
 * Compares what two rule sets say of one patient. Both answers are read off the rules, which takes a fraction of the time that
 * the rule engine does; the engine confirms them for the first patients, for a sample of those whose answers differ and of
 * those whose answers are equal, and for everyone a report names. Safe to share between threads.
 */
final class PatientComparison {

    private static final int FIRST = 20;
    private static final int ONE_OF_DIFFERING = 50;
    private static final int ONE_OF_EQUAL = 200;
    /** The sample is the same on every run. */
    private static final long SEED = 20_261_121;

    private final Workbench older;
    private final Workbench newer;
    private final RuleSetDiff difference;
    private final Causes causes;
    private final boolean sameAssembling;

    PatientComparison(Workbench older, Workbench newer) {
        this.older = older;
        this.newer = newer;
        this.difference = RuleSetDiff.of(older, newer);
        this.causes = new Causes(older, newer, difference);
        this.sameAssembling = older.rehearsal().assemblesAs(newer.rehearsal());
    }

    RuleSetDiff difference() {
        return difference;
    }

    /**
     * What changes for a patient, with the rules responsible; empty where nothing does.
     *
     * @param number of the patient, by which the sample is drawn
     * @throws IllegalStateException if the rule engine was asked about the patient, and answers otherwise
     */
    List<Attributed> of(long number, PatientCase patient) {
        Recording before = older.rehearsal().record(patient);
        Recording now = newer.rehearsal().record(patient);
        if (sameAssembling && !isSampled(number, ONE_OF_EQUAL) && before.drawsAs(now)) {
            return List.of();
        }
        Assessment was = plain(before);
        Assessment is = plain(now);
        List<Found> found = PatientChanges.between(was, is);
        if (isSampled(number, found.isEmpty() ? ONE_OF_EQUAL : ONE_OF_DIFFERING)) {
            confirm(was, older, patient);
            confirm(is, newer, patient);
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<List<String>> rules = causes.of(before, now, found);
        return IntStream.range(0, found.size()).mapToObj(i -> new Attributed(found.get(i).change(), rules.get(i)))
                .toList();
    }

    /** What differing rules say of a patient who is named, in one of the rule sets alone; confirmed. */
    List<Said> confirmedSaid(PatientCase patient) {
        confirm(plain(older.rehearsal().record(patient)), older, patient);
        confirm(plain(newer.rehearsal().record(patient)), newer, patient);
        return causes.saidByOneSide(patient);
    }

    private static Assessment plain(Recording recording) {
        return recording.assessment(List.of(), false, false);
    }

    private static boolean isSampled(long number, int oneOf) {
        return number < FIRST || new SplittableRandom(SEED + number).nextInt(oneOf) == 0;
    }

    /** @throws IllegalStateException if the rule engine says otherwise of the patient */
    static void confirm(Assessment rehearsed, Workbench rules, PatientCase patient) {
        if (!rules.engine().assess(patient, Detail.PLAIN).equals(rehearsed)) {
            throw new IllegalStateException("the rule engine and what was read off the rules in " + rules.files().origin()
                    + " say different things of the case " + patient.id());
        }
    }
}
