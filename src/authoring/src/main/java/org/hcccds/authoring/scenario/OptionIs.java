package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hcccds.io.tree.Position;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.assessment.Option;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.Offer;

/** An option with these properties is there, or is not. */
public record OptionIs(Position position, Map<String, String> properties, boolean present) implements Expectation {

    @Override
    public String about() {
        return present ? "options" : "absent";
    }

    @Override
    public String expected() {
        return (present ? "" : "no ") + String.join(", ", properties.values());
    }

    @Override
    public Optional<String> otherwise(Assessment assessment) {
        List<Option> sameTreatment = sameTreatment(assessment);
        boolean found = sameTreatment.stream().anyMatch(option -> agrees("setting", option.setting())
                && agrees("status", option.status().code()) && agrees("strength", option.strength()));
        if (found == present) {
            return Optional.empty();
        }
        return Optional.of(sameTreatment.isEmpty() ? "no such option" : String.join("; ", sameTreatment.stream()
                .map(OptionIs::words).toList()));
    }

    private static String words(Option option) {
        List<String> reasons = Stream.concat(option.excludedBy().stream().map(one -> one.reason()),
                option.pending().stream().map(one -> one.action())).distinct().toList();
        return String.join(", ", guideline(option), option.treatment(), option.setting(), option.status().code(),
                option.strength()) + (reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")");
    }

    private boolean agrees(String property, String actual) {
        String expected = properties.get(property);
        return expected == null || actual.equals(expected)
                || property.equals("guideline") && actual.startsWith(expected + " ");
    }

    private static String guideline(Option option) {
        return option.edition().map(edition -> option.guideline() + " " + edition).orElse(option.guideline());
    }

    @Override
    public boolean isGivenBy(Conclusion conclusion) {
        return present && conclusion instanceof Offer given && agrees("guideline", given.guideline())
                && given.treatments().stream().anyMatch(treatment -> agrees("treatment", treatment))
                && agrees("setting", given.setting().code()) && agrees("strength", given.strength())
                && given.against() == Status.NOT_RECOMMENDED.code().equals(properties.get("status"));
    }

    @Override
    public List<String> because(Assessment assessment) {
        return sameTreatment(assessment).stream().flatMap(option -> option.because().stream()).distinct().toList();
    }

    private List<Option> sameTreatment(Assessment assessment) {
        return assessment.options().stream().filter(option ->
                agrees("guideline", guideline(option)) && agrees("treatment", option.treatment())).toList();
    }
}
