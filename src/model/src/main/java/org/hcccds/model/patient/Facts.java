package org.hcccds.model.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Ascites;
import org.hcccds.model.code.AutoimmuneDisease;
import org.hcccds.model.code.BileDuct;
import org.hcccds.model.code.BleedingRisk;
import org.hcccds.model.code.Coded;
import org.hcccds.model.code.Encephalopathy;
import org.hcccds.model.code.Etiology;
import org.hcccds.model.code.Goal;
import org.hcccds.model.code.HepaticVein;
import org.hcccds.model.code.Hypertension;
import org.hcccds.model.code.Metastasis;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.code.Serology;
import org.hcccds.model.code.Sex;
import org.hcccds.model.code.VaricesRisk;
import org.hcccds.model.code.VaricesTreatment;

/**
 * Every fact that a case can hold, each defined once: where it stands in a case file, what its values may be, and how a
 * clinician is asked for it. The order is that of a case file.
 */
public final class Facts {

    private static final Catalog CATALOG = new Catalog();

    public static final Fact<LocalDate> ASSESSED_ON = CATALOG.day("assessedOn", "the day the facts describe");
    public static final Fact<String> REGION =
            CATALOG.add("region", new FactType.Country(), "country of treatment (ISO 3166-1 alpha-2)");
    public static final Fact<Sex> SEX = CATALOG.choice("sex", Sex.values(), "sex");
    public static final Fact<Integer> AGE_YEARS = CATALOG.whole("ageYears", 0, 120, "age in years");
    public static final Fact<Double> WEIGHT_KG = CATALOG.decimal("weightKg", 2, 400, "kg", "body weight");
    public static final Fact<Integer> PERFORMANCE_STATUS =
            CATALOG.whole("performanceStatus", 0, 5, "ECOG performance status");
    public static final Fact<Answer> TUMOR_SYMPTOMS =
            CATALOG.yesNo("tumorSymptoms", "is the performance status due to the tumor?");
    public static final Fact<Goal> GOAL = CATALOG.choice("goal", Goal.values(), "goal of treatment");

    public static final Fact<Quantity> BILIRUBIN = CATALOG.lab("bilirubin",
            Measure.in("mg/dL", 0.05, 60).or("umol/L", "17.1"), "total bilirubin");
    public static final Fact<Quantity> ALBUMIN = CATALOG.lab("albumin",
            Measure.in("g/dL", 0.5, 7).or("g/L", "10"), "serum albumin");
    public static final Fact<Quantity> INR = CATALOG.lab("inr",
            Measure.in(Measure.DIMENSIONLESS, 0.5, 12), "INR");
    public static final Fact<Quantity> PROTHROMBIN_TIME_PROLONGATION = CATALOG.lab("prothrombinTimeProlongation",
            Measure.in("s", -5, 120), "prothrombin time, seconds above control");
    public static final Fact<Quantity> PLATELETS = CATALOG.lab("platelets",
            Measure.in("10*9/L", 1, 3000).or("/uL", "1000"), "platelet count");
    public static final Fact<Quantity> CREATININE = CATALOG.lab("creatinine",
            Measure.in("mg/dL", 0.1, 25).or("umol/L", "88.4"), "serum creatinine");
    public static final Fact<Quantity> SODIUM = CATALOG.lab("sodium",
            Measure.in("mmol/L", 95, 190), "serum sodium");
    public static final Fact<Quantity> ALT = CATALOG.lab("alt", Measure.in("U/L", 1, 30_000), "ALT");
    public static final Fact<Quantity> AST = CATALOG.lab("ast", Measure.in("U/L", 1, 30_000), "AST");
    public static final Fact<Quantity> AFP = CATALOG.lab("afp",
            Measure.in("ng/mL", 0, 20_000_000).or("ug/L", "1"), "alpha-fetoprotein (AFP)");
    public static final Fact<Quantity> AFP_WEEK_3 = CATALOG.lab("afpWeek3",
            Measure.in("ng/mL", 0, 20_000_000).or("ug/L", "1"), "AFP three weeks into the current systemic regimen");
    public static final Fact<Quantity> NEUTROPHILS = CATALOG.lab("neutrophils",
            Measure.in("10*9/L", 0.01, 150).or("/uL", "1000"), "neutrophil count");
    public static final Fact<Quantity> LYMPHOCYTES = CATALOG.lab("lymphocytes",
            Measure.in("10*9/L", 0.01, 300).or("/uL", "1000"), "lymphocyte count");
    public static final Fact<Quantity> HBV_DNA = CATALOG.lab("hbvDna",
            Measure.in("[IU]/mL", 0, 1e12), "HBV DNA");
    public static final Fact<Quantity> ICG_R15 = CATALOG.lab("icgR15",
            Measure.in("%", 0, 100), "indocyanine green retention at 15 minutes");

    public static final Fact<Answer> CIRRHOSIS = CATALOG.yesNo("liver.cirrhosis", "cirrhosis");
    public static final Fact<List<Etiology>> ETIOLOGIES =
            CATALOG.choices("liver.etiologies", Etiology.values(), "etiology of the liver disease");
    public static final Fact<Ascites> ASCITES = CATALOG.choice("liver.ascites", Ascites.values(), "ascites");
    public static final Fact<Encephalopathy> ENCEPHALOPATHY =
            CATALOG.choice("liver.encephalopathy", Encephalopathy.values(), "hepatic encephalopathy");
    public static final Fact<Integer> CHILD_PUGH_SCORE =
            CATALOG.whole("liver.childPughScore", 5, 15, "recorded Child-Pugh score");
    public static final Fact<Answer> PORTAL_HYPERTENSION =
            CATALOG.yesNo("liver.portalHypertension", "clinically significant portal hypertension");
    public static final Fact<Quantity> HVPG = CATALOG.measured("liver.hvpg",
            Measure.in("mm[Hg]", 0, 60), "hepatic venous pressure gradient");
    public static final Fact<Quantity> FUTURE_LIVER_REMNANT = CATALOG.measured("liver.futureLiverRemnant",
            Measure.in("%", 0, 100), "future liver remnant, share of standard liver volume");
    public static final Fact<LocalDate> ENDOSCOPY_ON =
            CATALOG.day("liver.varices.endoscopyOn", "date of the last upper endoscopy");
    public static final Fact<VaricesRisk> VARICES_RISK =
            CATALOG.choice("liver.varices.risk", VaricesRisk.values(), "varices and their risk of bleeding");
    public static final Fact<VaricesTreatment> VARICES_TREATED =
            CATALOG.choice("liver.varices.treated", VaricesTreatment.values(), "treatment of varices");
    public static final Fact<LocalDate> LAST_VARICEAL_BLEED_ON =
            CATALOG.day("liver.varices.lastBleedOn", "date of the last variceal bleeding");
    public static final Fact<Serology> HBS_AG = CATALOG.choice("liver.hbsAg", Serology.values(), "HBsAg");
    public static final Fact<Serology> ANTI_HBC = CATALOG.choice("liver.antiHbc", Serology.values(), "anti-HBc");
    public static final Fact<Answer> HBV_ANTIVIRAL =
            CATALOG.yesNo("liver.hbvAntiviral", "antiviral treatment of hepatitis B");
    public static final Fact<Serology> HCV_RNA = CATALOG.choice("liver.hcvRna", Serology.values(), "HCV RNA");

    public static final Fact<List<Nodule>> NODULES = CATALOG.add("tumor.nodules",
            new FactType.Entries<>(Nodule.SHAPE, 200), "tumor nodules with their diameters");
    public static final Fact<Integer> NODULE_COUNT =
            CATALOG.whole("tumor.count", 0, 200, "number of tumor nodules");
    public static final Fact<Double> LARGEST_CM =
            CATALOG.add("tumor.largestCm", Nodule.DIAMETER, "diameter of the largest nodule");
    public static final Fact<Answer> MULTIFOCAL = CATALOG.yesNo("tumor.multifocal", "more than one nodule");
    public static final Fact<Answer> DIFFUSE =
            CATALOG.yesNo("tumor.diffuse", "diffuse tumor, infiltrative or not countable");
    public static final Fact<Quantity> LIVER_INVOLVEMENT = CATALOG.measured("tumor.liverInvolvement",
            Measure.in("%", 0, 100), "share of the liver that the tumor occupies");
    public static final Fact<PortalVein> PORTAL_VEIN =
            CATALOG.choice("tumor.portalVein", PortalVein.values(), "portal vein tumor thrombus (Vp0 to Vp4)");
    public static final Fact<Answer> PORTAL_THROMBUS_REACHES_SMV = CATALOG.yesNo("tumor.portalThrombusReachesSmv",
            "portal vein thrombus reaching the superior mesenteric vein");
    public static final Fact<Answer> PORTAL_THROMBUS_CONTRALATERAL = CATALOG.yesNo("tumor.portalThrombusContralateral",
            "portal vein thrombus reaching the contralateral lobe");
    public static final Fact<HepaticVein> HEPATIC_VEIN =
            CATALOG.choice("tumor.hepaticVein", HepaticVein.values(), "hepatic vein tumor thrombus (Vv0 to Vv3)");
    public static final Fact<Integer> HEPATIC_VEIN_MAJOR_BRANCHES =
            CATALOG.whole("tumor.hepaticVeinMajorBranches", 0, 10, "major hepatic vein branches with thrombus");
    public static final Fact<Answer> CAVAL_THROMBUS_REACHES_ATRIUM =
            CATALOG.yesNo("tumor.cavalThrombusReachesAtrium", "caval thrombus reaching the right atrium");
    public static final Fact<BileDuct> BILE_DUCT =
            CATALOG.choice("tumor.bileDuct", BileDuct.values(), "bile duct tumor thrombus (B0 to B4)");
    public static final Fact<Answer> LYMPH_NODES = CATALOG.yesNo("tumor.lymphNodes", "lymph node metastases");
    public static final Fact<List<Metastasis>> METASTASES =
            CATALOG.choices("tumor.metastases", Metastasis.values(), "distant metastases");
    public static final Fact<Answer> EXTRAHEPATIC_SPREAD =
            CATALOG.yesNo("tumor.extrahepaticSpread", "extrahepatic spread");
    public static final Fact<Answer> RUPTURED = CATALOG.yesNo("tumor.ruptured", "tumor rupture");
    public static final Fact<Answer> TECHNICALLY_RESECTABLE =
            CATALOG.yesNo("tumor.technicallyResectable", "R0 resection judged feasible by the surgeon");
    public static final Fact<Answer> TACE_SUITABLE = CATALOG.yesNo("tumor.taceSuitable", "suitable for TACE");
    public static final Fact<Answer> RECURRENT = CATALOG.yesNo("tumor.recurrent", "recurrence after curative treatment");

    public static final Fact<List<SystemicTherapy>> SYSTEMIC_HISTORY = CATALOG.add("history.systemic",
            new FactType.Entries<>(SystemicTherapy.SHAPE, 50), "systemic regimens so far, in order");
    public static final Fact<List<LocoregionalTherapy>> LOCOREGIONAL_HISTORY = CATALOG.add("history.locoregional",
            new FactType.Entries<>(LocoregionalTherapy.SHAPE, 200), "locoregional treatments so far, in order");
    public static final Fact<List<Surgery>> SURGERY_HISTORY = CATALOG.add("history.surgery",
            new FactType.Entries<>(Surgery.SHAPE, 50), "liver operations so far");

    public static final Fact<AutoimmuneDisease> AUTOIMMUNE_DISEASE =
            CATALOG.choice("comorbidity.autoimmuneDisease", AutoimmuneDisease.values(), "autoimmune disease");
    public static final Fact<Answer> ORGAN_TRANSPLANT =
            CATALOG.yesNo("comorbidity.organTransplant", "solid organ transplant");
    public static final Fact<Answer> IMMUNOSUPPRESSION =
            CATALOG.yesNo("comorbidity.immunosuppression", "immunosuppressive treatment");
    public static final Fact<LocalDate> GASTROINTESTINAL_BLEED_ON =
            CATALOG.day("comorbidity.gastrointestinalBleedOn", "date of the last gastrointestinal bleeding");
    public static final Fact<BleedingRisk> BLEEDING_RISK =
            CATALOG.choice("comorbidity.bleedingRisk", BleedingRisk.values(), "risk of bleeding");
    public static final Fact<Answer> ANTICOAGULATION =
            CATALOG.yesNo("comorbidity.anticoagulation", "therapeutic anticoagulation");
    public static final Fact<Hypertension> HYPERTENSION =
            CATALOG.choice("comorbidity.hypertension", Hypertension.values(), "arterial hypertension");
    public static final Fact<Answer> PROTEINURIA = CATALOG.yesNo("comorbidity.proteinuria",
            "proteinuria, at least 2+ on dipstick or more than 1 g in 24 hours");
    public static final Fact<LocalDate> ARTERIAL_THROMBOEMBOLISM_ON = CATALOG.day(
            "comorbidity.arterialThromboembolismOn", "date of the last arterial thromboembolism");
    public static final Fact<Answer> GASTROINTESTINAL_PERFORATION =
            CATALOG.yesNo("comorbidity.gastrointestinalPerforation", "gastrointestinal perforation");
    public static final Fact<Answer> INTERSTITIAL_LUNG_DISEASE =
            CATALOG.yesNo("comorbidity.interstitialLungDisease", "interstitial lung disease");
    public static final Fact<LocalDate> MAJOR_SURGERY_ON =
            CATALOG.day("comorbidity.majorSurgeryOn", "date of the last major operation");
    public static final Fact<Answer> TRANSPLANT_CANDIDATE =
            CATALOG.yesNo("comorbidity.transplantCandidate", "candidate for liver transplantation");
    public static final Fact<LocalDate> SURGERY_PLANNED_ON =
            CATALOG.day("comorbidity.surgeryPlannedOn", "date of the planned operation");

    /** All facts, in the order of a case file. */
    public static final List<Fact<?>> ALL = List.copyOf(CATALOG.facts);

    private static final Map<String, Fact<?>> BY_PATH =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Fact::path, Function.identity()));

    private Facts() {
    }

    /** The fact at a path such as {@code tumor.portalVein}. */
    public static Optional<Fact<?>> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /** Numbers the facts as they are defined; used only while this class initializes. */
    private static final class Catalog {

        private final List<Fact<?>> facts = new ArrayList<>();

        <T> Fact<T> add(String path, FactType<T> type, String question) {
            Fact<T> fact = new Fact<>(path, type, question, facts.size());
            facts.add(fact);
            return fact;
        }

        Fact<Answer> yesNo(String path, String question) {
            return add(path, new FactType.YesNo(), question);
        }

        <E extends Enum<E> & Coded> Fact<E> choice(String path, E[] values, String question) {
            return add(path, new FactType.Choice<>(List.of(values)), question);
        }

        <E extends Enum<E> & Coded> Fact<List<E>> choices(String path, E[] values, String question) {
            return add(path, new FactType.Choices<>(List.of(values)), question);
        }

        Fact<Integer> whole(String path, int minimum, int maximum, String question) {
            return add(path, new FactType.Whole(minimum, maximum), question);
        }

        Fact<Double> decimal(String path, double minimum, double maximum, String unit, String question) {
            return add(path, new FactType.Decimal(minimum, maximum, unit), question);
        }

        Fact<Quantity> lab(String name, Measure measure, String question) {
            return measured("labs." + name, measure, question);
        }

        Fact<Quantity> measured(String path, Measure measure, String question) {
            return add(path, new FactType.Measured(measure), question);
        }

        Fact<LocalDate> day(String path, String question) {
            return add(path, new FactType.Day(), question);
        }
    }
}
