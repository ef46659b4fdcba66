package org.hcccds.authoring.cohort;

import java.util.ArrayList;
import java.util.List;

/** Values with how often each occurs beside the others. Not thread-safe while values are added. */
final class Weights<T> {

    private final List<T> values = new ArrayList<>();
    private final List<Integer> upTo = new ArrayList<>();
    private int total;

    /** @param weight above 0; the weights need not add up to anything */
    Weights<T> with(T value, int weight) {
        total += weight;
        values.add(value);
        upTo.add(total);
        return this;
    }

    T drawn(Dice dice) {
        int mark = dice.whole(1, total);
        int place = 0;
        while (upTo.get(place) < mark) {
            place++;
        }
        return values.get(place);
    }
}
