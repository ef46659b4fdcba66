package org.hcccds.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.Answer;
import org.hcccds.model.explanation.Answered;
import org.hcccds.model.explanation.Answered.Searched;
import org.hcccds.model.explanation.Change;
import org.hcccds.model.explanation.Change.FactChange;
import org.hcccds.model.explanation.ConditionReading;
import org.hcccds.model.explanation.Explanation;
import org.hcccds.model.explanation.RuleReading;

/** Explanations as an engine would give them, made by hand. */
public final class ExplanationSamples {

    private static final String REGIMEN = "atezolizumab+bevacizumab";
    private static final ConditionReading SECOND_LINE = holds(Answer.YES, "next line of systemic treatment 2", "2",
            "hcc/guidelines/esmo/second-line.drl:12:5");
    private static final FactChange PERFORMANCE = new FactChange("performanceStatus",
            "performance status at most 1", "2");
    private static final FactChange AFP = new FactChange("labs.afp", "AFP at least 400 ng/mL", "unknown");

    private ExplanationSamples() {
    }

    /** Recommended, conditional, excluded and advised against. */
    public static Explanation offered() {
        Option.Caution relative = new Option.Caution(Option.Caution.RELATIVE + "proteinuria of 1 g or more a day",
                List.of("ST-001-AB-07"));
        Option.Pending endoscopy = new Option.Pending("liver.varices.endoscopyOn", "endoscopy within six months before "
                + "bevacizumab", List.of("ST-000-S5-04"));
        Option.Exclusion varices = new Option.Exclusion("bevacizumab", "varices at high risk, untreated", "absolute",
                List.of("ST-001-AB-03c", "ST-000-S5-05"));
        return explanation(REGIMEN,
                new Answered("NCCN 2024.1", Optional.of("first-line"), "recommended",
                        Optional.of(option("NCCN", Status.RECOMMENDED, "preferred", List.of(), List.of(),
                                List.of(relative))),
                        List.of(firstLine("NCCN"), rule("nccn-class-a", "NCCN offers it up to Child-Pugh class B",
                                "hcc/guidelines/nccn/first-line.drl:30:1", List.of(), holds(Answer.YES,
                                        "Child-Pugh class A or B", "A", "hcc/guidelines/nccn/first-line.drl:33:5"))),
                        0, List.of(), Searched.NOT_NEEDED),
                new Answered("AASLD 2023", Optional.of("first-line"), "conditional",
                        Optional.of(option("AASLD", Status.CONDITIONAL, "strong", List.of(endoscopy), List.of(),
                                List.of())),
                        List.of(firstLine("AASLD")), 1, List.of(new Change(List.of(new FactChange(
                                "liver.varices.endoscopyOn",
                                "last endoscopy at most 6 months ago", "unknown")), "recommended")), Searched.COMPLETE),
                new Answered("CSCO", Optional.of("first-line"), "excluded",
                        Optional.of(option("CSCO", Status.EXCLUDED, "recommended", List.of(), List.of(varices),
                                List.of())),
                        List.of(firstLine("CSCO")), 0, List.of(
                                new Change(List.of(new FactChange("liver.varices.treated",
                                        "treatment of varices complete",
                                        "none")), "conditional"),
                                new Change(List.of(new FactChange("liver.varices.risk", "risk of varices low", "high")),
                                        "recommended"),
                                new Change(List.of(new FactChange("liver.varices.risk", "risk of varices none",
                                        "high")), "recommended")), Searched.COMPLETE),
                new Answered("ESMO", Optional.of("second-line"), "not-recommended",
                        Optional.of(option("ESMO", Status.NOT_RECOMMENDED, "against", List.of(), List.of(), List.of())),
                        List.of(rule("esmo-against", "ESMO advises against it at second line",
                                "hcc/guidelines/esmo/second-line.drl:9",
                                List.of("ST-000-S7-10"), SECOND_LINE)), 0, List.of(), Searched.COMPLETE));
    }

    /** Absent: with reasons three rules deep, with pairs, and with more changes than were searched for or are shown. */
    public static Explanation absent() {
        RuleReading bilirubin = rule("cp-bilirubin", "Bilirubin from 2 to 3 mg/dL gives two points",
                "hcc/scores/child-pugh.drl:20:1", List.of("DF-CP"), new ConditionReading("bilirubin at most 2 mg/dL",
                        Answer.NO, "2.6 mg/dL", "hcc/scores/child-pugh.drl:24:5", Optional.of(rule("too-deep",
                                "Not to be shown", "hcc/deep.drl:1:1", List.of()))));
        RuleReading points = rule("cp-a", "Child-Pugh A: five or six points", "hcc/scores/child-pugh.drl:60:1",
                List.of("DF-CP", "DF-CP-A"),
                holds(Answer.YES, "all five items known: yes", "yes", "hcc/scores/child-pugh.drl:63:5"),
                new ConditionReading("Child-Pugh points at most 6", Answer.NO, "8", "hcc/scores/child-pugh.drl:64:5",
                        Optional.of(bilirubin)));
        RuleReading closest = rule("esmo-ramucirumab",
                "ESMO offers ramucirumab after sorafenib where the AFP is at least 400 "
                + "ng/mL", "hcc/guidelines/esmo/second-line.drl:41:1", List.of("ST-002-ESMO2L-03"),
                holds(Answer.YES, "systemic treatment indicated: yes", "yes",
                        "hcc/guidelines/esmo/second-line.drl:44:5"),
                holds(Answer.YES, "next line of systemic treatment at least 2", "3",
                        "hcc/guidelines/esmo/second-line.drl:45:5"),
                holds(Answer.NO, "performance status at most 1", "2", "hcc/guidelines/esmo/second-line.drl:46:5"),
                holds(Answer.UNKNOWN, "AFP at least 400 ng/mL", "unknown", "hcc/guidelines/esmo/second-line.drl:47:20"),
                new ConditionReading("Child-Pugh class A", Answer.NO, "B", "hcc/guidelines/esmo/second-line.drl:48:5",
                        Optional.of(points)),
                holds(Answer.NO, "no progression on ramucirumab, or on any other antibody against the receptor of the "
                        + "vascular endothelial growth factor",
                        "progression on ramucirumab after 3 months, on 2025-11-30, "
                        + "and on bevacizumab", "hcc/guidelines/esmo/second-line.drl:49:5"));
        return explanation("ramucirumab",
                new Answered("ESMO 2023", Optional.of("second-line"), Answered.ABSENT, Optional.empty(),
                        List.of(closest), 3,
                        List.of(), Searched.COMPLETE),
                new Answered("NCCN 2024.1", Optional.of("second-line"), Answered.ABSENT, Optional.empty(),
                        List.of(needsBoth("NCCN")), 1,
                        List.of(new Change(List.of(PERFORMANCE, AFP), "recommended"),
                                new Change(List.of(AFP, new FactChange("history.systemic",
                                        "sorafenib with progression as the only systemic treatment so far",
                                        "sorafenib, ramucirumab")), "recommended")), Searched.COMPLETE),
                new Answered("CSCO", Optional.empty(), Answered.ABSENT, Optional.empty(), List.of(), 0, List.of(),
                        Searched.BOUNDED),
                new Answered("CNLC 2024", Optional.of("later-line"), Answered.ABSENT, Optional.empty(),
                        List.of(needsBoth("CNLC")), 0,
                        many(), Searched.BOUNDED));
    }

    private static RuleReading firstLine(String guideline) {
        String file = "hcc/guidelines/" + guideline.toLowerCase(Locale.ROOT) + "/first-line.drl";
        return rule("first-line", guideline + " recommends atezolizumab with bevacizumab at first line", file + ":7",
                List.of("ST-002-" + guideline + "1L-01"),
                holds(Answer.YES, "next line of systemic treatment 1", "1", file + ":11:5"),
                holds(Answer.YES, "systemic treatment indicated: yes", "yes", file + ":12:5"));
    }

    private static RuleReading needsBoth(String guideline) {
        String file = "hcc/guidelines/" + guideline.toLowerCase(Locale.ROOT) + "/second-line.drl";
        return rule("second-line", guideline + " offers ramucirumab from an AFP of 400 ng/mL", file + ":7", List.of(),
                holds(Answer.NO, "performance status at most 1", "2", file + ":11:5"),
                holds(Answer.UNKNOWN, "AFP at least 400 ng/mL", "unknown", file + ":12:5"));
    }

    private static List<Change> many() {
        List<Change> changes = new ArrayList<>(List.of(new Change(List.of(PERFORMANCE), "conditional")));
        for (String code : List.of("Vp0", "Vp1", "Vp2")) {
            changes.add(new Change(List.of(new FactChange("tumor.portalVein", "portal vein thrombus " + code, "Vp4")),
                    "recommended"));
        }
        for (int i = 1; i <= 8; i++) {
            changes.add(new Change(List.of(new FactChange("labs.item" + i,
                    "laboratory item " + i + " at least 5", "4")), "recommended"));
        }
        return changes;
    }

    /** A stage that is decided, and one that is ruled out. */
    public static Explanation stageDecided() {
        return explanation("BCLC",
                new Answered("BCLC C", Optional.empty(), Answered.DECIDED, Optional.empty(), List.of(
                        rule("bclc-c", "BCLC C: macrovascular invasion", "hcc/staging/bclc.drl:68:1",
                                List.of("DF-BCLC-C"),
                                holds(Answer.YES, "macrovascular invasion: yes", "yes", "hcc/staging/bclc.drl:71:5"),
                                holds(Answer.YES, "performance status at most 2", "1", "hcc/staging/bclc.drl:72:5"))),
                        0, List.of(), Searched.NOT_NEEDED),
                new Answered("BCLC B", Optional.empty(), Answered.RULED_OUT, Optional.empty(), List.of(
                        rule("bclc-b", "BCLC B: multifocal", "hcc/staging/bclc.drl:50:1", List.of("DF-BCLC-B"),
                                holds(Answer.YES, "nodules at least 2", "4", "hcc/staging/bclc.drl:53:5"),
                                holds(Answer.NO, "macrovascular invasion: no", "yes", "hcc/staging/bclc.drl:54:5"))),
                        2, List.of(new Change(List.of(new FactChange("tumor.portalVein", "portal vein Vp0", "Vp3"),
                                new FactChange("performanceStatus", "performance status 0", "1")), Answered.DECIDED)),
                        Searched.COMPLETE));
    }

    /** Stages that what is known does not decide between. */
    public static Explanation stagePossible() {
        return explanation("BCLC",
                new Answered("BCLC A", Optional.empty(), Answered.POSSIBLE, Optional.empty(), List.of(
                        rule("bclc-a", "BCLC A: a single tumor", "hcc/staging/bclc.drl:30:1", List.of("DF-BCLC-A"),
                                holds(Answer.YES, "nodules 1", "1", "hcc/staging/bclc.drl:33:5"),
                                holds(Answer.UNKNOWN, "macrovascular invasion: no", "unknown",
                                        "hcc/staging/bclc.drl:34:5"))),
                        0, List.of(new Change(List.of(new FactChange("tumor.portalVein", "portal vein Vp0", "unknown")),
                                Answered.DECIDED)), Searched.COMPLETE),
                new Answered("BCLC X", Optional.empty(), Answered.RULED_OUT, Optional.empty(), List.of(), 1,
                        List.of(new Change(List.of(AFP), Answered.POSSIBLE)), Searched.BOUNDED));
    }

    /** Without any answer. */
    public static Explanation silent(String subject) {
        return explanation(subject);
    }

    /** Absent in guidelines of these names. */
    public static Explanation absentIn(String subject, String... guidelines) {
        return explanation(subject, Arrays.stream(guidelines).map(guideline -> new Answered(guideline, Optional.empty(),
                Answered.ABSENT, Optional.empty(), List.of(), 0, List.of(), Searched.COMPLETE))
                .toArray(Answered[]::new));
    }

    /** Absent in one guideline, for this rule. */
    public static Explanation absentFor(RuleReading rule) {
        return explanation("tace", new Answered("EASL", Optional.empty(), Answered.ABSENT, Optional.empty(),
                List.of(rule), 0, List.of(), Searched.COMPLETE));
    }

    /** Absent in one guideline, but for these changes. */
    public static Explanation absentBut(List<Change> changes) {
        return explanation("tace", new Answered("EASL", Optional.empty(), Answered.ABSENT, Optional.empty(), List.of(),
                0, changes, Searched.COMPLETE));
    }

    /** A rule with its conditions. */
    public static RuleReading rule(String id, String name, String source, List<String> cites,
                                   ConditionReading... conditions) {
        return new RuleReading(id, name, source, cites, List.of(conditions));
    }

    /** A condition that no other rule decides. */
    public static ConditionReading holds(Answer holds, String words, String now, String source) {
        return new ConditionReading(words, holds, now, source, Optional.empty());
    }

    private static Option option(String guideline, Status status, String strength, List<Option.Pending> pending,
                                 List<Option.Exclusion> exclusions, List<Option.Caution> cautions) {
        return new Option(guideline, Optional.empty(), "first-line", REGIMEN, status, strength, List.of("ST-1"),
                List.of("r"), pending, exclusions, cautions, List.of());
    }

    private static Explanation explanation(String subject, Answered... answers) {
        return new Explanation("demo-1", new RuleBaseVersion("1.0.0", "sha256:00112233445566778899aabbccddeeff"),
                subject, List.of(answers));
    }
}
