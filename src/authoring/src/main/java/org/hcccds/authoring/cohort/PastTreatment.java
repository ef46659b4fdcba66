package org.hcccds.authoring.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hcccds.authoring.cohort.TumorExtent.Drawn;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Outcome;
import org.hcccds.model.code.Response;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;
import org.hcccds.model.patient.Surgery;
import org.hcccds.model.patient.SystemicTherapy;

/**
 * What has been done so far, as the tumor lets expect and in the order in which it is done: operations first, then
 * TACE, then drugs, all before the day of assessment. The regimens in use differ by region; their shares are made up.
 */
final class PastTreatment {

    private static final Weights<String> FIRST_IN_EAST_ASIA = new Weights<String>().with("lenvatinib", 25)
            .with("sintilimab+bevacizumab-biosimilar", 20).with("atezolizumab+bevacizumab", 20)
            .with("camrelizumab+apatinib", 12).with("sorafenib", 10).with("donafenib", 8)
            .with("durvalumab+tremelimumab", 5);
    private static final Weights<String> FIRST_ELSEWHERE = new Weights<String>().with("atezolizumab+bevacizumab", 50)
            .with("durvalumab+tremelimumab", 20).with("sorafenib", 13).with("lenvatinib", 12)
            .with("nivolumab+ipilimumab", 5);
    private static final Map<String, Weights<String>> NEXT = Map.of(
            "sorafenib", new Weights<String>().with("regorafenib", 5).with("cabozantinib", 3).with("ramucirumab", 2),
            "lenvatinib", new Weights<String>().with("regorafenib", 3).with("camrelizumab", 2).with("cabozantinib", 1));
    private static final Weights<String> NEXT_AFTER_OTHERS =
            new Weights<String>().with("lenvatinib", 6).with("sorafenib", 3).with("cabozantinib", 1);
    private static final Weights<Response> RESPONSES = new Weights<Response>().with(Response.COMPLETE, 8)
            .with(Response.PARTIAL, 27).with(Response.STABLE, 40).with(Response.PROGRESSIVE, 25);
    /** Days before the assessment: TACE ends where drugs may begin, operations where TACE may begin. */
    private static final int DRUGS_WITHIN = 300;
    private static final int TACE_WITHIN = 700;
    private static final int OPERATIONS_WITHIN = 1800;

    private final PatientCase.Builder patient;
    private final LocalDate today;
    private final Dice dice;

    private PastTreatment(PatientCase.Builder patient, LocalDate today, Dice dice) {
        this.patient = patient;
        this.today = today;
        this.dice = dice;
    }

    static void add(PatientCase.Builder patient, Drawn tumor, boolean eastAsian, LocalDate today, Dice dice) {
        PastTreatment past = new PastTreatment(patient, today, dice);
        past.operations();
        past.tace(tumor);
        boolean advanced = !tumor.isConfined() || tumor.nodules() > 3;
        List<SystemicTherapy> regimens = dice.chance(advanced ? 0.45 : 0.03)
                ? past.regimens((eastAsian ? FIRST_IN_EAST_ASIA : FIRST_ELSEWHERE).drawn(dice)) : List.of();
        patient.set(Facts.SYSTEMIC_HISTORY, regimens);
    }

    private void operations() {
        boolean recurrent = dice.chance(0.18);
        List<Surgery> operations = !recurrent ? List.of() : List.of(new Surgery(
                dice.chance(0.9) ? "resection" : "transplantation",
                today.minusDays(dice.whole(TACE_WITHIN, OPERATIONS_WITHIN))));
        patient.set(Facts.RECURRENT, Answer.of(recurrent)).set(Facts.SURGERY_HISTORY, operations)
                .set(Facts.ORGAN_TRANSPLANT, Answer.of(dice.chance(0.01) || operations.stream()
                        .anyMatch(operation -> operation.treatment().equals("transplantation"))));
    }

    /** Where there were several nodules, one to four sessions, the earliest first. */
    private void tace(Drawn tumor) {
        List<LocoregionalTherapy> sessions = new ArrayList<>();
        if (dice.chance(tumor.nodules() > 1 || tumor.invades() ? 0.4 : 0.1)) {
            int day = dice.whole(DRUGS_WITHIN + 120, TACE_WITHIN);
            for (int left = dice.whole(1, 4); left > 0 && day > DRUGS_WITHIN; left--) {
                sessions.add(new LocoregionalTherapy("tace", today.minusDays(day), RESPONSES.drawn(dice)));
                day -= dice.whole(35, 90);
            }
        }
        patient.set(Facts.LOCOREGIONAL_HISTORY, sessions);
    }

    /** One line, or two where the first has failed; the last may go on. */
    private List<SystemicTherapy> regimens(String first) {
        boolean second = dice.chance(0.3);
        List<SystemicTherapy> lines = new ArrayList<>();
        lines.add(second ? ended(first, today.minusDays(dice.whole(150, DRUGS_WITHIN))) : last(first));
        if (second) {
            lines.add(last(NEXT.getOrDefault(first, NEXT_AFTER_OTHERS).drawn(dice)));
        }
        return lines;
    }

    private SystemicTherapy last(String regimen) {
        if (dice.chance(0.75)) {
            return ended(regimen, today.minusDays(dice.whole(5, 120)));
        }
        if (dice.chance(0.5)) {
            patient.set(Facts.AFP_WEEK_3, Quantity.of(Values.rounded(dice.skewed(120, 1.5), 0), "ng/mL"));
        }
        return new SystemicTherapy(regimen, Outcome.ONGOING, dice.chance(0.5) ? Response.STABLE : Response.PARTIAL,
                Answer.YES, today.minusDays(dice.whole(0, 20)), Answer.UNKNOWN);
    }

    private SystemicTherapy ended(String regimen, LocalDate on) {
        boolean failed = dice.chance(0.8);
        return new SystemicTherapy(regimen, failed ? Outcome.PROGRESSION : Outcome.INTOLERANCE,
                failed ? RESPONSES.drawn(dice) : Response.STABLE, Answer.of(failed), on, Answer.UNKNOWN);
    }
}
