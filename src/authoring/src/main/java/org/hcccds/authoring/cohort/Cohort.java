package org.hcccds.authoring.cohort;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/**
 * Made-up patients with whom a change of rules can be tried. What belongs together goes together: etiology with region
 * and serology, the signs of liver function with one another, invasion, spread and AFP with the burden, past treatment
 * with the tumor. None of it is epidemiology: every share and median is invented, and no number of a cohort says
 * anything about real patients.
 *
 * <p>A patient depends on the seed and its number alone, not on how many are asked for, and is the same on every
 * machine. Immutable.
 */
public final class Cohort {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final long seed;
    private final long first;

    /** @param seed any number; other seeds give other patients */
    public Cohort(long seed) {
        this.seed = seed;
        // Seeds that follow one another lie far apart here, so that their patients do not overlap.
        this.first = new SplittableRandom(seed).nextLong();
    }

    /** One patient. @param number from 1 */
    public PatientCase patient(int number) {
        Dice dice = new Dice(first + number);
        PatientCase.Builder patient = PatientCase.builder("cohort-" + seed + "-" + number);
        LocalDate today = FIRST_DAY.plusDays(dice.whole(0, 364));
        patient.set(Facts.ASSESSED_ON, today);
        Condition condition = Condition.drawn(dice);
        Background.Drawn background = Background.add(patient, condition, dice);
        LiverFunction.add(patient, condition, background.region(), dice);
        PortalHypertension.add(patient, condition, today, dice);
        TumorExtent.Drawn tumor = TumorExtent.add(patient, condition, dice);
        Fitness.add(patient, condition, tumor, today, dice);
        PastTreatment.add(patient, tumor, background.isEastAsian(), today, dice);
        Comorbidities.add(patient, today, dice);
        Gaps.leave(patient, dice);
        return patient.build();
    }
}
