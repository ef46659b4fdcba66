package org.hcccds.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hcccds.io.tree.Nearest;
import org.hcccds.io.tree.Node;

/** Reads names that come from a list outside the catalog: countries and treatments. */
final class NameReading {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private NameReading() {
    }

    static Reading country(Node.Scalar scalar, String path) {
        if (COUNTRIES.contains(scalar.text())) {
            return Reading.of(scalar.text());
        }
        String given = scalar.text().strip();
        Optional<String> meant = COUNTRIES.stream().sorted()
                .filter(code -> names(code).anyMatch(name -> name.equalsIgnoreCase(given))).findFirst();
        return Reading.wrong(scalar, "allowed: an ISO 3166-1 alpha-2 code such as CN",
                meant.orElse("leave out " + path + " if it is not known"));
    }

    static Reading treatment(Set<String> treatmentIds, Node.Scalar scalar, String path) {
        if (treatmentIds.contains(scalar.text())) {
            return Reading.of(scalar.text());
        }
        List<String> known = treatmentIds.stream().sorted().toList();
        Optional<String> meant = Nearest.to(scalar.text(), known)
                .or(() -> known.stream().filter(id -> parts(id).equals(parts(scalar.text()))).findFirst());
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

    /** The components of a combination, in an order that does not depend on how they are written. */
    private static List<String> parts(String treatment) {
        return Arrays.stream(treatment.toLowerCase(Locale.ROOT).split("\\s*[+/,&]\\s*")).sorted().toList();
    }
}
