package org.hcccds.engine.rulebase;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hcccds.engine.table.Row;
import org.hcccds.engine.table.TableKind;
import org.hcccds.engine.table.Tables;
import org.hcccds.model.name.Nearest;

/** The areas that rules name instead of lists of countries. A country may lie in several, or in none. */
public final class Areas {

    private static final List<String> COUNTRIES = Arrays.asList(Locale.getISOCountries());

    private final Map<String, Set<String>> countriesOf = new LinkedHashMap<>();

    /** What the sound rows of areas.csv hold; mistakes among them are reported. */
    Areas(Tables tables) {
        for (Row row : tables.rows(TableKind.AREAS)) {
            String country = row.get("country");
            if (COUNTRIES.contains(country)) {
                countriesOf.computeIfAbsent(row.get("area"), area -> new TreeSet<>()).add(country);
            } else {
                tables.mistake(row, "country", "\"" + country + "\" is no country.", Nearest.to(country, COUNTRIES)
                        .map(near -> near + ", or another").orElse("another") + " code of ISO 3166-1 alpha-2 is meant.");
            }
        }
    }

    /** Their names, in the order of the table. */
    public Collection<String> names() {
        return Collections.unmodifiableSet(countriesOf.keySet());
    }

    /** The countries in an area, as ISO 3166-1 alpha-2 codes; none in an area that there is not. */
    public Set<String> countries(String area) {
        return Collections.unmodifiableSet(countriesOf.getOrDefault(area, Set.of()));
    }

    /** For each combination of areas that some country lies in, one such country. */
    public Collection<String> representatives() {
        Map<List<String>, String> first = new LinkedHashMap<>();
        countriesOf.values().stream().flatMap(Set::stream).distinct().forEach(country -> first.putIfAbsent(
                countriesOf.keySet().stream().filter(area -> countriesOf.get(area).contains(country)).toList(), country));
        return List.copyOf(first.values());
    }
}
