package org.hcccds.io.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.ScoreResult;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.TraceLine;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Numbers;
import org.hcccds.model.patient.PatientCase;

/**
 * An assessment for a person at a terminal: stages first, then options and what stands against them, what is missing, what
 * to bear in mind, and the scores and findings behind it.
 */
public final class AssessmentText {

    /** Where the words beside a label begin. */
    static final int COLUMN = 14;

    private final Titles titles;
    private final int width;
    private final boolean color;

    /**
     * @param width columns of the terminal
     * @param color whether headings may be set off by terminal codes
     */
    public AssessmentText(Titles titles, int width, boolean color) {
        this.titles = titles;
        this.width = width;
        this.color = color;
    }

    /** The page; ends with a line break. */
    public String of(PatientCase facts, Assessment assessment) {
        Page page = new Page(width, color);
        page.line(page.bold(Captions.ofCase(facts)));
        stages(page, assessment.stages());
        TreatmentText treatment = new TreatmentText(page);
        treatment.options(assessment);
        new MissingText(page).write(assessment.missing(), assessment.missingComplete());
        treatment.considerations(assessment);
        scores(page, assessment);
        findings(page, assessment.findings());
        trace(page, assessment.trace());
        page.line("");
        page.paragraph(0, 0, Captions.ofRules(assessment.rules()) + " Support for clinicians; it does not decide.");
        return page.toString();
    }

    private void stages(Page page, List<StageResult> stages) {
        page.heading("STAGES");
        for (StageResult stage : stages) {
            stage(page, stage, titles);
            if (stage.stage().isPresent()) {
                reasons(stage).forEach(reason -> page.labeled("            -", COLUMN + 2, reason));
            }
            stage.witnesses().forEach(witness -> page.labeled("            -", COLUMN + 2,
                    witness.stage() + " would be decided by " + String.join(", ", witness.facts())));
            stage.remarks().forEach(remark -> page.labeled("            -", COLUMN + 2, remark.text()));
        }
    }

    /** The stage with its title, or the stages still possible. */
    static void stage(Page page, StageResult stage, Titles titles) {
        String words = "none";
        if (stage.stage().isPresent()) {
            String code = stage.stage().get();
            words = page.bold(code) + "  " + Titles.of(titles.stages(), stage.system() + " " + code);
        } else if (!stage.possible().isEmpty()) {
            words = page.bold(Listing.or(stage.possible())) + "  not decided by what is known";
        }
        page.labeled(stage.system() + " " + stage.edition(), COLUMN, words);
    }

    /** Names of the rules without what comes before the colon, which the line has said already. */
    private Set<String> reasons(StageResult stage) {
        return stage.because().stream().map(id -> Titles.of(titles.rules(), id))
                .map(name -> name.substring(name.indexOf(':') + 1).strip())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void scores(Page page, Assessment assessment) {
        page.heading("SCORES AND CLASSES");
        List<String> cells = new ArrayList<>();
        List<String> open = new ArrayList<>();
        assessment.scores().forEach((id, score) -> {
            String title = Titles.of(titles.scores(), id);
            if (score.complete() || !score.grades().isEmpty()) {
                cells.add(cell(title, score));
            } else {
                open.add(title);
            }
        });
        assessment.classes().forEach((id, value) -> {
            if (!isShownWithScore(id, assessment)) {
                cells.add(Titles.of(titles.classes(), id) + ": " + value);
            }
        });
        columns(page, cells);
        if (!open.isEmpty()) {
            page.items("incomplete", COLUMN, open);
        }
    }

    /** The class of a score stands beside the score. */
    private static boolean isShownWithScore(String id, Assessment assessment) {
        return assessment.scores().containsKey(id) || id.equals("tumor-burden")
                && assessment.scores().containsKey("tumor-burden-score");
    }

    private static String cell(String title, ScoreResult score) {
        String value = score.complete() ? Numbers.plain(score.low())
                : Numbers.plain(score.low()) + " to " + Numbers.plain(score.high());
        return title + ": " + value
                + (score.grades().isEmpty() ? "" : ", " + score.graded() + " " + Listing.or(score.grades()));
    }

    /** Short entries in two columns where they fit. */
    private static void columns(Page page, List<String> cells) {
        int left = 0;
        int right = 0;
        for (int i = 0; i < cells.size(); i += 2) {
            left = Math.max(left, cells.get(i).length());
            right = i + 1 < cells.size() ? Math.max(right, cells.get(i + 1).length()) : right;
        }
        boolean fit = 2 + left + 3 + right <= page.width();
        for (int i = 0; i < cells.size(); i += fit ? 2 : 1) {
            String first = cells.get(i);
            String second = fit && i + 1 < cells.size() ? cells.get(i + 1) : "";
            page.line("  " + first + " ".repeat(fit ? left + 3 - first.length() : 0) + second);
        }
    }

    private void findings(Page page, Map<String, Answer> findings) {
        page.heading("FINDINGS");
        for (Answer answer : Answer.values()) {
            List<String> names = findings.entrySet().stream().filter(entry -> entry.getValue() == answer)
                    .map(entry -> Titles.of(titles.findings(), entry.getKey())).toList();
            if (!names.isEmpty()) {
                page.items(answer.code(), COLUMN, names);
            }
        }
    }

    private void trace(Page page, List<TraceLine> trace) {
        if (trace.isEmpty()) {
            return;
        }
        page.heading("BASIS");
        Set<String> cited = new LinkedHashSet<>();
        for (TraceLine line : stagesFirst(trace)) {
            page.labeled("-", 4, line.concludes());
            page.labeled("", 6, "rule " + line.rule() + " at " + line.source() + ", citing "
                    + String.join(", ", line.cites()));
            page.labeled("", 6, (line.concludes().startsWith(TraceLine.POSSIBLE) ? "if " : "from ")
                    + String.join("; ", line.facts()));
            cited.addAll(line.cites());
        }
        page.heading("SOURCES");
        cited.stream().sorted().forEach(id -> page.labeled(id, COLUMN, Titles.of(titles.sources(), id)));
    }

    private List<TraceLine> stagesFirst(List<TraceLine> trace) {
        Predicate<TraceLine> stage = line -> titles.stages().containsKey(line.concludes().replace(TraceLine.POSSIBLE, ""));
        return Stream.concat(trace.stream().filter(stage), trace.stream().filter(stage.negate())).toList();
    }
}
