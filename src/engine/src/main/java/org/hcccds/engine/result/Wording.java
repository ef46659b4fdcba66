package org.hcccds.engine.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Coded;
import org.hcccds.model.patient.Numbers;
import org.hcccds.model.rule.BileDuctThrombus;
import org.hcccds.model.rule.Classification;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.Finding;
import org.hcccds.model.rule.HepaticVeinThrombus;
import org.hcccds.model.rule.HepatitisB;
import org.hcccds.model.rule.Labs;
import org.hcccds.model.rule.Liver;
import org.hcccds.model.rule.Patient;
import org.hcccds.model.rule.PerformanceStatus;
import org.hcccds.model.rule.PointTotal;
import org.hcccds.model.rule.Points;
import org.hcccds.model.rule.PortalVeinThrombus;
import org.hcccds.model.rule.PossibleStage;
import org.hcccds.model.rule.Remark;
import org.hcccds.model.rule.Score;
import org.hcccds.model.rule.SerumAfp;
import org.hcccds.model.rule.Stage;
import org.hcccds.model.rule.Suitability;
import org.hcccds.model.rule.TaceCourse;
import org.hcccds.model.rule.TumorBurden;
import org.hcccds.model.rule.TumorPerformance;
import org.hcccds.model.rule.TumorSpread;

/** Facts and conclusions in a few words, for the trace. */
final class Wording {

    private Wording() {
    }

    static String of(Object fact) {
        if (fact instanceof Conclusion conclusion) {
            return conclusion(conclusion);
        } else if (fact instanceof PerformanceStatus status) {
            return "performance status " + status.ecog() + switch (status.tumorSymptoms()) {
                case YES -> ", due to the tumor";
                case NO -> ", not due to the tumor";
                case UNKNOWN -> "";
            };
        } else if (fact instanceof PortalVeinThrombus thrombus) {
            return "portal vein " + thrombus.extent().code()
                    + (thrombus.reachesSmv() == Answer.YES ? ", reaching the superior mesenteric vein" : "");
        } else if (fact instanceof HepaticVeinThrombus thrombus) {
            return "hepatic vein " + thrombus.extent().code();
        } else if (fact instanceof BileDuctThrombus thrombus) {
            return "bile duct " + thrombus.extent().code();
        } else if (fact instanceof TumorSpread spread) {
            return "lymph node or distant metastases: " + spread.extrahepatic().code();
        } else if (fact instanceof SerumAfp afp) {
            return "AFP " + Numbers.plain(afp.value()) + " ng/mL";
        } else if (fact instanceof HepatitisB serology) {
            return "HBsAg " + serology.surfaceAntigen().code() + ", anti-HBc " + serology.coreAntibody().code();
        } else if (fact instanceof TumorBurden burden) {
            return burden(burden);
        } else if (fact instanceof Suitability suitability) {
            return "suitable for TACE: " + suitability.tace().code() + ", candidate for transplantation: "
                    + suitability.transplant().code();
        } else if (fact instanceof TaceCourse course) {
            return "TACE given: " + course.given().code() + ", insufficient sessions in a row: "
                    + course.insufficientInARow();
        } else if (fact instanceof Labs labs) {
            return labs(labs);
        } else if (fact instanceof Liver liver) {
            return liver(liver);
        } else if (fact instanceof Patient patient) {
            return parts("patient", code(patient.sex()),
                    patient.ageYears() == null ? null : patient.ageYears() + " years",
                    value("weight", patient.weightKg(), "kg"));
        } else if (fact instanceof Stage stage) {
            return stage.system() + " " + stage.code();
        } else if (fact instanceof Finding finding) {
            return finding.id() + ": " + finding.value().code();
        } else if (fact instanceof Classification classification) {
            return classification.id() + " " + classification.value();
        }
        return CareWording.of(fact);
    }

    private static String conclusion(Conclusion conclusion) {
        if (conclusion instanceof Points points) {
            return points.item().name().toLowerCase(Locale.ROOT) + " " + range(points.low(), points.high())
                    + (points.high() == 1 ? " point" : " points");
        } else if (conclusion instanceof PointTotal total) {
            return "all components " + range(total.low(), total.high()) + " points";
        } else if (conclusion instanceof Score score) {
            return score.id() + " " + range(score.low(), score.high());
        } else if (conclusion instanceof TumorPerformance performance) {
            return "performance status due to the tumor " + performance.status();
        } else if (conclusion instanceof PossibleStage stage) {
            return stage.system() + " " + stage.code();
        } else if (conclusion instanceof Remark remark) {
            return remark.text();
        } else if (conclusion instanceof Conclusion.AboutCare care) {
            return CareWording.of(care);
        } else if (conclusion instanceof Conclusion.FindingCandidate finding) {
            return finding.id() + ": " + finding.value().code();
        } else {
            Conclusion.ClassCandidate candidate = (Conclusion.ClassCandidate) conclusion;
            return candidate.id() + " " + candidate.value();
        }
    }

    private static String burden(TumorBurden burden) {
        if (burden.diffuse() == Answer.YES) {
            return "diffuse tumor";
        } else if (burden.count() == 0) {
            return "no nodule";
        } else if (burden.count() == 1) {
            return "single nodule of " + shown(burden.largestCm()) + " cm";
        }
        return burden.count() + " nodules, largest " + shown(burden.largestCm()) + " cm, sum " + shown(burden.sumCm())
                + " cm";
    }

    private static String labs(Labs labs) {
        return parts("labs", value("bilirubin", labs.bilirubin(), "mg/dL"), value("albumin", labs.albumin(), "g/dL"),
                value("INR", labs.inr(), ""), value("prothrombin time +", labs.prothrombinTimeProlongation(), "s"),
                value("platelets", labs.platelets(), "10*9/L"), value("creatinine", labs.creatinine(), "mg/dL"),
                value("sodium", labs.sodium(), "mmol/L"), value("ALT", labs.alt(), "U/L"),
                value("AST", labs.ast(), "U/L"), value("neutrophils", labs.neutrophils(), "10*9/L"),
                value("lymphocytes", labs.lymphocytes(), "10*9/L"), value("AFP", labs.afp(), "ng/mL"),
                value("AFP in week 3 to before", labs.afpWeek3Ratio(), ""), value("HBV DNA", labs.hbvDna(), "[IU]/mL"),
                value("ICG R15", labs.icgR15(), "%"));
    }

    private static String liver(Liver liver) {
        return parts("liver", liver.ascites() == null ? null : "ascites " + liver.ascites().code(),
                liver.encephalopathy() == null ? null : "encephalopathy " + liver.encephalopathy().code(),
                liver.cholestatic() == Answer.YES ? "cholestatic disease" : null,
                liver.childPughScore() == null ? null : "recorded Child-Pugh score " + liver.childPughScore(),
                liver.portalHypertension().isKnown()
                        ? "portal hypertension recorded: " + liver.portalHypertension().code() : null,
                value("HVPG", liver.hvpg(), "mm[Hg]"),
                liver.varicesRisk() == null ? null : "varices " + liver.varicesRisk().code(),
                liver.varicesTreated() == null ? null : "varices treated: " + liver.varicesTreated().code());
    }

    private static String parts(String what, String... parts) {
        List<String> known = new ArrayList<>();
        for (String part : parts) {
            if (part != null) {
                known.add(part);
            }
        }
        return known.isEmpty() ? what + ": nothing known" : String.join(", ", known);
    }

    private static String value(String name, Double value, String unit) {
        return value == null ? null : (name + " " + shown(value) + " " + unit).strip();
    }

    private static String code(Coded coded) {
        return coded == null ? null : coded.code();
    }

    private static String range(double low, double high) {
        return low == high ? shown(low) : shown(low) + " to " + shown(high);
    }

    private static String shown(double value) {
        return Numbers.plain(Math.round(value * 100) / 100.0);
    }
}
