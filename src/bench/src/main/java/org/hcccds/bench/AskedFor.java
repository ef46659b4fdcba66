package org.hcccds.bench;

import java.util.List;
import org.hcccds.engine.Build;
import org.hcccds.engine.HccEngine;

/**
 * What a command is asked to use: first, where it stands there, {@code direct} for an engine without the rule engine;
 * then numbers.
 *
 * @param numbers with or without {@code _} between their digits
 */
record AskedFor(boolean direct, List<Long> numbers) {

    private static final String DIRECT = "direct";

    /** @throws NumberFormatException if what should be a number is none */
    static AskedFor by(String[] arguments) {
        boolean direct = arguments.length > 0 && arguments[0].equals(DIRECT);
        return new AskedFor(direct, List.of(arguments).subList(direct ? 1 : 0, arguments.length).stream()
                .map(number -> Long.valueOf(number.replace("_", ""))).toList());
    }

    /** A fresh engine with the built-in rules. */
    HccEngine engine() {
        return direct ? HccEngine.builtIn(Build.DIRECT) : HccEngine.builtIn();
    }

    /** The first number, or what goes without saying. */
    long first(long otherwise) {
        return numbers.isEmpty() ? otherwise : numbers.get(0);
    }
}
