package org.hcccds.engine.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hcccds.engine.logic.FactPattern;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.whatif.OutcomeSpace.Place;
import org.hcccds.engine.whatif.OutcomeSpace.Question;
import org.hcccds.model.assessment.Status;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.PatientCase;

/** One case as the rules see it, the rules that speak of something, and what would have to change for it. */
public final class CaseStudy {

    private final Program program;
    private final PatientCase facts;
    private final Outcome outcome;
    private final List<Object> seen;

    private CaseStudy(Program program, PatientCase facts) {
        this.program = program;
        this.facts = facts;
        Trial trial = new Trial(program);
        this.outcome = Variant.of(program, facts).reading(trial).outcome();
        this.seen = trial.facts();
    }

    /** Studies a case. */
    public static CaseStudy of(Program program, PatientCase facts) {
        return new CaseStudy(program, facts);
    }

    public PatientCase facts() {
        return facts;
    }

    /** The facts of a kind: of the case, each possibility where it is not known; or what rules concluded. */
    public List<Object> facts(String kind) {
        return seen.stream().filter(shape(kind).type()::isInstance).toList();
    }

    /** A kind of facts. */
    public FactShape shape(String kind) {
        return program.shape(kind);
    }

    /** The stages of a system, answers of a finding or values of a class that are possible; one alone is decided. */
    public List<String> possible(String name) {
        List<Question> questions = program.space().questions();
        return IntStream.range(0, questions.size()).filter(number -> questions.get(number).name().equals(name)).boxed()
                .flatMap(number -> IntStream.range(0, questions.get(number).values().size())
                        .filter(value -> (outcome.candidates()[number] & 1L << value) != 0)
                        .mapToObj(questions.get(number).values()::get)).distinct().toList();
    }

    /** The rule of an id. */
    public RuleLogic rule(String id) {
        return program.logic().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    /** The rules whose conclusion, or what that decides, can match a pattern. */
    public List<RuleLogic> concluding(FactPattern pattern) {
        return program.patterns().numberOf(pattern).stream().flatMapToInt(number -> IntStream.of(program.links().concluders(number)))
                .mapToObj(program.logic()::get).toList();
    }

    /** The guidelines, with editions where named, of which some rule offers a treatment or advises against it. */
    public List<String> guidelines(String treatment) {
        return program.space().places().stream().filter(place -> place.treatment().equals(treatment))
                .map(Place::guideline).distinct().toList();
    }

    /** The rules by which guidelines offer a treatment, or advise against it. */
    public List<RuleLogic> speaking(Set<String> guidelines, String treatment, boolean against) {
        return rules(place -> guidelines.contains(place.guideline()) && place.treatment().equals(treatment)
                && place.against() == against).stream().map(program.logic()::get).toList();
    }

    private List<Integer> rules(Predicate<Place> places) {
        return IntStream.range(0, program.logic().size()).filter(rule -> program.effect(rule) != null
                && program.effect(rule).effect() instanceof Effect.Offering offering
                && IntStream.of(offering.places()).mapToObj(program.space().places()::get).anyMatch(places)).boxed()
                .toList();
    }

    /**
     * The smallest changes after which one of some guidelines offers a treatment.
     *
     * @param wanted recommended alone, or conditional too
     */
    public Changes.Result changesToOffer(Set<String> guidelines, String treatment, Set<Status> wanted) {
        Predicate<Place> places = place -> guidelines.contains(place.guideline())
                && place.treatment().equals(treatment) && !place.against();
        List<Integer> numbers = IntStream.range(0, program.space().places().size())
                .filter(number -> places.test(program.space().places().get(number))).boxed().toList();
        Set<Integer> bearing = new HashSet<>(rules(places));
        OutcomeSpace.Hidden nothing = program.space().nothingHidden();
        for (int rule = 0; rule < program.logic().size(); rule++) {
            if (program.effect(rule) != null && numbers.size() > 0
                    && nothing.lets(program.effect(rule).effect(), new Effect.Offering(
                            numbers.stream().mapToInt(Integer::intValue).toArray()))) {
                bearing.add(rule);
            }
        }
        return Changes.of(program, facts, bearing, reading -> numbers.stream()
                .map(number -> Outcome.status(reading.outcome().statuses()[number])).flatMap(Optional::stream)
                .filter(wanted::contains).min(Comparator.naturalOrder()).map(Status::code));
    }

    /** For each of some stages that are possible: values of unknown facts with which it is decided. */
    public Map<String, Map<Fact<?>, Object>> witnesses(String system, List<String> stages) {
        int number = staging(system);
        Witness witness = new Witness(program, facts);
        Map<String, Map<Fact<?>, Object>> witnesses = new LinkedHashMap<>();
        stages.forEach(stage -> witness.of(number, program.space().questions().get(number).values().indexOf(stage))
                .ifPresent(found -> witnesses.put(stage, found)));
        return witnesses;
    }

    private int staging(String system) {
        List<Question> questions = program.space().questions();
        return IntStream.range(0, questions.size()).filter(one -> questions.get(one).name().equals(system)
                && questions.get(one).kind() == Question.Kind.STAGE).findFirst().orElseThrow();
    }

    /** The smallest changes after which a stage is decided. @param to how that is to be called */
    public Changes.Result changesToStage(String system, String stage, String to) {
        int number = staging(system);
        int value = program.space().questions().get(number).values().indexOf(stage);
        Set<Integer> deciders = new HashSet<>();
        for (int rule : program.links().deciders(number)) {
            deciders.add(rule);
        }
        return Changes.of(program, facts, deciders,
                reading -> Optional.of(to).filter(decided -> reading.outcome().decided(number) == value));
    }

    /** The rules that can give a stage. */
    public List<RuleLogic> giving(String system, String stage) {
        List<RuleLogic> giving = new ArrayList<>();
        List<Question> questions = program.space().questions();
        for (int rule = 0; rule < program.logic().size(); rule++) {
            if (program.effect(rule) != null && program.effect(rule).effect() instanceof Effect.Candidate candidate
                    && questions.get(candidate.question()).name().equals(system)
                    && questions.get(candidate.question()).values().get(candidate.value()).equals(stage)) {
                giving.add(program.logic().get(rule));
            }
        }
        return giving;
    }
}
