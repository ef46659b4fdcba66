package org.hcccds.io;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hcccds.model.patient.Measure;

/**
 * Recognizes units that are meant right and spelled otherwise than in UCUM. Only spellings of the very same unit are
 * recognized: to suggest a merely similar unit would invite a value that is wrong by powers of ten.
 */
final class UnitSpelling {

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("10e9/l", "10*9/l"), Map.entry("giga/l", "10*9/l"), Map.entry("gpt/l", "10*9/l"),
            // G/L is giga; the grams of g/L are found first, where they are accepted.
            Map.entry("g/l", "10*9/l"), Map.entry("k/ul", "10*9/l"),
            Map.entry("10*3/ul", "10*9/l"), Map.entry("10e3/ul", "10*9/l"), Map.entry("10*3/mm3", "10*9/l"),
            Map.entry("/mm3", "/ul"), Map.entry("1/ul", "/ul"), Map.entry("cells/ul", "/ul"),
            Map.entry("iu/l", "u/l"), Map.entry("mcg/l", "ug/l"), Map.entry("meq/l", "mmol/l"),
            Map.entry("sec", "s"), Map.entry("seconds", "s"), Map.entry("percent", "%"));

    private UnitSpelling() {
    }

    /** The accepted unit that is spelled differently here, if it is one. */
    static Optional<String> meant(String given, Measure measure) {
        String plain = plain(given);
        return spelled(plain, measure).or(() -> Optional.ofNullable(SAME.get(plain)).flatMap(s -> spelled(s, measure)));
    }

    private static Optional<String> spelled(String plain, Measure measure) {
        return measure.units().stream().filter(unit -> plain(unit).equals(plain)).findFirst();
    }

    private static String plain(String unit) {
        return unit.toLowerCase(Locale.ROOT).replace('\u00B5', 'u').replace('\u03BC', 'u')
                .replace("\u2079", "*9").replace("\u00B3", "*3").replace("^", "*").replace("**", "*")
                .replaceAll("[\\s\\[\\]]", "").replaceFirst("^[x\u00D7](?=10)", "");
    }
}
