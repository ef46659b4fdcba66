package org.hcccds.engine.fields;

import java.util.List;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;

/** What rules read of the tumor. */
final class TumorFields {

    private static final String CM = "cm";
    /** Several facts can each say how large the burden is, and that it can be measured at all. */
    private static final Fact<?>[] BURDEN =
            {Facts.NODULES, Facts.NODULE_COUNT, Facts.LARGEST_CM, Facts.DIFFUSE, Facts.MULTIFOCAL};
    private static final Fact<?>[] SPREAD = {Facts.LYMPH_NODES, Facts.METASTASES, Facts.EXTRAHEPATIC_SPREAD};

    private TumorFields() {
    }

    static List<ReadField> rows() {
        FieldRows rows = new FieldRows();
        burden(rows);
        tumor(rows);
        thrombiAndSpread(rows);
        return rows.rows();
    }

    private static void burden(FieldRows rows) {
        rows.of("TumorBurden")
                .add("recorded", "tumor burden", BURDEN)
                .add("diffuse", "diffuse tumor", Facts.DIFFUSE, Facts.NODULES, Facts.NODULE_COUNT, Facts.MULTIFOCAL)
                .add("count", "number of nodules", Facts.NODULES, Facts.NODULE_COUNT, Facts.DIFFUSE, Facts.MULTIFOCAL)
                .in(CM, "largestCm", "largest nodule", BURDEN)
                .in(CM, "sumCm", "sum of all diameters", BURDEN)
                .add("countPlusLargest", "number of nodules plus largest diameter in cm", BURDEN)
                .add("burdenScore", "tumor burden score", BURDEN);
        rows.of("Lobes")
                .add("leftCount", "number of nodules in the left lobe", Facts.NODULES, Facts.DIFFUSE)
                .in(CM, "leftLargestCm", "largest nodule in the left lobe", Facts.NODULES, Facts.DIFFUSE)
                .add("rightCount", "number of nodules in the right lobe", Facts.NODULES, Facts.DIFFUSE)
                .in(CM, "rightLargestCm", "largest nodule in the right lobe", Facts.NODULES, Facts.DIFFUSE);
    }

    private static void tumor(FieldRows rows) {
        rows.of("Tumor")
                .add("count", "number of nodules", Facts.NODULES, Facts.NODULE_COUNT)
                .in(CM, "largestCm", "largest nodule", Facts.NODULES, Facts.LARGEST_CM)
                .add("multifocal", "more than one nodule", Facts.NODULES, Facts.NODULE_COUNT, Facts.MULTIFOCAL)
                .add("bilobar", "nodules in both lobes", Facts.NODULES)
                .add("diffuse", "diffuse tumor", Facts.DIFFUSE, Facts.NODULES, Facts.NODULE_COUNT)
                .in("%", "liverInvolvement", "share of the liver taken by tumor", Facts.LIVER_INVOLVEMENT)
                .add("portalVein", "portal vein thrombus", Facts.PORTAL_VEIN)
                .add("reachesSmv", "portal vein thrombus into the superior mesenteric vein",
                        Facts.PORTAL_THROMBUS_REACHES_SMV)
                .add("contralateralThrombus", "portal vein thrombus into the other lobe",
                        Facts.PORTAL_THROMBUS_CONTRALATERAL)
                .add("hepaticVein", "hepatic vein thrombus", Facts.HEPATIC_VEIN)
                .add("hepaticVeinMajorBranches", "number of major hepatic veins with thrombus",
                        Facts.HEPATIC_VEIN_MAJOR_BRANCHES)
                .add("cavalThrombusReachesAtrium", "caval thrombus into the right atrium",
                        Facts.CAVAL_THROMBUS_REACHES_ATRIUM)
                .add("bileDuct", "bile duct thrombus", Facts.BILE_DUCT)
                .add("lymphNodes", "lymph node metastases", Facts.LYMPH_NODES)
                .add("distantMetastasis", "distant metastases", Facts.METASTASES)
                .add("boneMetastasis", "bone metastases", Facts.METASTASES)
                .add("extrahepaticSpread", "extrahepatic spread", SPREAD)
                .add("ruptured", "tumor rupture", Facts.RUPTURED)
                .add("technicallyResectable", "R0 resection judged feasible", Facts.TECHNICALLY_RESECTABLE)
                .add("recurrent", "recurrence after curative treatment", Facts.RECURRENT);
    }

    private static void thrombiAndSpread(FieldRows rows) {
        rows.of("PortalVeinThrombus")
                // Only a thrombus in the main trunk can reach the superior mesenteric vein: each tells of the other.
                .add("extent", "portal vein thrombus", Facts.PORTAL_VEIN, Facts.PORTAL_THROMBUS_REACHES_SMV)
                .add("reachesSmv", "portal vein thrombus into the superior mesenteric vein",
                        Facts.PORTAL_THROMBUS_REACHES_SMV, Facts.PORTAL_VEIN);
        rows.of("HepaticVeinThrombus").add("extent", "hepatic vein thrombus", Facts.HEPATIC_VEIN);
        rows.of("BileDuctThrombus").add("extent", "bile duct thrombus", Facts.BILE_DUCT);
        rows.of("TumorSpread").add("extrahepatic", "extrahepatic spread", SPREAD);
    }
}
