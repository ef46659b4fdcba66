package org.hcccds.io.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hcccds.model.explanation.Answered;
import org.hcccds.model.explanation.Explanation;
import org.hcccds.model.patient.PatientCase;

/**
 * An explanation for a person at a terminal: a block for each guideline or stage, with where it stands, the rule that
 * decides and its conditions beside what the case has, and what would have to differ.
 */
public final class ExplanationText {

    /** So many answers are seen at a glance; of more, an overview comes first. */
    private static final int GLANCE = 2;
    private static final int COLUMN = 19;

    private final Titles titles;
    private final int width;
    private final boolean color;

    /**
     * @param width columns of the terminal
     * @param color whether headings and what does not hold may be set off by terminal codes
     */
    public ExplanationText(Titles titles, int width, boolean color) {
        this.titles = titles;
        this.width = width;
        this.color = color;
    }

    /** The page on a treatment; ends with a line break. */
    public String ofTreatment(PatientCase facts, Explanation explanation) {
        return page("TREATMENT", facts, explanation, page -> {
            if (explanation.answers().isEmpty()) {
                page.line("");
                page.paragraph(0, 0, "No guideline in these rules speaks of " + explanation.subject() + ".");
            } else if (explanation.answers().size() > GLANCE) {
                overview(page, explanation.answers());
            }
            AnswerText text = new AnswerText(page);
            explanation.answers().forEach(text::write);
        });
    }

    /**
     * The page on a treatment of which a guideline does not speak; ends with a line break.
     *
     * @param explanation what all guidelines say of it
     * @param guideline   the one that was asked
     */
    public String ofSilence(PatientCase facts, Explanation explanation, String guideline) {
        return page("TREATMENT", facts, explanation, page -> {
            List<String> others = explanation.answers().stream().map(Answered::guideline).distinct().toList();
            page.line("");
            page.paragraph(0, 0, "No rule of " + guideline + " speaks of " + explanation.subject() + ". "
                    + (others.isEmpty() ? "No other guideline in these rules does."
                            : Listing.and(others) + (others.size() == 1 ? " does." : " do.")));
        });
    }

    /** The page on a staging system; ends with a line break. */
    public String ofStage(PatientCase facts, Explanation explanation) {
        return page("STAGE", facts, explanation, page -> {
            if (explanation.answers().isEmpty()) {
                page.line("");
                page.paragraph(0, 0, "These rules have no stage of " + explanation.subject() + ".");
            }
            StageAnswerText text = new StageAnswerText(page, titles);
            explanation.answers().forEach(text::write);
        });
    }

    private String page(String kind, PatientCase facts, Explanation explanation, Consumer<Page> body) {
        Page page = new Page(width, color);
        page.title(kind + " " + explanation.subject());
        page.paragraph(0, 0, "Case " + Captions.ofCase(facts));
        body.accept(page);
        page.line("");
        page.paragraph(0, 0, Captions.ofRules(explanation.rules())
                + " A change says what these rules would then answer, not what can or should be done.");
        return page.toString();
    }

    private static void overview(Page page, List<Answered> answers) {
        Map<String, List<String>> byStanding = new LinkedHashMap<>();
        answers.stream().sorted(Comparator.comparing(answer -> StandingWords.order(answer.standing())))
                .forEach(answer -> byStanding.computeIfAbsent(StandingWords.capitals(answer), key -> new ArrayList<>())
                        .add(answer.guideline() + answer.setting().map(setting -> " " + setting).orElse("")));
        page.line("");
        byStanding.forEach((standing, those) -> page.items(standing, COLUMN, those));
    }
}
