package org.hcccds.engine.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hcccds.engine.rulebase.Areas;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Etiology;
import org.hcccds.model.code.Lobe;
import org.hcccds.model.code.Metastasis;
import org.hcccds.model.code.Serology;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.Area;
import org.hcccds.model.rule.Bleeding;
import org.hcccds.model.rule.Comorbidity;
import org.hcccds.model.rule.LiverDisease;
import org.hcccds.model.rule.Lobes;
import org.hcccds.model.rule.Plan;
import org.hcccds.model.rule.Tumor;

/** What rules about treatment see of a case: facts as they are on record, unknown where they are not. */
final class CareFacts {

    private final PatientCase facts;
    private final LocalDate assessedOn;

    private CareFacts(PatientCase facts) {
        this.facts = facts;
        this.assessedOn = facts.get(Facts.ASSESSED_ON).orElse(null);
    }

    static List<View> views(Vocabulary vocabulary) {
        Formulary formulary = vocabulary.formulary();
        return List.of(
                View.single(facts -> new CareFacts(facts).plan(), Facts.REGION, Facts.GOAL, Facts.ASSESSED_ON,
                        Facts.SURGERY_PLANNED_ON),
                View.of(facts -> areas(facts, vocabulary.areas()), Facts.REGION),
                View.single(facts -> new CareFacts(facts).tumor(), Facts.NODULES, Facts.NODULE_COUNT, Facts.LARGEST_CM,
                        Facts.MULTIFOCAL, Facts.DIFFUSE, Facts.LIVER_INVOLVEMENT, Facts.PORTAL_VEIN,
                        Facts.PORTAL_THROMBUS_REACHES_SMV, Facts.PORTAL_THROMBUS_CONTRALATERAL, Facts.HEPATIC_VEIN,
                        Facts.HEPATIC_VEIN_MAJOR_BRANCHES, Facts.CAVAL_THROMBUS_REACHES_ATRIUM, Facts.BILE_DUCT,
                        Facts.LYMPH_NODES, Facts.METASTASES, Facts.EXTRAHEPATIC_SPREAD, Facts.RUPTURED,
                        Facts.TECHNICALLY_RESECTABLE, Facts.RECURRENT),
                View.of(facts -> new CareFacts(facts).lobes(), Facts.NODULES, Facts.DIFFUSE),
                View.single(facts -> new CareFacts(facts).liverDisease(), Facts.CIRRHOSIS, Facts.ETIOLOGIES,
                        Facts.HBS_AG, Facts.ANTI_HBC, Facts.HBV_ANTIVIRAL, Facts.HCV_RNA, Facts.FUTURE_LIVER_REMNANT),
                View.single(facts -> new CareFacts(facts).bleeding(), Facts.BLEEDING_RISK, Facts.ANTICOAGULATION,
                        Facts.VARICES_RISK, Facts.VARICES_TREATED, Facts.ENDOSCOPY_ON, Facts.LAST_VARICEAL_BLEED_ON,
                        Facts.GASTROINTESTINAL_BLEED_ON, Facts.ASSESSED_ON),
                View.single(facts -> new CareFacts(facts).comorbidity(), Facts.AUTOIMMUNE_DISEASE,
                        Facts.ORGAN_TRANSPLANT, Facts.IMMUNOSUPPRESSION, Facts.HYPERTENSION, Facts.PROTEINURIA,
                        Facts.GASTROINTESTINAL_PERFORATION, Facts.INTERSTITIAL_LUNG_DISEASE, Facts.MAJOR_SURGERY_ON,
                        Facts.ARTERIAL_THROMBOEMBOLISM_ON, Facts.ASSESSED_ON),
                View.of(facts -> SystemicHistory.of(facts, formulary), Facts.SYSTEMIC_HISTORY, Facts.ASSESSED_ON,
                        Facts.SURGERY_PLANNED_ON),
                View.of(facts -> LocalHistory.of(facts, formulary), Facts.LOCOREGIONAL_HISTORY, Facts.SURGERY_HISTORY,
                        Facts.ASSESSED_ON, Facts.SURGERY_PLANNED_ON));
    }

    private static List<Object> areas(PatientCase facts, Areas areas) {
        Optional<String> country = facts.get(Facts.REGION);
        return areas.names().stream().<Object>map(area -> new Area(area, country
                .map(known -> Answer.of(areas.countries(area).contains(known))).orElse(Answer.UNKNOWN))).toList();
    }

    private Plan plan() {
        return new Plan(value(Facts.REGION), value(Facts.GOAL),
                Elapsed.days(assessedOn, value(Facts.SURGERY_PLANNED_ON)));
    }

    private Bleeding bleeding() {
        return new Bleeding(value(Facts.BLEEDING_RISK), facts.answer(Facts.ANTICOAGULATION),
                value(Facts.VARICES_RISK), value(Facts.VARICES_TREATED), monthsSince(Facts.ENDOSCOPY_ON),
                monthsSince(Facts.LAST_VARICEAL_BLEED_ON), monthsSince(Facts.GASTROINTESTINAL_BLEED_ON));
    }

    private Comorbidity comorbidity() {
        return new Comorbidity(value(Facts.AUTOIMMUNE_DISEASE), facts.answer(Facts.ORGAN_TRANSPLANT),
                facts.answer(Facts.IMMUNOSUPPRESSION), value(Facts.HYPERTENSION), facts.answer(Facts.PROTEINURIA),
                facts.answer(Facts.GASTROINTESTINAL_PERFORATION), facts.answer(Facts.INTERSTITIAL_LUNG_DISEASE),
                Elapsed.days(value(Facts.MAJOR_SURGERY_ON), assessedOn),
                monthsSince(Facts.ARTERIAL_THROMBOEMBOLISM_ON));
    }

    private Tumor tumor() {
        Optional<List<Nodule>> nodules = facts.get(Facts.NODULES);
        Integer count = nodules.map(List::size).orElse(value(Facts.NODULE_COUNT));
        Double largest = nodules.filter(listed -> listed.stream().noneMatch(one -> one.diameterCm() == null))
                .map(listed -> listed.stream().mapToDouble(Nodule::diameterCm).max().orElse(0))
                .orElse(value(Facts.LARGEST_CM));
        Answer multifocal = count == null ? facts.answer(Facts.MULTIFOCAL) : Answer.of(count > 1);
        Answer diffuse = facts.isKnown(Facts.DIFFUSE) || count == null ? facts.answer(Facts.DIFFUSE) : Answer.NO;
        Optional<List<Metastasis>> metastases = facts.get(Facts.METASTASES);
        return new Tumor(count, largest, multifocal, bilobar(), diffuse, facts.canonical(Facts.LIVER_INVOLVEMENT),
                value(Facts.PORTAL_VEIN), facts.answer(Facts.PORTAL_THROMBUS_REACHES_SMV),
                facts.answer(Facts.PORTAL_THROMBUS_CONTRALATERAL), value(Facts.HEPATIC_VEIN),
                value(Facts.HEPATIC_VEIN_MAJOR_BRANCHES), facts.answer(Facts.CAVAL_THROMBUS_REACHES_ATRIUM),
                value(Facts.BILE_DUCT), facts.answer(Facts.LYMPH_NODES),
                metastases.map(sites -> Answer.of(!sites.isEmpty())).orElse(Answer.UNKNOWN),
                metastases.map(sites -> Answer.of(sites.contains(Metastasis.BONE))).orElse(Answer.UNKNOWN),
                CaseFacts.spread(facts), facts.answer(Facts.RUPTURED), facts.answer(Facts.TECHNICALLY_RESECTABLE),
                facts.answer(Facts.RECURRENT));
    }

    private Answer bilobar() {
        List<Nodule> nodules = facts.get(Facts.NODULES).orElse(List.of());
        boolean left = nodules.stream().anyMatch(nodule -> nodule.lobe() == Lobe.LEFT);
        boolean right = nodules.stream().anyMatch(nodule -> nodule.lobe() == Lobe.RIGHT);
        if (left && right) {
            return Answer.YES;
        }
        boolean known = !nodules.isEmpty() && nodules.stream().noneMatch(nodule -> nodule.lobe() == null);
        return known ? Answer.NO : Answer.UNKNOWN;
    }

    private List<Object> lobes() {
        List<Nodule> nodules = facts.get(Facts.NODULES).orElse(List.of());
        if (nodules.isEmpty() || facts.answer(Facts.DIFFUSE) == Answer.YES
                || nodules.stream().anyMatch(nodule -> nodule.lobe() == null || nodule.diameterCm() == null)) {
            return List.of();
        }
        List<Double> left = in(nodules, Lobe.LEFT);
        List<Double> right = in(nodules, Lobe.RIGHT);
        return List.of(new Lobes(left.size(), largest(left), right.size(), largest(right)));
    }

    private static List<Double> in(List<Nodule> nodules, Lobe lobe) {
        return nodules.stream().filter(nodule -> nodule.lobe() == lobe).map(Nodule::diameterCm).toList();
    }

    private static double largest(List<Double> diameters) {
        return diameters.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private LiverDisease liverDisease() {
        return new LiverDisease(facts.answer(Facts.CIRRHOSIS), virus(Etiology.HBV, Facts.HBS_AG),
                virus(Etiology.HCV, Facts.HCV_RNA), etiology(Etiology.HDV), etiology(Etiology.MASLD),
                value(Facts.HBS_AG), value(Facts.ANTI_HBC), facts.answer(Facts.HBV_ANTIVIRAL), value(Facts.HCV_RNA),
                facts.canonical(Facts.FUTURE_LIVER_REMNANT));
    }

    private Answer virus(Etiology etiology, Fact<Serology> test) {
        return value(test) == Serology.POSITIVE ? Answer.YES : etiology(etiology);
    }

    private Answer etiology(Etiology etiology) {
        return facts.get(Facts.ETIOLOGIES).map(all -> Answer.of(all.contains(etiology))).orElse(Answer.UNKNOWN);
    }

    private <T> T value(Fact<T> fact) {
        return facts.get(fact).orElse(null);
    }

    private Double monthsSince(Fact<LocalDate> day) {
        return Elapsed.months(value(day), assessedOn);
    }
}
