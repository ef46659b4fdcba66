package org.hcccds.authoring.cohort;

import java.util.List;
import java.util.Set;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Etiology;
import org.hcccds.model.code.Serology;
import org.hcccds.model.code.Sex;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/**
 * Where the patient lives, and the liver disease behind the tumor. The weights are made up: they let the regions differ
 * as everyone knows they do, hepatitis B in East Asia, hepatitis C, alcohol and MASLD elsewhere, and claim no more.
 */
final class Background {

    private static final Weights<String> REGIONS = new Weights<String>().with("CN", 40).with("US", 15).with("JP", 10)
            .with("KR", 7).with("TW", 5).with("DE", 6).with("FR", 5).with("IT", 5).with("EG", 4).with("GB", 3);
    private static final Set<String> EAST_ASIA = Set.of("CN", "JP", "KR", "TW");

    private static final Weights<List<Etiology>> IN_EAST_ASIA = new Weights<List<Etiology>>()
            .with(List.of(Etiology.HBV), 58).with(List.of(Etiology.HCV), 12).with(List.of(Etiology.MASLD), 9)
            .with(List.of(Etiology.ALCOHOL), 7).with(List.of(Etiology.HBV, Etiology.ALCOHOL), 6)
            .with(List.of(Etiology.HBV, Etiology.AFLATOXIN), 3).with(List.of(Etiology.HBV, Etiology.HDV), 2)
            .with(List.of(Etiology.OTHER), 2).with(List.of(Etiology.PBC), 1);
    private static final Weights<List<Etiology>> ELSEWHERE = new Weights<List<Etiology>>()
            .with(List.of(Etiology.HCV), 28).with(List.of(Etiology.MASLD), 25).with(List.of(Etiology.ALCOHOL), 22)
            .with(List.of(Etiology.HBV), 11).with(List.of(Etiology.HCV, Etiology.ALCOHOL), 6)
            .with(List.of(Etiology.OTHER), 4).with(List.of(Etiology.PBC), 2).with(List.of(Etiology.PSC), 1)
            .with(List.of(Etiology.HBV, Etiology.HDV), 1);

    /** Country and disease of one patient. */
    record Drawn(String region, List<Etiology> etiologies) {

        boolean isEastAsian() {
            return EAST_ASIA.contains(region);
        }
    }

    private Background() {
    }

    static Drawn add(PatientCase.Builder patient, Condition condition, Dice dice) {
        String region = REGIONS.drawn(dice);
        Drawn drawn = new Drawn(region, (EAST_ASIA.contains(region) ? IN_EAST_ASIA : ELSEWHERE).drawn(dice));
        boolean male = dice.chance(0.78);
        patient.set(Facts.REGION, region).set(Facts.SEX, male ? Sex.MALE : Sex.FEMALE)
                .set(Facts.AGE_YEARS, age(drawn, dice))
                .set(Facts.WEIGHT_KG, Values.rounded(Values.within(40, 140, (male ? 72 : 61) + 12 * dice.normal()), 0))
                .set(Facts.ETIOLOGIES, drawn.etiologies())
                .set(Facts.CIRRHOSIS, Answer.of(condition.reserveLossSeen(dice, 0.8) > -0.9));
        hepatitisB(patient, drawn, dice);
        boolean hepatitisC = drawn.etiologies().contains(Etiology.HCV);
        patient.set(Facts.HCV_RNA, hepatitisC && dice.chance(0.4) ? Serology.POSITIVE : Serology.NEGATIVE);
        return drawn;
    }

    /** Hepatitis B is met younger, MASLD older. */
    private static int age(Drawn drawn, Dice dice) {
        int typical = drawn.etiologies().contains(Etiology.HBV) ? 57
                : drawn.etiologies().contains(Etiology.MASLD) ? 70 : 65;
        return (int) Values.within(25, 90, typical + 10 * dice.normal());
    }

    /** Antigen, antibody, treatment and viral load agree; a past infection leaves the antibody alone. */
    private static void hepatitisB(PatientCase.Builder patient, Drawn drawn, Dice dice) {
        if (drawn.etiologies().contains(Etiology.HBV)) {
            boolean treated = dice.chance(0.8);
            double load = treated ? dice.skewed(15, 1.2) : dice.skewed(20_000, 2);
            patient.set(Facts.HBS_AG, dice.chance(0.97) ? Serology.POSITIVE : Serology.NEGATIVE)
                    .set(Facts.ANTI_HBC, Serology.POSITIVE)
                    .set(Facts.HBV_ANTIVIRAL, Answer.of(treated))
                    .set(Facts.HBV_DNA, Quantity.of(Values.rounded(load, 0), "[IU]/mL"));
        } else {
            boolean past = dice.chance(drawn.isEastAsian() ? 0.35 : 0.1);
            patient.set(Facts.HBS_AG, Serology.NEGATIVE)
                    .set(Facts.ANTI_HBC, past ? Serology.POSITIVE : Serology.NEGATIVE);
        }
    }
}
