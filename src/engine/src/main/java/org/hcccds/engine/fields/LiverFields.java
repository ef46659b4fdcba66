package org.hcccds.engine.fields;

import java.util.List;
import org.hcccds.model.patient.Facts;

/** What rules read of the blood tests and of the liver outside the tumor. */
final class LiverFields {

    private static final String MG_PER_DL = "mg/dL";
    private static final String CELLS = "x 10^9/L";
    private static final String ENZYME = "U/L";
    private static final String PERCENT = "%";

    private LiverFields() {
    }

    static List<ReadField> rows() {
        FieldRows rows = new FieldRows();
        bloodTests(rows);
        liver(rows);
        return rows.rows();
    }

    private static void bloodTests(FieldRows rows) {
        rows.of("Labs")
                .in(MG_PER_DL, "bilirubin", "bilirubin", Facts.BILIRUBIN)
                .in("g/dL", "albumin", "albumin", Facts.ALBUMIN)
                .add("inr", "INR", Facts.INR)
                .in("s", "prothrombinTimeProlongation", "prothrombin time prolongation",
                        Facts.PROTHROMBIN_TIME_PROLONGATION)
                .in(CELLS, "platelets", "platelet count", Facts.PLATELETS)
                .in(MG_PER_DL, "creatinine", "creatinine", Facts.CREATININE)
                .in("mmol/L", "sodium", "sodium", Facts.SODIUM)
                .in(ENZYME, "alt", "ALT", Facts.ALT)
                .in(ENZYME, "ast", "AST", Facts.AST)
                .in(CELLS, "neutrophils", "neutrophil count", Facts.NEUTROPHILS)
                .in(CELLS, "lymphocytes", "lymphocyte count", Facts.LYMPHOCYTES)
                .in("ng/mL", "afp", "AFP", Facts.AFP)
                .add("afpWeek3Ratio", "ratio of week-3 AFP to baseline AFP", Facts.AFP, Facts.AFP_WEEK_3)
                .in("IU/mL", "hbvDna", "HBV DNA", Facts.HBV_DNA)
                .in(PERCENT, "icgR15", "ICG retention at 15 minutes", Facts.ICG_R15);
        rows.of("SerumAfp")
                .in("ng/mL", "value", "AFP", Facts.AFP);
        rows.of("HepatitisB")
                .add("surfaceAntigen", "HBsAg", Facts.HBS_AG)
                .add("coreAntibody", "anti-HBc", Facts.ANTI_HBC);
    }

    private static void liver(FieldRows rows) {
        rows.of("Liver")
                .add("cholestatic", "cholestatic liver disease (PBC or PSC)", Facts.ETIOLOGIES)
                .add("ascites", "ascites", Facts.ASCITES)
                .add("encephalopathy", "encephalopathy", Facts.ENCEPHALOPATHY)
                .add("childPughScore", "recorded Child-Pugh score", Facts.CHILD_PUGH_SCORE)
                .add("portalHypertension", "recorded portal hypertension", Facts.PORTAL_HYPERTENSION)
                .in("mmHg", "hvpg", "hepatic venous pressure gradient", Facts.HVPG)
                .add("varicesRisk", "bleeding risk of varices", Facts.VARICES_RISK)
                .add("varicesTreated", "treatment of varices", Facts.VARICES_TREATED);
        rows.of("LiverDisease")
                .add("cirrhosis", "cirrhosis", Facts.CIRRHOSIS)
                .add("hbv", "hepatitis B", Facts.HBS_AG, Facts.ETIOLOGIES)
                .add("hcv", "hepatitis C", Facts.HCV_RNA, Facts.ETIOLOGIES)
                .add("hdv", "hepatitis D", Facts.ETIOLOGIES)
                .add("masld", "metabolic liver disease (MASLD)", Facts.ETIOLOGIES)
                .add("hbsAg", "HBsAg", Facts.HBS_AG)
                .add("antiHbc", "anti-HBc", Facts.ANTI_HBC)
                .add("antiviral", "antiviral treatment of hepatitis B", Facts.HBV_ANTIVIRAL)
                .add("hcvRna", "HCV RNA", Facts.HCV_RNA)
                .in(PERCENT, "futureLiverRemnant", "future liver remnant", Facts.FUTURE_LIVER_REMNANT);
    }
}
