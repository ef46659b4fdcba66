package org.hcccds.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hcccds.io.AnswerForm;
import org.hcccds.io.tree.InputProblem;
import org.hcccds.model.assessment.MissingFact;
import org.hcccds.model.patient.Datum;

/**
 * The question for a missing fact, for a person at a terminal: what to ask, what the answer could change, what may be
 * answered, and what was wrong with an answer. Every text ends with a line break.
 */
public final class QuestionText {

    /** Where the words beside a label begin. */
    private static final int COLUMN = 18;
    private static final int MARGIN = 4;
    /** Of more names than these some are shown and the rest counted. */
    private static final int NAMED = 3;

    private final Titles titles;
    private final int width;
    private final boolean color;

    /**
     * @param width columns of the terminal
     * @param color whether the question may be set off by terminal codes
     */
    public QuestionText(Titles titles, int width, boolean color) {
        this.titles = titles;
        this.width = width;
        this.color = color;
    }

    /** How to answer; said once, before the first question. */
    public String instructions() {
        Page page = new Page(width, color);
        page.line("");
        page.paragraph(0, 0, "Press Enter where a fact is not known. Type ? for all that can be said of a question, "
                + "stop for no more questions.");
        return page.toString();
    }

    /** The question in short; {@code number} counts the questions of one conversation from 1. */
    public String question(int number, Datum<?> asked, MissingFact missing) {
        Page page = new Page(width, color);
        page.line("");
        String ask = missing.ask();
        page.paragraph(0, MARGIN, number + ". " + page.bold(ask.substring(0, 1).toUpperCase(Locale.ROOT)
                + ask.substring(1) + (ask.endsWith("?") ? "" : "?")));
        page.labeled("  could change", COLUMN, inShort(Influence.of(missing)));
        page.labeled("  answer", COLUMN, AnswerForm.allowed(asked));
        return page.toString();
    }

    /** All there is to say of the question: the fact, what may be answered, everything the answer could change. */
    public String help(Datum<?> asked, MissingFact missing) {
        Page page = new Page(width, color);
        page.labeled("  fact", COLUMN, asked.path() + ", " + missing.ask());
        page.labeled("  answer", COLUMN, AnswerForm.allowed(asked));
        AnswerForm.details(asked).forEach((name, words) -> page.labeled("  " + name, COLUMN, words));
        page.labeled("  or", COLUMN, "Enter or skip: not known; stop: no more questions");
        Influence influence = Influence.of(missing);
        stages(influence).forEach(stages -> page.labeled("  could change", COLUMN, stages));
        all(page, "  findings", influence.findings().stream().map(id -> Titles.of(titles.findings(), id)).toList());
        all(page, "  options", influence.options());
        all(page, "  others", influence.others());
        return page.toString();
    }

    /**
     * What is wrong with the answer for a fact, each with its way out on a line of its own; the place in the answer is
     * not shown.
     */
    public String problems(Datum<?> asked, List<InputProblem> problems) {
        Page page = new Page(width, color);
        for (InputProblem problem : problems) {
            page.paragraph(MARGIN, MARGIN, (problem.path().isEmpty() ? "the answer" : problem.path()) + " "
                    + problem.message());
            problem.maybe().ifPresent(way -> page.paragraph(MARGIN, MARGIN, "Maybe " + way + "."));
        }
        if (problems.stream().anyMatch(problem -> isElsewhere(problem, asked))) {
            page.paragraph(MARGIN, MARGIN, "What the case says already is not changed here: press Enter to leave this "
                    + "open, or stop and edit the case.");
        }
        return page.toString();
    }

    /** Whether it is another fact of the case that the problem asks to mend. */
    private static boolean isElsewhere(InputProblem problem, Datum<?> asked) {
        String path = problem.path();
        return !path.isEmpty() && !path.equals(asked.path()) && !path.startsWith(asked.path() + ".")
                && !path.startsWith(asked.path() + "[");
    }

    private String inShort(Influence influence) {
        List<String> parts = new ArrayList<>(stages(influence));
        List<String> findings = influence.findings().stream().map(id -> Titles.of(titles.findings(), id)).toList();
        if (!findings.isEmpty()) {
            parts.add(someOf("finding", findings));
        }
        if (!influence.options().isEmpty()) {
            parts.add(someOf("option", influence.options()));
        }
        parts.addAll(influence.others());
        return String.join("; ", parts);
    }

    private static List<String> stages(Influence influence) {
        return influence.stages().isEmpty() ? List.of() : List.of(String.join(" and ", influence.stages()) + " stage");
    }

    private static String someOf(String kind, List<String> names) {
        int count = names.size();
        return count <= NAMED ? kind + (count == 1 ? ": " : "s: ") + String.join(", ", names)
                : count + " " + kind + "s, such as " + String.join(", ", names.subList(0, NAMED - 1));
    }

    private static void all(Page page, String label, List<String> names) {
        if (!names.isEmpty()) {
            page.items(label, COLUMN, names);
        }
    }
}
