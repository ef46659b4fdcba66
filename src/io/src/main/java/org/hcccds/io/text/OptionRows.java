package org.hcccds.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.Option.Exclusion;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.Setting;

/**
 * The options as a table of treatments by guidelines, a part for each setting: one row for each treatment and where it
 * stands, with the guidelines that put it there. Why a treatment is excluded is on a line of its own below.
 */
final class OptionRows {

    private static final int MARGIN = 4;
    private static final int STATUS = 16;
    /** Width of the column of treatments; a longer name pushes its guidelines to the next line. */
    private static final int NAME = 26;
    /** On a narrower page the guidelines begin on a line of their own. */
    private static final int WIDE = 96;
    private static final Map<Status, String> WORDS = Map.of(Status.RECOMMENDED, "offered",
            Status.CONDITIONAL, "check first", Status.EXCLUDED, "EXCLUDED", Status.NOT_RECOMMENDED, "advised against");
    /** In the order in which they are listed. */
    private static final List<String> SETTINGS = Arrays.stream(Setting.values()).map(Setting::code).toList();

    private final Page page;

    /** A treatment where it stands alike in several guidelines. */
    private record Row(String treatment, Status status, String standing, List<Option> options) {

        static final Comparator<Row> BEST_FIRST = Comparator.comparing(Row::status)
                .thenComparing(row -> -row.options().size()).thenComparing(Row::treatment);
    }

    OptionRows(Page page) {
        this.page = page;
    }

    void write(List<Option> options) {
        Map<String, List<Option>> bySetting = new LinkedHashMap<>();
        options.stream().sorted(Comparator.comparingInt(option -> SETTINGS.indexOf(option.setting())))
                .forEach(option -> bySetting.computeIfAbsent(option.setting(), name -> new ArrayList<>()).add(option));
        bySetting.forEach((setting, those) -> {
            page.line("  " + page.bold(setting.replace('-', ' ')));
            rows(those).forEach(this::write);
        });
    }

    private static List<Row> rows(List<Option> options) {
        Map<List<Object>, List<Option>> grouped = new LinkedHashMap<>();
        for (Option option : options) {
            grouped.computeIfAbsent(List.of(option.treatment(), standing(option)), key -> new ArrayList<>()).add(option);
        }
        return grouped.values().stream()
                .map(those -> new Row(those.get(0).treatment(), those.get(0).status(), standing(those.get(0)), those))
                .sorted(Row.BEST_FIRST).toList();
    }

    /** A guideline that does not mention a treatment has not advised against it. */
    private static String standing(Option option) {
        return StandingWords.isSilent(option) ? "not adopted" : WORDS.get(option.status());
    }

    private void write(Row row) {
        String label = " ".repeat(MARGIN - 2) + row.standing() + " ".repeat(STATUS - row.standing().length())
                + row.treatment();
        List<String> guidelines = row.options().stream().map(OptionRows::guideline).toList();
        if (page.width() >= WIDE && row.treatment().length() < NAME) {
            page.items(label, MARGIN + STATUS + NAME, guidelines);
        } else {
            page.line("  " + label);
            page.items("", MARGIN + STATUS + (page.width() >= WIDE ? NAME : 0), guidelines);
        }
        Set<String> reasons = new LinkedHashSet<>();
        for (Option option : row.options()) {
            for (Exclusion exclusion : option.excludedBy()) {
                reasons.add((exclusion.target().equals(row.treatment()) ? "" : exclusion.target() + ": ")
                        + exclusion.reason() + TreatmentText.cited(exclusion.statements()));
            }
        }
        reasons.forEach(reason -> page.labeled(" ".repeat(MARGIN + STATUS - 4) + "-", MARGIN + STATUS, reason));
    }

    /** The guideline with its word for the strength, where that says more than that it recommends. */
    private static String guideline(Option option) {
        String name = option.edition().map(edition -> option.guideline() + " " + edition).orElse(option.guideline());
        return name + StandingWords.strength(option);
    }
}
