package org.hcccds.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.StageResult;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.PatientCase;

/**
 * Where an assessment stands while its missing facts are being asked for: in a few lines at the start, and in one
 * sentence what an answer has changed. Every text ends with a line break.
 */
public final class ProgressText {

    private static final int MARGIN = 4;
    /** More findings or treatments than these are counted. */
    private static final int NAMED = 2;

    private final Titles titles;
    private final int width;
    private final boolean color;

    /** Where a treatment is put: the same treatment may stand otherwise in another setting or guideline. */
    private record Place(String guideline, String setting, String treatment) {
    }

    /**
     * @param width columns of the terminal
     * @param color whether headings and stages may be set off by terminal codes
     */
    public ProgressText(Titles titles, int width, boolean color) {
        this.titles = titles;
        this.width = width;
        this.color = color;
    }

    /** Whose case it is, the stages, and how many facts are missing. */
    public String summary(PatientCase facts, Assessment assessment) {
        Page page = new Page(width, color);
        page.line(page.bold(Captions.ofCase(facts)));
        page.line("");
        assessment.stages().forEach(stage -> AssessmentText.stage(page, stage, titles));
        page.labeled("missing", AssessmentText.COLUMN, facts(assessment) + " that could change the answer");
        return page.toString();
    }

    /** Why there are no more questions. */
    public String end(Assessment assessment) {
        int missing = assessment.missing().size();
        Page page = new Page(width, color);
        page.line("");
        page.paragraph(0, 0, missing == 0 ? "Nothing is missing that could change the answer."
                : facts(assessment) + " that could change the answer stay" + (missing == 1 ? "s" : "") + " unknown.");
        return page.toString();
    }

    /** What one more fact has changed, the stages first, and how many facts are missing now. */
    public String change(Assessment before, Assessment now) {
        List<String> changes = new ArrayList<>(stages(before, now));
        changes.addAll(findings(before.findings(), now.findings()));
        changes.addAll(options(places(before.options()), places(now.options())));
        if (changes.isEmpty()) {
            changes.add("No stage, finding or option changes");
        }
        changes.add(facts(now) + (now.missing().isEmpty() ? " is missing" : " missing"));
        Page page = new Page(width, color);
        page.paragraph(MARGIN, MARGIN, String.join("; ", changes) + ".");
        return page.toString();
    }

    /** The missing facts in number. */
    private static String facts(Assessment assessment) {
        int missing = assessment.missing().size();
        return missing == 0 ? "nothing" : missing == 1 ? "1 fact" : missing + " facts";
    }

    private static List<String> stages(Assessment before, Assessment now) {
        Map<String, String> earlier = before.stages().stream()
                .collect(Collectors.toMap(StageResult::system, ProgressText::stage));
        return now.stages().stream().filter(stage -> !stage(stage).equals(earlier.get(stage.system())))
                .map(stage -> stage.system() + ": " + earlier.getOrDefault(stage.system(), "none") + " -> "
                        + stage(stage))
                .toList();
    }

    private static String stage(StageResult stage) {
        return stage.stage().orElse(stage.possible().isEmpty() ? "none" : Listing.or(stage.possible()));
    }

    private List<String> findings(Map<String, Answer> before, Map<String, Answer> now) {
        List<String> changed = now.keySet().stream().filter(id -> now.get(id) != before.get(id)).toList();
        if (changed.size() <= NAMED) {
            return changed.stream().map(id -> Titles.of(titles.findings(), id) + ": " + now.get(id).code()).toList();
        }
        boolean allDecided = changed.stream().allMatch(id -> before.get(id) == Answer.UNKNOWN);
        return List.of(changed.size() + " findings " + (allDecided ? "decided" : "changed"));
    }

    private static List<String> options(Map<Place, Set<Status>> before, Map<Place, Set<Status>> now) {
        List<String> treatments = Stream.concat(before.keySet().stream(), now.keySet().stream())
                .filter(place -> !Objects.equals(before.get(place), now.get(place)))
                .map(Place::treatment).distinct().sorted().toList();
        if (treatments.isEmpty()) {
            return List.of();
        }
        String named = treatments.size() <= NAMED ? String.join(" and ", treatments)
                : treatments.size() + " treatments";
        return List.of(named + (treatments.size() == 1 ? " stands differently" : " stand differently"));
    }

    private static Map<Place, Set<Status>> places(List<Option> options) {
        return options.stream().collect(Collectors.groupingBy(
                option -> new Place(option.guideline(), option.setting(), option.treatment()),
                Collectors.mapping(Option::status, Collectors.toSet())));
    }
}
