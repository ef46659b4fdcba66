package org.hcccds.engine.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hcccds.engine.logic.HouseRule;
import org.hcccds.engine.logic.Place;
import org.hcccds.engine.logic.Problem;

/** Collects the mistakes of tables. */
final class Mistakes {

    /** Mistakes of one table after which no more are listed. */
    static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> ofTable = new HashMap<>();

    void add(Place place, String message, String maybe) {
        int number = ofTable.merge(place.file(), 1, Integer::sum);
        if (number <= MOST) {
            problems.add(new Problem(place, HouseRule.BAD_TABLE, message, maybe));
        } else if (number == MOST + 1) {
            problems.add(new Problem(place, HouseRule.BAD_TABLE,
                    "here and further on the table has more mistakes than the "
                    + MOST + " that are listed.", "those listed have one cause."));
        }
    }

    /** In the order of places. */
    List<Problem> all() {
        return problems.stream().sorted(Problem.BY_PLACE).toList();
    }
}
