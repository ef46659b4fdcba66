package org.hcccds.authoring.cohort;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.BileDuct;
import org.hcccds.model.code.HepaticVein;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.code.Metastasis;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/**
 * The tumor: nodules, veins, spread and AFP, all drawn around its extent, so that large tumors tend to be many, to
 * invade, to spread and to raise the AFP. Thresholds and weights are made up; they give every stage its share.
 */
final class TumorExtent {

    private static final Weights<Metastasis> SITES = new Weights<Metastasis>().with(Metastasis.LUNG, 50)
            .with(Metastasis.BONE, 22).with(Metastasis.ADRENAL, 10).with(Metastasis.PERITONEUM, 8)
            .with(Metastasis.BRAIN, 3).with(Metastasis.OTHER, 7);
    /** Of a liver of average volume, in cubic centimeters; a nodule is taken as a ball. */
    private static final double LIVER_VOLUME = 1500;

    /** What of the tumor decides treatment. */
    record Drawn(int nodules, double largestCm, boolean invades, boolean spread) {

        /** Neither invasion nor spread. */
        boolean isConfined() {
            return !invades && !spread;
        }
    }

    private final PatientCase.Builder patient;
    private final Condition condition;
    private final Dice dice;

    private TumorExtent(PatientCase.Builder patient, Condition condition, Dice dice) {
        this.patient = patient;
        this.condition = condition;
        this.dice = dice;
    }

    static Drawn add(PatientCase.Builder patient, Condition condition, Dice dice) {
        TumorExtent tumor = new TumorExtent(patient, condition, dice);
        List<Nodule> nodules = tumor.nodules();
        boolean diffuse = condition.tumorLoad() > 1.5 && dice.chance(0.2);
        if (diffuse) {
            patient.set(Facts.DIFFUSE, Answer.YES).set(Facts.LIVER_INVOLVEMENT, Quantity.of(dice.whole(50, 90), "%"));
        } else {
            patient.set(Facts.DIFFUSE, Answer.NO).set(Facts.NODULES, nodules).set(Facts.LIVER_INVOLVEMENT, Quantity.of(
                    Values.within(1, 95, Values.rounded(share(nodules), 0)), "%"));
        }
        boolean invades = tumor.veins();
        boolean spread = tumor.spread();
        double afp = 25 * StrictMath.exp(1.3 * condition.tumorLoad()) * dice.skewed(1, 1.7);
        patient.set(Facts.AFP, Quantity.of(Values.rounded(Values.within(1, 900_000, afp), afp < 20 ? 1 : 0), "ng/mL"))
                .set(Facts.RUPTURED, Answer.of(dice.chance(0.015)));
        return new Drawn(nodules.size(), nodules.get(0).diameterCm(), invades, spread);
    }

    /** The largest first. */
    private List<Nodule> nodules() {
        double many = condition.tumorLoadSeen(dice, 0.8);
        int count = many < 0.3 ? 1 : many < 0.8 ? dice.whole(2, 3) : many < 1.8 ? dice.whole(2, 6) : dice.whole(4, 12);
        double largest = Values.within(0.8, 18,
                3.2 * StrictMath.exp(0.5 * condition.tumorLoad()) * dice.skewed(1, 0.45));
        Lobe main = dice.chance(0.7) ? Lobe.RIGHT : Lobe.LEFT;
        List<Nodule> nodules = new ArrayList<>(List.of(new Nodule(Values.rounded(largest, 1), main)));
        while (nodules.size() < count) {
            double diameter = Values.rounded(StrictMath.max(0.5, largest * (0.2 + 0.75 * dice.share())), 1);
            Lobe other = main == Lobe.RIGHT ? Lobe.LEFT : Lobe.RIGHT;
            nodules.add(new Nodule(StrictMath.min(diameter, nodules.get(0).diameterCm()),
                    dice.chance(0.65) ? main : other));
        }
        return nodules;
    }

    private static double share(List<Nodule> nodules) {
        double volume = 0;
        for (Nodule nodule : nodules) {
            volume += StrictMath.PI / 6 * nodule.diameterCm() * nodule.diameterCm() * nodule.diameterCm();
        }
        return 100 * volume / LIVER_VOLUME;
    }

    private boolean veins() {
        double portal = condition.tumorLoadSeen(dice, 0.7);
        PortalVein extent = portal < 1.1 ? PortalVein.VP0 : portal < 1.3 ? PortalVein.VP1
                : portal < 1.55 ? PortalVein.VP2 : portal < 2.1 ? PortalVein.VP3 : PortalVein.VP4;
        patient.set(Facts.PORTAL_VEIN, extent);
        if (extent == PortalVein.VP4) {
            patient.set(Facts.PORTAL_THROMBUS_REACHES_SMV, Answer.of(dice.chance(0.12)))
                    .set(Facts.PORTAL_THROMBUS_CONTRALATERAL, Answer.of(dice.chance(0.4)));
        }
        double hepatic = condition.tumorLoadSeen(dice, 0.6);
        HepaticVein vein = hepatic < 1.8 ? HepaticVein.VV0 : hepatic < 2.1 ? HepaticVein.VV1
                : hepatic < 2.5 ? HepaticVein.VV2 : HepaticVein.VV3;
        patient.set(Facts.HEPATIC_VEIN, vein).set(Facts.BILE_DUCT, dice.chance(0.97) ? BileDuct.B0 : BileDuct.B2);
        return extent != PortalVein.VP0 || vein != HepaticVein.VV0;
    }

    private boolean spread() {
        double reach = condition.tumorLoadSeen(dice, 0.8);
        boolean nodes = reach > 1.5 && dice.chance(0.6);
        List<Metastasis> sites = new ArrayList<>();
        for (double left = reach - 1.6; left > 0; left -= 0.9) {
            Metastasis site = SITES.drawn(dice);
            if (!sites.contains(site)) {
                sites.add(site);
            }
        }
        patient.set(Facts.LYMPH_NODES, Answer.of(nodes)).set(Facts.METASTASES, sites);
        return nodes || !sites.isEmpty();
    }
}
