package org.hcccds.engine.logic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hcccds.engine.FailedConclusionException;
import org.hcccds.model.rule.Conclusion;

/**
 * The names that rule files may use.
 *
 * @param shapes      kinds of facts by name
 * @param constants   values by name, such as {@code Limit.MILAN_SINGLE_CM} or {@code Answer.YES}
 * @param conclusions what may stand behind {@code insert}, by name and number of arguments, as in {@code stage/2}
 * @param signatures  what the arguments of these are and what they make, by the same names
 */
public record Symbols(Map<String, FactShape> shapes, Map<String, Object> constants,
                      Map<String, Function<List<Object>, Conclusion>> conclusions, Map<String, Signature> signatures) {

    /**
     * What a conclusion takes.
     *
     * @param holder     the class that is imported for it, such as {@code Conclude}
     * @param parameters what its arguments are
     * @param makes      what it makes
     */
    public record Signature(String holder, List<Class<?>> parameters, Class<?> makes) {
    }

    /** The kinds of facts, by name. */
    Collection<String> facts() {
        return shapes.keySet().stream().sorted().toList();
    }

    /** Whether there are facts of a kind. */
    boolean isFact(String name) {
        return shapes.containsKey(name);
    }

    /** The fields of a kind of facts. */
    List<String> fields(String fact) {
        return shapes.get(fact).fields();
    }

    /** The value of a constant. */
    Optional<Object> constant(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    /** What a conclusion takes; empty where there is none of that name and number of arguments. */
    public Optional<Signature> signature(String function, int arguments) {
        return Optional.ofNullable(signatures.get(function + '/' + arguments));
    }

    /** What a rule concludes; empty where it computes that from the facts that it matched. */
    public Optional<Conclusion> conclusionOf(RuleLogic rule) {
        return rule.isConstant() ? conclusion(rule.conclusion(), rule.arguments().size())
                .map(make -> make.apply(rule.values())) : Optional.empty();
    }

    /**
     * What makes the conclusion of a rule of arguments; it fails with {@link FailedConclusionException} where they are none of
     * its.
     */
    public Function<List<Object>, Conclusion> making(RuleLogic rule) {
        Function<List<Object>, Conclusion> make = conclusion(rule.conclusion(), rule.arguments().size()).orElseThrow();
        return arguments -> {
            try {
                return make.apply(arguments);
            } catch (IllegalArgumentException e) {
                throw new FailedConclusionException(rule.shown(), e);
            }
        };
    }

    /** What makes a conclusion of arguments. */
    public Optional<Function<List<Object>, Conclusion>> conclusion(String function, int arguments) {
        return Optional.ofNullable(conclusions.get(function + '/' + arguments));
    }
}
