package org.hcccds.engine.logic;

import java.util.List;
import org.hcccds.engine.Engines;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.rulebase.RuleBases;
import org.hcccds.model.rule.Area;
import org.hcccds.model.rule.BileDuctThrombus;
import org.hcccds.model.rule.Bleeding;
import org.hcccds.model.rule.Comorbidity;
import org.hcccds.model.rule.Exposure;
import org.hcccds.model.rule.HepaticVeinThrombus;
import org.hcccds.model.rule.HepatitisB;
import org.hcccds.model.rule.Labs;
import org.hcccds.model.rule.Liver;
import org.hcccds.model.rule.LiverDisease;
import org.hcccds.model.rule.Lobes;
import org.hcccds.model.rule.LocoregionalCourse;
import org.hcccds.model.rule.Patient;
import org.hcccds.model.rule.PerformanceStatus;
import org.hcccds.model.rule.Plan;
import org.hcccds.model.rule.PortalVeinThrombus;
import org.hcccds.model.rule.Procedure;
import org.hcccds.model.rule.SerumAfp;
import org.hcccds.model.rule.Suitability;
import org.hcccds.model.rule.SystemicCourse;
import org.hcccds.model.rule.TaceCourse;
import org.hcccds.model.rule.Tumor;
import org.hcccds.model.rule.TumorBurden;
import org.hcccds.model.rule.TumorSpread;

/** Rules as data: those of the product, and what a test writes. */
public final class Rules {

    /** The records that are built from a case. */
    public static final List<Class<?>> OF_THE_CASE = List.of(Patient.class, Labs.class, Liver.class, Suitability.class,
            TaceCourse.class, PerformanceStatus.class, PortalVeinThrombus.class, HepaticVeinThrombus.class,
            BileDuctThrombus.class, TumorSpread.class, SerumAfp.class, HepatitisB.class, TumorBurden.class, Plan.class,
            Area.class, Tumor.class, Lobes.class, LiverDisease.class, Bleeding.class, Comorbidity.class, SystemicCourse.class,
            Exposure.class, LocoregionalCourse.class, Procedure.class);

    private Rules() {
    }

    /** The rules of the product, loaded once for all tests; never closed. */
    public static RuleBase builtIn() {
        return BuiltIn.RULES;
    }

    /** The names that rules may use. */
    public static Symbols symbols() {
        return builtIn().symbols();
    }

    /** The one rule of a file that has nothing against the house rules. */
    public static RuleLogic rule(String text) {
        ParsedFile file = RuleParser.parse("test.drl", Engines.ruleFile(text), symbols());
        if (file.rules().size() != 1 || !file.broken().isEmpty()) {
            throw new AssertionError(file.rules().size() + " rules in " + text + ": " + file.problems());
        }
        return file.rules().get(0);
    }

    /** One pattern, as a rule writes it. */
    public static FactPattern pattern(String text) {
        return rule("rule \"one\" when " + text + " then insert( spent( \"tace\" ) ); end").patterns().get(0);
    }

    private static final class BuiltIn {
        static final RuleBase RULES = RuleBases.builtIn();
    }
}
