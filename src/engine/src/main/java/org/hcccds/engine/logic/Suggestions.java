package org.hcccds.engine.logic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hcccds.model.name.Nearest;

/** What was probably meant by a name that rules do not know. */
final class Suggestions {

    private final Symbols symbols;

    Suggestions(Symbols symbols) {
        this.symbols = symbols;
    }

    String forFact(String name) {
        return oneOf(name, symbols.facts(), "one of these is meant: " + String.join(", ", symbols.facts()) + ".");
    }

    String forField(String fact, String name) {
        String all = String.join(", ", symbols.fields(fact));
        return oneOf(name, symbols.fields(fact), "one of these is meant: " + all + ".", "; " + fact + " has " + all
                + ".");
    }

    /** For a code of an enumeration also all that its values are; for a limit the nearest. */
    String forConstant(String name) {
        int dot = name.indexOf('.');
        List<String> all = symbols.constants().keySet().stream().sorted().toList();
        List<String> beside = dot < 0 ? List.of()
                : all.stream().filter(one -> one.startsWith(name.substring(0, dot + 1))).toList();
        if (beside.isEmpty()) {
            Optional<String> bare = all.stream().filter(one -> one.endsWith("." + name.substring(dot + 1))).findFirst();
            return bare.map(one -> one + ".").orElseGet(() -> oneOf(name, all,
                    "a text lacks its quotation marks, or a constant is misspelled."));
        } else if (symbols.constant(beside.get(0)).get() instanceof Enum<?>) {
            String values = String.join(", ", beside);
            return oneOf(name, beside, "one of these is meant: " + values + ".", "; there are " + values + ".");
        }
        return oneOf(name, beside, nearOnes(name, beside));
    }

    private static String nearOnes(String name, List<String> known) {
        List<String> some = Nearest.some(name, known, 5);
        return some.isEmpty() ? "the limit is to be added to Limit or CareLimit, with its unit and source."
                : "one of these is meant: " + String.join(", ", some) + ".";
    }

    String forUnit(String name) {
        List<String> units = symbols.constants().keySet().stream().filter(one -> one.startsWith("Unit.")).sorted()
                .toList();
        return oneOf(name, units, "one of Unit is meant, such as Unit.CM.");
    }

    /** @param arguments how many values stand in parentheses */
    String forConclusion(String name, int arguments) {
        List<Integer> takes = symbols.signatures().keySet().stream().filter(one -> one.startsWith(name + "/"))
                .map(one -> Integer.valueOf(one.substring(name.length() + 1))).sorted().toList();
        if (!takes.isEmpty()) {
            return "a value is missing or too many: " + name + " takes "
                    + String.join(" or ", takes.stream().map(String::valueOf).toList()) + ".";
        }
        List<String> names = symbols.signatures().keySet().stream().map(one -> one.substring(0, one.indexOf('/')))
                .distinct().sorted().toList();
        return oneOf(name, names, "one of these is meant: " + String.join(", ", names) + ".");
    }

    private static String oneOf(String name, Collection<String> known, String otherwise) {
        return oneOf(name, known, otherwise, ".");
    }

    private static String oneOf(String name, Collection<String> known, String otherwise, String ending) {
        return Nearest.to(name, known).map(near -> near + ending).orElse(otherwise);
    }
}
