package org.hcccds.engine.result;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Coded;
import org.hcccds.model.patient.Numbers;
import org.hcccds.model.rule.Area;
import org.hcccds.model.rule.Advice;
import org.hcccds.model.rule.Bleeding;
import org.hcccds.model.rule.Caution;
import org.hcccds.model.rule.Comorbidity;
import org.hcccds.model.rule.Confinement;
import org.hcccds.model.rule.Conclusion.AboutCare;
import org.hcccds.model.rule.Contraindicated;
import org.hcccds.model.rule.Contraindication;
import org.hcccds.model.rule.Exposure;
import org.hcccds.model.rule.LiverDisease;
import org.hcccds.model.rule.Lobes;
import org.hcccds.model.rule.LocoregionalCourse;
import org.hcccds.model.rule.Offer;
import org.hcccds.model.rule.Plan;
import org.hcccds.model.rule.Procedure;
import org.hcccds.model.rule.Requirement;
import org.hcccds.model.rule.Spent;
import org.hcccds.model.rule.SystemicCourse;
import org.hcccds.model.rule.Tumor;
import org.hcccds.model.rule.Unapproved;

/** Facts and conclusions of rules about treatment in a few words, for the trace: what is known, and nothing else. */
final class CareWording {

    private final List<String> parts = new ArrayList<>();

    private CareWording() {
    }

    static String of(AboutCare conclusion) {
        if (conclusion instanceof Offer offer) {
            return offer.guideline() + (offer.against() ? " advises against " : " offers ")
                    + String.join(", ", offer.treatments()) + " (" + offer.setting().code() + ", " + offer.strength() + ")";
        } else if (conclusion instanceof Contraindication found) {
            return found.target() + " contraindicated (" + found.severity().code() + "): " + found.reason();
        } else if (conclusion instanceof Requirement requirement) {
            return requirement.target() + " requires: " + requirement.action();
        } else if (conclusion instanceof Caution caution) {
            return "caution with " + caution.target() + ": " + caution.text();
        } else if (conclusion instanceof Advice advice) {
            return advice.kind().code() + (advice.target() == null ? "" : " of " + advice.target()) + ": " + advice.text();
        } else if (conclusion instanceof Unapproved unapproved) {
            return unapproved.treatment() + " not approved: " + unapproved.text();
        }
        return conclusion instanceof Confinement confinement
                ? "options of the setting " + confinement.setting().code() + " alone"
                : ((Spent) conclusion).treatment() + " is not offered again";
    }

    /** A fact that only rules about treatment read. */
    static String of(Object fact) {
        CareWording words = new CareWording();
        if (fact instanceof Plan plan) {
            return words.add("region", plan.region()).add("goal", plan.goal())
                    .add("days to surgery", plan.daysToSurgery()).of("plan");
        } else if (fact instanceof Area area) {
            return words.add("treated in " + area.name(), area.treatedIn()).of("treatment in " + area.name());
        } else if (fact instanceof Tumor tumor) {
            return words.tumor(tumor);
        } else if (fact instanceof Lobes lobes) {
            return "left lobe " + lobes.leftCount() + " nodules up to " + shown(lobes.leftLargestCm())
                    + " cm, right lobe " + lobes.rightCount() + " up to " + shown(lobes.rightLargestCm()) + " cm";
        } else if (fact instanceof LiverDisease disease) {
            return words.add("cirrhosis", disease.cirrhosis()).add("HBV", disease.hbv()).add("HCV", disease.hcv())
                    .add("HDV", disease.hdv()).add("MASLD", disease.masld()).add("HBsAg", disease.hbsAg())
                    .add("anti-HBc", disease.antiHbc()).add("antiviral for HBV", disease.antiviral())
                    .add("future liver remnant %", disease.futureLiverRemnant()).of("liver disease");
        } else if (fact instanceof Bleeding bleeding) {
            return words.add("bleeding risk", bleeding.risk()).add("anticoagulation", bleeding.anticoagulation())
                    .add("varices", bleeding.varices()).add("varices treated", bleeding.varicesTreated())
                    .add("months since endoscopy", bleeding.monthsSinceEndoscopy())
                    .add("months since variceal bleeding", bleeding.monthsSinceVaricealBleed())
                    .add("months since gastrointestinal bleeding", bleeding.monthsSinceGastrointestinalBleed())
                    .of("bleeding");
        } else if (fact instanceof Comorbidity other) {
            return words.comorbidity(other);
        } else if (fact instanceof SystemicCourse course) {
            return words.add("systemic treatment given", course.given()).add("under way", course.underWay())
                    .add("next line", course.nextLine()).add("last outcome", course.lastOutcome())
                    .of("systemic treatment");
        } else if (fact instanceof Exposure exposure) {
            return words.add("had " + exposure.to() + "; progressed", exposure.progressed())
                    .add("intolerant", exposure.intolerant()).add("tolerated", exposure.tolerated())
                    .add("ongoing", exposure.ongoing()).add("days since last dose", exposure.daysSinceLastDose())
                    .add("days from last dose to surgery", exposure.daysFromLastDoseToSurgery())
                    .of("had " + exposure.to());
        } else if (fact instanceof Procedure procedure) {
            return words.add("had " + procedure.treatment() + "; days ago", procedure.daysAgo())
                    .add("response", procedure.bestResponse()).of("had " + procedure.treatment());
        } else if (fact instanceof LocoregionalCourse course) {
            return words.add("locoregional treatment given", course.given())
                    .add("progressed after the last", course.lastProgressed())
                    .add("TACE sessions", course.taceSessions()).of("locoregional treatment");
        } else if (fact instanceof Contraindicated contraindicated) {
            return contraindicated.target() + " contraindicated";
        }
        throw new IllegalArgumentException("no wording for " + fact.getClass().getSimpleName());
    }

    private String tumor(Tumor tumor) {
        return add("nodules", tumor.count()).add("largest cm", tumor.largestCm()).add("bilobar", tumor.bilobar())
                .add("diffuse", tumor.diffuse()).add("liver involvement %", tumor.liverInvolvement())
                .add("portal vein", tumor.portalVein()).add("hepatic vein", tumor.hepaticVein())
                .add("bile duct", tumor.bileDuct()).add("extrahepatic spread", tumor.extrahepaticSpread())
                .add("ruptured", tumor.ruptured()).add("technically resectable", tumor.technicallyResectable())
                .add("recurrent", tumor.recurrent()).of("tumor");
    }

    private String comorbidity(Comorbidity other) {
        return add("autoimmune disease", other.autoimmuneDisease()).add("organ transplant", other.organTransplant())
                .add("immunosuppression", other.immunosuppression()).add("hypertension", other.hypertension())
                .add("proteinuria", other.proteinuria()).add("perforation", other.perforation())
                .add("interstitial lung disease", other.interstitialLungDisease())
                .add("days since major surgery", other.daysSinceMajorSurgery())
                .add("months since arterial thromboembolism", other.monthsSinceArterialThromboembolism())
                .of("comorbidity");
    }

    private CareWording add(String name, Object value) {
        if (value != null && value != Answer.UNKNOWN) {
            parts.add(name + " " + (value instanceof Coded coded ? coded.code()
                    : value instanceof Double number ? shown(number) : value.toString()));
        }
        return this;
    }

    private String of(String what) {
        return parts.isEmpty() ? what + ": nothing known" : String.join(", ", parts);
    }

    private static String shown(double value) {
        return Numbers.plain(Math.round(value * 100) / 100.0);
    }
}
