package org.hcccds.io;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hcccds.model.name.Nearest;
import org.hcccds.io.tree.Node;

/** Reads names that come from a list outside the catalog: countries and treatments. */
final class NameReading {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private NameReading() {
    }

    /** {@code otherwise} is the way out when it cannot be told which country was meant. */
    static Reading country(Node.Scalar scalar, String otherwise) {
        if (COUNTRIES.contains(scalar.text())) {
            return Reading.of(scalar.text());
        }
        String given = scalar.text().strip();
        Optional<String> meant = COUNTRIES.stream().sorted()
                .filter(code -> names(code).anyMatch(name -> name.equalsIgnoreCase(given))).findFirst();
        return Reading.wrong(scalar, "allowed: an ISO 3166-1 alpha-2 code such as CN",
                meant.orElse(otherwise));
    }

    static Reading treatment(Set<String> treatmentIds, Node.Scalar scalar) {
        if (treatmentIds.contains(scalar.text())) {
            return Reading.of(scalar.text());
        }
        List<String> known = treatmentIds.stream().sorted().toList();
        Optional<String> meant = Nearest.to(scalar.text(), known)
                .or(() -> Nearest.combination(scalar.text(), known));
        return Reading.doubtful(scalar.text(), scalar, "no known treatment; allowed: an id of the treatment list",
                meant.orElse("look up the id in the treatment list"));
    }

    private static Stream<String> names(String code) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return Stream.of(code, threeLetters(country), country.getDisplayCountry(Locale.ENGLISH));
    }

    private static String threeLetters(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
