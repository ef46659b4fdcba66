package org.hcccds.authoring.thorough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.LocoregionalTherapy;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Surgery;

/** Writes a case down in another order, in which it says the same. */
final class Shuffle {

    private final Random random;

    Shuffle(long seed) {
        this.random = new Random(seed);
    }

    /** The same case: facts set in another order, nodules and lists too, and entries of a history that are of one day. */
    PatientCase of(PatientCase facts) {
        PatientCase.Builder other = PatientCase.builder(facts.id());
        List<Fact<?>> known = new ArrayList<>(facts.known());
        Collections.shuffle(known, random);
        known.forEach(fact -> copy(fact, facts, other));
        facts.get(Facts.NODULES).ifPresent(list -> other.set(Facts.NODULES, shuffled(list)));
        facts.get(Facts.ETIOLOGIES).ifPresent(list -> other.set(Facts.ETIOLOGIES, shuffled(list)));
        facts.get(Facts.METASTASES).ifPresent(list -> other.set(Facts.METASTASES, shuffled(list)));
        facts.get(Facts.LOCOREGIONAL_HISTORY).ifPresent(list ->
                other.set(Facts.LOCOREGIONAL_HISTORY, shuffledDays(list, LocoregionalTherapy::on)));
        facts.get(Facts.SURGERY_HISTORY).ifPresent(list ->
                other.set(Facts.SURGERY_HISTORY, shuffledDays(list, Surgery::on)));
        return other.build();
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Neighbors of one known day change places; those of other days stay. */
    private <T> List<T> shuffledDays(List<T> entries, Function<T, LocalDate> day) {
        List<T> copy = new ArrayList<>(entries);
        for (int from = 0; from < copy.size();) {
            int to = from + 1;
            while (to < copy.size() && day.apply(copy.get(from)) != null
                    && day.apply(copy.get(from)).equals(day.apply(copy.get(to)))) {
                to++;
            }
            Collections.shuffle(copy.subList(from, to), random);
            from = to;
        }
        return copy;
    }

    private static <T> void copy(Fact<T> fact, PatientCase from, PatientCase.Builder to) {
        to.set(fact, from.get(fact).orElseThrow());
    }
}
