package org.hcccds.engine.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hcccds.engine.rulebase.Comparison;
import org.hcccds.engine.rulebase.Limits;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.BileDuct;
import org.hcccds.model.code.Etiology;
import org.hcccds.model.code.HepaticVein;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.code.Response;
import org.hcccds.model.code.Serology;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.rule.BileDuctThrombus;
import org.hcccds.model.rule.HepaticVeinThrombus;
import org.hcccds.model.rule.HepatitisB;
import org.hcccds.model.rule.Labs;
import org.hcccds.model.rule.Liver;
import org.hcccds.model.rule.Patient;
import org.hcccds.model.rule.PerformanceStatus;
import org.hcccds.model.rule.PortalVeinThrombus;
import org.hcccds.model.rule.SerumAfp;
import org.hcccds.model.rule.Suitability;
import org.hcccds.model.rule.TaceCourse;
import org.hcccds.model.rule.TumorBurden;
import org.hcccds.model.rule.TumorSpread;

/**
 * Turns a case into what the rules see. Facts that decide stages and findings are given as the possibilities that the case
 * leaves open: one where the fact is known, one for each value that rules can tell apart where it is not.
 */
public final class CaseFacts {

    private static final int HIGHEST_LIVING_STATUS = 4;

    private final PatientCase facts;
    private final Limits rules;

    private CaseFacts(PatientCase facts, Limits rules) {
        this.facts = facts;
        this.rules = rules;
    }

    /** What the rules see of a case; equal lists mean that no rule can tell the cases apart. */
    public static List<Object> of(PatientCase facts, RuleBase rules) {
        return of(facts, rules.vocabulary(), rules);
    }

    /**
     * The same, with the limits of the rules apart from the tables.
     *
     * @param rules asked only for the limits that stand in for facts that are unknown; not asked about a complete case
     */
    public static List<Object> of(PatientCase facts, Vocabulary vocabulary, Limits rules) {
        return of(facts, views(vocabulary, rules));
    }

    /** The same, of which the parts are at hand. @param views those of {@link #views} */
    public static List<Object> of(PatientCase facts, List<View> views) {
        List<Object> all = new ArrayList<>(40);
        for (View view : views) {
            all.addAll(view.of().apply(facts));
        }
        return all;
    }

    /** Whether the possibilities of a kind of facts are told apart by the limits that rules compare them with. */
    public static boolean hasRegions(String kind) {
        return kind.equals(TumorBurden.class.getSimpleName()) || kind.equals(SerumAfp.class.getSimpleName());
    }

    /** The parts of what the rules see, in the order of {@link #of}. */
    public static List<View> views(Vocabulary vocabulary, Limits rules) {
        List<View> views = new ArrayList<>(stagingViews(rules));
        views.addAll(CareFacts.views(vocabulary));
        return views;
    }

    private static List<View> stagingViews(Limits rules) {
        return List.of(
                View.single(facts -> new Patient(facts.get(Facts.SEX).orElse(null),
                        facts.get(Facts.AGE_YEARS).orElse(null), facts.get(Facts.WEIGHT_KG).orElse(null)),
                        Facts.SEX, Facts.AGE_YEARS, Facts.WEIGHT_KG),
                View.single(facts -> new CaseFacts(facts, rules).labs(), Facts.BILIRUBIN, Facts.ALBUMIN, Facts.INR,
                        Facts.PROTHROMBIN_TIME_PROLONGATION, Facts.PLATELETS, Facts.CREATININE, Facts.SODIUM, Facts.ALT,
                        Facts.AST, Facts.NEUTROPHILS, Facts.LYMPHOCYTES, Facts.AFP, Facts.AFP_WEEK_3, Facts.HBV_DNA,
                        Facts.ICG_R15),
                View.single(facts -> new CaseFacts(facts, rules).liver(), Facts.ETIOLOGIES, Facts.ASCITES,
                        Facts.ENCEPHALOPATHY, Facts.CHILD_PUGH_SCORE, Facts.PORTAL_HYPERTENSION, Facts.HVPG,
                        Facts.VARICES_RISK, Facts.VARICES_TREATED),
                View.single(facts -> new Suitability(facts.answer(Facts.TACE_SUITABLE),
                        facts.answer(Facts.TRANSPLANT_CANDIDATE)), Facts.TACE_SUITABLE, Facts.TRANSPLANT_CANDIDATE),
                View.single(facts -> new CaseFacts(facts, rules).taceCourse(), Facts.LOCOREGIONAL_HISTORY),
                View.of(facts -> new CaseFacts(facts, rules).performanceStatuses(), Facts.PERFORMANCE_STATUS,
                        Facts.TUMOR_SYMPTOMS),
                View.of(facts -> new CaseFacts(facts, rules).portalVeinThrombi(), Facts.PORTAL_VEIN,
                        Facts.PORTAL_THROMBUS_REACHES_SMV),
                View.of(facts -> new CaseFacts(facts, rules).possible(Facts.HEPATIC_VEIN, HepaticVein.values(),
                        HepaticVeinThrombus::new), Facts.HEPATIC_VEIN),
                View.of(facts -> new CaseFacts(facts, rules).possible(Facts.BILE_DUCT, BileDuct.values(),
                        BileDuctThrombus::new), Facts.BILE_DUCT),
                View.of(facts -> possible(spread(facts)).stream().<Object>map(TumorSpread::new).toList(),
                        Facts.LYMPH_NODES, Facts.METASTASES, Facts.EXTRAHEPATIC_SPREAD),
                View.of(facts -> List.copyOf(new CaseFacts(facts, rules).serumAfps()), Facts.AFP),
                View.of(facts -> new CaseFacts(facts, rules).hepatitisB(), Facts.HBS_AG, Facts.ANTI_HBC),
                View.of(facts -> List.copyOf(TumorBurdens.of(facts, rules)), Facts.NODULES, Facts.NODULE_COUNT,
                        Facts.LARGEST_CM, Facts.MULTIFOCAL, Facts.DIFFUSE));
    }

    private Labs labs() {
        return new Labs(facts.canonical(Facts.BILIRUBIN), facts.canonical(Facts.ALBUMIN), facts.canonical(Facts.INR),
                facts.canonical(Facts.PROTHROMBIN_TIME_PROLONGATION), facts.canonical(Facts.PLATELETS),
                facts.canonical(Facts.CREATININE), facts.canonical(Facts.SODIUM), facts.canonical(Facts.ALT),
                facts.canonical(Facts.AST), facts.canonical(Facts.NEUTROPHILS), facts.canonical(Facts.LYMPHOCYTES),
                facts.canonical(Facts.AFP), afpWeek3Ratio(), facts.canonical(Facts.HBV_DNA),
                facts.canonical(Facts.ICG_R15));
    }

    private Double afpWeek3Ratio() {
        Double before = facts.canonical(Facts.AFP);
        Double after = facts.canonical(Facts.AFP_WEEK_3);
        return before == null || after == null || before == 0 ? null : after / before;
    }

    private Liver liver() {
        Answer cholestatic = facts.get(Facts.ETIOLOGIES)
                .map(etiologies -> Answer.of(etiologies.contains(Etiology.PBC) || etiologies.contains(Etiology.PSC)))
                .orElse(Answer.UNKNOWN);
        return new Liver(cholestatic, facts.get(Facts.ASCITES).orElse(null),
                facts.get(Facts.ENCEPHALOPATHY).orElse(null), facts.get(Facts.CHILD_PUGH_SCORE).orElse(null),
                facts.answer(Facts.PORTAL_HYPERTENSION), facts.canonical(Facts.HVPG),
                facts.get(Facts.VARICES_RISK).orElse(null), facts.get(Facts.VARICES_TREATED).orElse(null));
    }

    private List<Object> performanceStatuses() {
        Answer tumorSymptoms = facts.answer(Facts.TUMOR_SYMPTOMS);
        return facts.get(Facts.PERFORMANCE_STATUS)
                .map(ecog -> List.<Object>of(new PerformanceStatus(ecog, tumorSymptoms, true)))
                .orElseGet(() -> IntStream.rangeClosed(0, HIGHEST_LIVING_STATUS)
                        .<Object>mapToObj(ecog -> new PerformanceStatus(ecog, tumorSymptoms, false)).toList());
    }

    /** Only a thrombus in the main trunk can reach the superior mesenteric vein. */
    private List<Object> portalVeinThrombi() {
        Answer reaches = facts.answer(Facts.PORTAL_THROMBUS_REACHES_SMV);
        List<Object> thrombi = new ArrayList<>();
        for (PortalVein extent : possible(Facts.PORTAL_VEIN, PortalVein.values())) {
            boolean mayReach = reaches != Answer.NO && extent == PortalVein.VP4;
            boolean mayNotReach = reaches != Answer.YES;
            if (mayNotReach) {
                thrombi.add(new PortalVeinThrombus(extent, Answer.NO));
            }
            if (mayReach) {
                thrombi.add(new PortalVeinThrombus(extent, Answer.YES));
            }
        }
        return thrombi;
    }

    static Answer spread(PatientCase facts) {
        Answer nodes = facts.answer(Facts.LYMPH_NODES);
        Answer distant = facts.get(Facts.METASTASES).map(sites -> Answer.of(!sites.isEmpty())).orElse(Answer.UNKNOWN);
        if (nodes == Answer.YES || distant == Answer.YES) {
            return Answer.YES;
        }
        return nodes == Answer.NO && distant == Answer.NO ? Answer.NO : facts.answer(Facts.EXTRAHEPATIC_SPREAD);
    }

    private List<SerumAfp> serumAfps() {
        Double known = facts.canonical(Facts.AFP);
        if (known != null) {
            return List.of(new SerumAfp(known));
        }
        Measure measure = ((FactType.Measured) Facts.AFP.type()).measure();
        List<Comparison> comparisons = rules.comparisons(SerumAfp.class.getSimpleName());
        List<SerumAfp> levels = Regions.representatives(measure.minimum(), measure.maximum(),
                comparisons.stream().map(Comparison::limit).toList()).stream().map(SerumAfp::new).toList();
        return Regions.distinguishable(levels, comparisons, (afp, field) -> afp.value(), afp -> "");
    }

    private List<Object> hepatitisB() {
        List<Object> serologies = new ArrayList<>();
        for (Serology surface : possible(Facts.HBS_AG, Serology.values())) {
            for (Serology core : possible(Facts.ANTI_HBC, Serology.values())) {
                serologies.add(new HepatitisB(surface, core));
            }
        }
        return serologies;
    }

    /** Sessions in order of date; of equal dates the better response first, so that the order of the list says nothing. */
    private TaceCourse taceCourse() {
        Optional<List<LocoregionalTherapy>> history = facts.get(Facts.LOCOREGIONAL_HISTORY);
        List<LocoregionalTherapy> sessions = new ArrayList<>(history.orElse(List.of()).stream()
                .filter(therapy -> Arrays.asList(therapy.treatment().split("\\+")).contains("tace")).toList());
        if (sessions.stream().allMatch(session -> session.on() != null)) {
            sessions.sort(Comparator.comparing(LocoregionalTherapy::on).thenComparing(
                    LocoregionalTherapy::bestResponse, Comparator.nullsFirst(Comparator.naturalOrder())));
        }
        int insufficient = 0;
        for (LocoregionalTherapy session : sessions) {
            Response response = session.bestResponse();
            insufficient = response == Response.STABLE || response == Response.PROGRESSIVE ? insufficient + 1 : 0;
        }
        return new TaceCourse(history.map(known -> Answer.of(!sessions.isEmpty())).orElse(Answer.UNKNOWN),
                insufficient);
    }

    private <E extends Enum<E>> List<Object> possible(Fact<E> fact, E[] values, Function<E, Object> made) {
        return possible(fact, values).stream().map(made).toList();
    }

    private <E extends Enum<E>> List<E> possible(Fact<E> fact, E[] values) {
        return facts.get(fact).map(List::of).orElseGet(() -> List.of(values));
    }

    private static List<Answer> possible(Answer answer) {
        return answer.isKnown() ? List.of(answer) : List.of(Answer.YES, Answer.NO);
    }
}
