package org.hcccds.engine.rulebase;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What follows from ruling out drugs, classes, modalities or treatments: all that contains them. Worked out on numbers. */
final class RulingOut {

    /** Something that is ruled out by others. @param number its own @param by the numbers of these */
    private record Dependent(int number, BitSet by) {
    }

    private final Map<String, Integer> numbers;
    private final String[] names;
    /** Each by what it counts as, and by its classes. */
    private final List<Dependent> drugs;
    /** Each by its drugs, if all of them are ruled out. */
    private final List<Dependent> classes;
    /** Each by what it contains and is. */
    private final List<Dependent> treatments;

    /**
     * @param numbers    of all targets, from zero
     * @param classesOf  the classes of each drug
     * @param countsAs   what some drugs count as, such as that of which they are a biosimilar
     * @param targetsOf  of each treatment, the numbers of what it contains and is
     */
    RulingOut(Map<String, Integer> numbers, Map<String, Set<String>> classesOf, Map<String, String> countsAs,
              Map<String, BitSet> targetsOf) {
        this.numbers = numbers;
        this.names = new String[numbers.size()];
        numbers.forEach((name, number) -> names[number] = name);
        Map<String, Set<String>> members = new HashMap<>();
        classesOf.forEach((drug, all) -> all.forEach(name ->
                members.computeIfAbsent(name, one -> new HashSet<>()).add(drug)));
        this.drugs = classesOf.entrySet().stream().map(drug -> {
            Set<String> by = new HashSet<>(drug.getValue());
            by.add(countsAs.getOrDefault(drug.getKey(), drug.getKey()));
            return new Dependent(numbers.get(drug.getKey()), bits(by));
        }).toList();
        this.classes = members.entrySet().stream()
                .map(one -> new Dependent(numbers.get(one.getKey()), bits(one.getValue()))).toList();
        this.treatments = targetsOf.entrySet().stream()
                .map(one -> new Dependent(numbers.get(one.getKey()), one.getValue())).toList();
    }

    private BitSet bits(Set<String> targets) {
        BitSet bits = new BitSet(names.length);
        targets.stream().filter(numbers::containsKey).forEach(target -> bits.set(numbers.get(target)));
        return bits;
    }

    /** The targets and all that is ruled out with them; a name that is no target stands for itself alone. */
    Set<String> ruledOutBy(Set<String> targets) {
        BitSet given = bits(targets);
        BitSet out = (BitSet) given.clone();
        for (Dependent drug : drugs) {
            if (drug.by().intersects(given)) {
                out.set(drug.number());
            }
        }
        for (Dependent one : classes) {
            BitSet spared = (BitSet) one.by().clone();
            spared.andNot(out);
            if (spared.isEmpty()) {
                out.set(one.number());
            }
        }
        BitSet contained = (BitSet) out.clone();
        for (Dependent treatment : treatments) {
            if (treatment.by().intersects(contained)) {
                out.set(treatment.number());
            }
        }
        Set<String> all = new HashSet<>(targets);
        for (int number = out.nextSetBit(0); number >= 0; number = out.nextSetBit(number + 1)) {
            all.add(names[number]);
        }
        return all;
    }
}
