package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hcccds.engine.rulebase.Formulary;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Setting;
import org.hcccds.model.code.Severity;
import org.hcccds.model.rule.Classification;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.Conclusion.ClassCandidate;
import org.hcccds.model.rule.Conclusion.FindingCandidate;
import org.hcccds.model.rule.Confinement;
import org.hcccds.model.rule.Contraindicated;
import org.hcccds.model.rule.Contraindication;
import org.hcccds.model.rule.Finding;
import org.hcccds.model.rule.Offer;
import org.hcccds.model.rule.PossibleStage;
import org.hcccds.model.rule.Requirement;
import org.hcccds.model.rule.Spent;
import org.hcccds.model.rule.Stage;

/** Numbers for all that an outcome speaks of, so that outcomes can be made and compared fast. */
final class OutcomeSpace {

    /** Something to be decided: a staging system, a finding or a class. */
    record Question(Kind kind, String name, List<String> values) {

        enum Kind { STAGE, FINDING, CLASS }

        /** The decided value as a fact; null for "no stage". */
        Object decided(int value) {
            return switch (kind) {
                case STAGE -> value == values.size() - 1 ? null : new Stage(name, values.get(value));
                case FINDING -> new Finding(name, Answer.of(value == 0));
                case CLASS -> new Classification(name, values.get(value));
            };
        }
    }

    /** Where a guideline speaks of a treatment. @param guideline id and edition @param bare whether no edition is named */
    record Place(String guideline, Setting setting, String treatment, boolean against, long[] targets, boolean spendable) {

        boolean bare() {
            return guideline.indexOf(' ') < 0;
        }

        /** Whether another place differs in nothing but the edition of the guideline. */
        boolean isSameBut(Place other) {
            return guidelineId().equals(other.guidelineId()) && setting == other.setting() && against == other.against()
                    && treatment.equals(other.treatment());
        }

        String guidelineId() {
            return bare() ? guideline : guideline.substring(0, guideline.indexOf(' '));
        }
    }

    private final Formulary formulary;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Integer> questionNumbers = new HashMap<>();
    private final List<String> targets;
    private final Map<String, Integer> targetNumbers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<List<Object>, Integer> placeNumbers = new HashMap<>();
    /** Each place that names no edition, followed by those that do. */
    private final List<int[]> editionsOfBare = new ArrayList<>();

    OutcomeSpace(Vocabulary vocabulary) {
        this.formulary = vocabulary.formulary();
        vocabulary.stagingSystems().values().forEach(system -> {
            List<String> codes = new ArrayList<>(system.codes());
            codes.add(PossibleStage.NONE);
            add(new Question(Question.Kind.STAGE, system.name(), codes));
        });
        vocabulary.findings().keySet().forEach(id -> add(new Question(Question.Kind.FINDING, id,
                List.of(Answer.YES.code(), Answer.NO.code()))));
        vocabulary.classes().values().forEach(kind -> add(new Question(Question.Kind.CLASS, kind.id(), kind.values())));
        this.targets = List.copyOf(formulary.targets());
        targets.forEach(target -> targetNumbers.put(target, targetNumbers.size()));
    }

    private void add(Question question) {
        questionNumbers.put(question.kind() + question.name(), questions.size());
        questions.add(question);
    }

    List<Question> questions() {
        return questions;
    }

    List<Place> places() {
        return places;
    }

    /** Whether a question is one of stage or finding; classes show only in what follows from them. */
    boolean isOutcome(int question) {
        return questions.get(question).kind() != Question.Kind.CLASS;
    }

    Hidden nothingHidden() {
        return new Hidden();
    }

    /** Collects what is settled for good, and hides the effect of what else bears on it. */
    final class Hidden {

        private final long[] ruledOut = new long[targetWords()];
        private final long[] required = new long[targetWords()];
        private final Set<String> spent = new HashSet<>();

        void add(Effect effect) {
            if (effect instanceof Effect.RulesOut out) {
                ruledOut[out.target() >> 6] |= 1L << out.target();
            } else if (effect instanceof Effect.Requires one) {
                required[one.target() >> 6] |= 1L << one.target();
            } else if (effect instanceof Effect.Spends one) {
                spent.add(one.treatment());
            }
        }

        /** Whether an effect may change where some treatment of an offer stands. */
        boolean lets(Effect effect, Effect.Offering offering) {
            return Arrays.stream(offering.places()).mapToObj(places::get).anyMatch(place -> lets(effect, place));
        }

        private boolean lets(Effect effect, Place place) {
            if (effect instanceof Effect.Confines) {
                return true;
            } else if (place.against() || place.spendable() && spent.contains(place.treatment())) {
                return false;
            } else if (effect instanceof Effect.RulesOut out) {
                return has(place, out.target()) && !meet(place.targets(), ruledOut);
            } else if (effect instanceof Effect.Requires one) {
                return has(place, one.target()) && !meet(place.targets(), ruledOut)
                        && !meet(place.targets(), required);
            }
            return effect instanceof Effect.Spends one && place.treatment().equals(one.treatment());
        }

        private static boolean has(Place place, int target) {
            return (place.targets()[target >> 6] & 1L << target) != 0;
        }
    }

    /** Whether two sets of targets have one in common. */
    static boolean meet(long[] some, long[] others) {
        for (int i = 0; i < some.length; i++) {
            if ((some[i] & others[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** What absolute contraindications of some targets rule out, as facts. */
    List<Contraindicated> ruledOutBy(Set<String> contraindicated) {
        return formulary.ruledOutBy(contraindicated).stream().map(Contraindicated::new).toList();
    }

    int targetWords() {
        return (targets.size() + 63) / 64;
    }

    String target(int number) {
        return targets.get(number);
    }

    /** The effect of a conclusion; one that names what no table holds has none. */
    Effect effectOf(Conclusion conclusion) {
        if (conclusion instanceof PossibleStage stage) {
            return candidate(Question.Kind.STAGE, stage.system(), stage.code());
        } else if (conclusion instanceof FindingCandidate finding) {
            return candidate(Question.Kind.FINDING, finding.id(), finding.value().code());
        } else if (conclusion instanceof ClassCandidate candidate) {
            return candidate(Question.Kind.CLASS, candidate.id(), candidate.value());
        } else if (conclusion instanceof Offer offer) {
            return new Effect.Offering(offer.treatments().stream().mapToInt(treatment -> place(offer, treatment)).toArray());
        } else if (conclusion instanceof Contraindication found && found.severity() == Severity.ABSOLUTE
                && targetNumbers.containsKey(found.target())) {
            return new Effect.RulesOut(targetNumbers.get(found.target()));
        } else if (conclusion instanceof Requirement required && targetNumbers.containsKey(required.target())) {
            return new Effect.Requires(targetNumbers.get(required.target()));
        } else if (conclusion instanceof Spent spent) {
            return new Effect.Spends(spent.treatment());
        } else if (conclusion instanceof Confinement confinement) {
            return new Effect.Confines(confinement.setting());
        }
        return new Effect.Silent();
    }

    private Effect candidate(Question.Kind kind, String name, String value) {
        Integer question = questionNumbers.get(kind + name);
        int number = question == null ? -1 : questions.get(question).values().indexOf(value);
        return number < 0 ? new Effect.Silent() : new Effect.Candidate(question, number);
    }

    private int place(Offer offer, String treatment) {
        return placeNumbers.computeIfAbsent(
                List.of(offer.guideline(), offer.setting(), treatment, offer.against()), key -> {
                    places.add(new Place(offer.guideline(), offer.setting(), treatment, offer.against(),
                            bits(formulary.targetsOf(treatment)),
                            !offer.against() && offer.setting().choosesRegimen() && formulary.isSystemic(treatment)));
                    return places.size() - 1;
                });
    }

    /**
     * Leaves out what a source attributes to a guideline without the edition, where just one edition offers the same: both are
     * one option.
     */
    void joinEditions(byte[] statuses) {
        for (int[] editions : editionsOfBare) {
            if (statuses[editions[0]] != Outcome.ABSENT) {
                int named = 0;
                for (int i = 1; i < editions.length; i++) {
                    named += statuses[editions[i]] != Outcome.ABSENT ? 1 : 0;
                }
                if (named == 1) {
                    statuses[editions[0]] = Outcome.ABSENT;
                }
            }
        }
    }

    /** To be called once all rules are known. */
    void complete() {
        for (int number = 0; number < places.size(); number++) {
            Place bare = places.get(number);
            if (bare.bare()) {
                int own = number;
                editionsOfBare.add(IntStream.concat(IntStream.of(own), IntStream.range(0, places.size())
                        .filter(other -> other != own && bare.isSameBut(places.get(other)))).toArray());
            }
        }
    }

    private long[] bits(Collection<String> named) {
        long[] bits = new long[targetWords()];
        named.stream().filter(targetNumbers::containsKey).mapToInt(targetNumbers::get)
                .forEach(number -> bits[number >> 6] |= 1L << number);
        return bits;
    }
}
