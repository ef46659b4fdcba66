package org.hcccds.authoring.site.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.engine.rulebase.Vocabulary.ClassKind;
import org.hcccds.model.rule.Advice;
import org.hcccds.model.rule.Caution;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.Confinement;
import org.hcccds.model.rule.Contraindication;
import org.hcccds.model.rule.Offer;
import org.hcccds.model.rule.Points;
import org.hcccds.model.rule.PossibleStage;
import org.hcccds.model.rule.Remark;
import org.hcccds.model.rule.Requirement;
import org.hcccds.model.rule.TumorPerformance;
import org.hcccds.model.rule.Unapproved;

/** What rules conclude, in a sentence each. */
final class ConclusionSentence {

    /** What rules compute from the facts that they matched, by the function behind {@code insert}. */
    private static final Map<String, String> COMPUTED = Map.ofEntries(
            Map.entry("total", "The total of the Child-Pugh points is added up"),
            Map.entry("childPughRange", "The Child-Pugh score lies in this range"),
            Map.entry("albi", "The ALBI score is computed"), Map.entry("meld", "The MELD score is computed"),
            Map.entry("meldNa", "The MELD-Na score is computed"), Map.entry("meld3", "The MELD 3.0 score is computed"),
            Map.entry("fib4", "The FIB-4 index is computed"),
            Map.entry("neutrophilLymphocyteRatio", "The neutrophil to lymphocyte ratio is computed"),
            Map.entry("tumorBurdenScore", "The tumor burden score is computed"),
            Map.entry("tumorPerformance", "The performance status counts as due to the tumor"),
            Map.entry("systemicLine", "The line of systemic treatment is this"),
            Map.entry("spent", "The regimen is not offered again"));

    private final Vocabulary vocabulary;

    ConclusionSentence(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param conclusion empty where the rule computes it */
    String of(RuleLogic rule, Optional<Conclusion> conclusion) {
        return conclusion.map(this::of).orElseGet(() -> COMPUTED.getOrDefault(rule.conclusion(), rule.conclusion())
                + ": " + rule.arguments().stream().map(argument -> apart(argument.text()))
                .collect(Collectors.joining(", ")) + ".");
    }

    private String of(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.AboutCare care) {
            return care(care);
        } else if (conclusion instanceof PossibleStage stage) {
            return stage.code().equals(PossibleStage.NONE) ? "The patient has no " + stage.system() + " stage."
                    : "The stage is " + stage.system() + " " + stage.code() + title(stage) + ".";
        } else if (conclusion instanceof Conclusion.FindingCandidate finding) {
            return sentence(vocabulary.findings().getOrDefault(finding.id(), finding.id()) + ": "
                    + finding.value().code());
        } else if (conclusion instanceof Conclusion.ClassCandidate one) {
            ClassKind kind = vocabulary.classes().get(one.id());
            return sentence((kind == null ? one.id() : kind.title()) + ": " + one.value());
        } else if (conclusion instanceof Points points) {
            String item = points.item().name().toLowerCase(Locale.ROOT);
            return points.low() == points.high()
                    ? sentence(item + " scores " + points.low() + (points.low() == 1 ? " point" : " points"))
                    : sentence(item + " may score " + points.low() + " to " + points.high() + " points");
        } else if (conclusion instanceof TumorPerformance performance) {
            return "The performance status due to the tumor is " + performance.status() + ".";
        } else if (conclusion instanceof Remark remark) {
            return "With the " + remark.system() + " stage it is said: " + remark.text();
        }
        return sentence(conclusion.toString());
    }

    private String title(PossibleStage stage) {
        return Optional.ofNullable(vocabulary.stagingSystems().get(stage.system()))
                .map(system -> system.titles().get(stage.code())).map(title -> " (" + title + ")").orElse("");
    }

    private static String care(Conclusion.AboutCare care) {
        if (care instanceof Offer offer) {
            return offer.guideline() + (offer.against() ? " advises against " : " offers ")
                    + either(offer.treatments()) + " (" + offer.setting().code() + ", strength: " + offer.strength()
                    + ").";
        } else if (care instanceof Contraindication one) {
            return sentence(Names.treatment(one.target()) + " is contraindicated (" + one.severity().code() + "): "
                    + one.reason());
        } else if (care instanceof Requirement one) {
            return sentence("Before " + Names.treatment(one.target()) + " is required: " + one.action());
        } else if (care instanceof Caution one) {
            return sentence("Caution with " + Names.treatment(one.target()) + ": " + one.text());
        } else if (care instanceof Advice one) {
            return sentence("Note on " + one.kind().code()
                    + (one.target() == null ? "" : ", with " + Names.treatment(one.target())) + ": " + one.text());
        } else if (care instanceof Unapproved one) {
            return sentence(Names.treatment(one.treatment()) + " is not approved: " + one.text());
        }
        return care instanceof Confinement one ? "Only options of the setting " + one.setting().code() + " are shown."
                : sentence(care.toString());
    }

    private static String either(List<String> treatments) {
        List<String> named = treatments.stream().map(Names::treatment).toList();
        int last = named.size() - 1;
        return last == 0 ? named.get(0) : String.join(", ", named.subList(0, last)) + " or " + named.get(last);
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    private static String apart(String name) {
        return name.replaceAll("^\\$|\\(.*", "").replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
