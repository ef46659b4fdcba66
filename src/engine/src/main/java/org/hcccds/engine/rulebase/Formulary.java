package org.hcccds.engine.rulebase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hcccds.engine.table.Row;

/**
 * Treatments, the drugs in them, and the classes of the drugs: what contains what. A contraindication of a class or drug
 * reaches every treatment through this one place.
 */
public final class Formulary {

    /** A regimen of a checkpoint inhibitor with a further drug; a target of exposure, not of the tables. */
    public static final String ICI_COMBINATION = "ICI-combination";
    private static final String ICI = "ICI";
    private static final String SYSTEMIC = "systemic";

    /** Treatments within treatments; those of the product are 1 deep. */
    private static final int DEEPEST = 10;

    private final Set<String> tangled = new LinkedHashSet<>();
    private final Map<String, Treatment> treatments = new LinkedHashMap<>();
    private final Map<String, Set<String>> drugClasses = new LinkedHashMap<>();
    private final Map<String, String> countsAs = new LinkedHashMap<>();
    private final Map<String, Set<String>> targetsOf = new LinkedHashMap<>();
    private final Map<String, BitSet> targetNumbersOf = new HashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();
    private final RulingOut ruling;

    private record Treatment(List<String> modalities, List<String> components) {
    }

    /** @param drugs rows of drugs.csv @param treatments rows of treatments.csv */
    Formulary(List<Row> drugs, List<Row> treatments) {
        for (Row drug : drugs) {
            drugClasses.put(drug.get("drug"), new LinkedHashSet<>(drug.list("classes")));
            if (!drug.get("counts_as").isEmpty()) {
                countsAs.put(drug.get("drug"), drug.get("counts_as"));
            }
        }
        for (Row row : treatments) {
            this.treatments.put(row.get("treatment"), new Treatment(row.list("modality"), row.list("components")));
        }
        this.treatments.keySet().forEach(id -> {
            order.put(id, order.size());
            targetsOf.put(id, findTargets(id));
        });
        drugClasses.keySet().forEach(drug -> kinds.put(drug, "drug"));
        drugClasses.values().forEach(classes -> classes.forEach(name -> kinds.putIfAbsent(name, "class")));
        this.treatments.keySet().forEach(id -> kinds.putIfAbsent(id, "treatment"));
        this.treatments.values().forEach(row -> row.modalities().forEach(name -> kinds.putIfAbsent(name, "modality")));
        kinds.keySet().forEach(target -> numbers.put(target, numbers.size()));
        targetsOf.forEach((treatment, targets) -> targetNumbersOf.put(treatment, targets.stream()
                .filter(numbers::containsKey).map(numbers::get).collect(BitSet::new, BitSet::set, BitSet::or)));
        this.ruling = new RulingOut(numbers, drugClasses, countsAs, targetNumbersOf);
    }

    private Set<String> findTargets(String treatment) {
        Set<String> targets = new LinkedHashSet<>();
        collect(treatment, treatment, targets, new HashSet<>(Set.of(treatment)), 0);
        return Collections.unmodifiableSet(targets);
    }

    private void collect(String treatment, String within, Set<String> targets, Set<String> met, int depth) {
        targets.add(treatment);
        Treatment row = treatments.get(treatment);
        targets.addAll(row.modalities());
        for (String component : row.components()) {
            targets.add(component);
            boolean further = treatments.containsKey(component) && !met.contains(component);
            if (depth > 0 && component.equals(within) || further && depth == DEEPEST) {
                tangled.add(within);
            } else if (further) {
                met.add(component);
                collect(component, within, targets, met, depth + 1);
            }
            Optional.ofNullable(countsAs.get(component)).ifPresent(targets::add);
            targets.addAll(classesOf(component));
        }
    }

    /** Treatments that contain themselves through others, or others deeper than anybody could follow: their targets are not all known. */
    Set<String> tangled() {
        return Collections.unmodifiableSet(tangled);
    }

    /** The classes of a drug; of a class, the wider ones: those that every drug of it is in. */
    private Set<String> classesOf(String drugOrClass) {
        if (drugClasses.containsKey(drugOrClass)) {
            return drugClasses.get(drugOrClass);
        }
        Set<String> wider = null;
        for (Set<String> classes : drugClasses.values()) {
            if (classes.contains(drugOrClass) && wider == null) {
                wider = new LinkedHashSet<>(classes);
            } else if (classes.contains(drugOrClass)) {
                wider.retainAll(classes);
            }
        }
        return wider == null ? Set.of() : wider;
    }

    /** Ids of the treatments. */
    public Set<String> treatments() {
        return Collections.unmodifiableSet(treatments.keySet());
    }

    /** What a treatment contains and is: itself, its modalities, its drugs, what they count as, and their classes. */
    public Set<String> targetsOf(String treatment) {
        return targetsOf.getOrDefault(treatment, Set.of(treatment));
    }

    /** The number of something that can be contraindicated. @throws NullPointerException if the tables do not hold it */
    public int numberOf(String target) {
        return numbers.get(target);
    }

    /** The numbers of what a treatment of the tables contains and is; not to be changed. */
    public BitSet targetNumbersOf(String treatment) {
        return targetNumbersOf.get(treatment);
    }

    /** The targets of a treatment that a patient has been exposed to by it: all but its modalities. */
    public Set<String> exposuresOf(String treatment) {
        Set<String> exposures = new LinkedHashSet<>(targetsOf(treatment));
        Treatment row = treatments.get(treatment);
        if (row != null) {
            row.modalities().forEach(exposures::remove);
            if (exposures.contains(ICI) && row.components().size() > 1) {
                exposures.add(ICI_COMBINATION);
            }
        }
        return exposures;
    }

    /** The parts of a treatment that are treatments themselves, such as TACE of TACE with ablation; and itself. */
    public List<String> proceduresOf(String treatment) {
        List<String> procedures = new ArrayList<>(List.of(treatment));
        Treatment row = treatments.get(treatment);
        if (row != null) {
            row.components().stream().filter(treatments::containsKey).filter(part -> !part.equals(treatment))
                    .forEach(procedures::add);
        }
        return procedures;
    }

    /** Whether a treatment is given by drugs alone. */
    public boolean isSystemic(String treatment) {
        Treatment row = treatments.get(treatment);
        return row != null && row.modalities().equals(List.of(SYSTEMIC));
    }

    /** Everything that can be contraindicated: drugs, classes, modalities and treatments. */
    public Set<String> targets() {
        return Collections.unmodifiableSet(kinds.keySet());
    }

    /** {@code drug}, {@code class}, {@code modality} or {@code treatment}; null of what is none of these. */
    public String kindOf(String target) {
        return kinds.get(target);
    }

    /** The place of a treatment in its table. */
    public int orderOf(String treatment) {
        return order.get(treatment);
    }

    /**
     * What is ruled out by ruling out some targets: these, every drug and treatment that contains one of them, and every
     * class all of whose drugs are.
     */
    public Set<String> ruledOutBy(Set<String> targets) {
        return ruling.ruledOutBy(targets);
    }
}
