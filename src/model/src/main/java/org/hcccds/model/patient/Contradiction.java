package org.hcccds.model.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.PortalVein;

/**
 * Facts of one case that cannot all be true.
 *
 * @param path    where the fact stands that is most likely wrong, such as {@code history.systemic[0].lastDoseOn}
 * @param message what contradicts what, with the values
 * @param maybe   the likely way out, a sentence that can follow "Maybe"
 */
public record Contradiction(String path, String message, String maybe) {

    /** Days that cannot lie after the assessment, and lists whose entries may have such days. */
    private static final List<Fact<?>> DATED = Facts.ALL.stream().filter(fact -> fact.type() instanceof FactType.Entries<?>
            || fact.type() instanceof FactType.Day && fact != Facts.SURGERY_PLANNED_ON).toList();

    static List<Contradiction> in(PatientCase facts) {
        List<Contradiction> found = new ArrayList<>();
        nodules(facts, found);
        portalThrombus(facts, found);
        spread(facts, found);
        futureDates(facts, found);
        return found;
    }

    private static void nodules(PatientCase facts, List<Contradiction> found) {
        Optional<List<Nodule>> nodules = facts.get(Facts.NODULES);
        Optional<Integer> counted = nodules.map(List::size).or(() -> facts.get(Facts.NODULE_COUNT));
        Optional<Double> largest = facts.get(Facts.LARGEST_CM);
        nodules.ifPresent(listed -> {
            facts.get(Facts.NODULE_COUNT).filter(count -> count != listed.size()).ifPresent(count -> found.add(
                    new Contradiction(Facts.NODULE_COUNT.path(),
                            "tumor.count " + count + " contradicts the " + listed.size()
                                    + (listed.size() == 1 ? " nodule listed" : " nodules listed"),
                            "leave out tumor.count: the list says it")));
            boolean allMeasured = listed.stream().map(Nodule::diameterCm).allMatch(Objects::nonNull);
            Optional<Double> measured = listed.stream().map(Nodule::diameterCm).filter(Objects::nonNull)
                    .max(Comparator.naturalOrder());
            largest.filter(cm -> measured.isPresent() && (cm < measured.get() || allMeasured && cm > measured.get()))
                    .ifPresent(cm -> found.add(new Contradiction(Facts.LARGEST_CM.path(),
                            "tumor.largestCm " + Numbers.plain(cm) + " contradicts the largest nodule listed, "
                                    + Numbers.plain(measured.get()) + " cm",
                            "leave out tumor.largestCm: the list says it")));
        });
        counted.filter(count -> count == 0 && largest.isPresent()).ifPresent(count -> found.add(
                new Contradiction(Facts.LARGEST_CM.path(), "tumor.largestCm is given, but no nodule is counted",
                        "leave out tumor.largestCm")));
        counted.filter(count -> contradicts(facts.answer(Facts.MULTIFOCAL), count > 1)).ifPresent(count -> found.add(
                new Contradiction(Facts.MULTIFOCAL.path(), "tumor.multifocal " + facts.answer(Facts.MULTIFOCAL).code()
                        + " contradicts a count of " + count, "leave out tumor.multifocal: the count says it")));
    }

    private static void portalThrombus(PatientCase facts, List<Contradiction> found) {
        facts.get(Facts.PORTAL_VEIN).filter(extent -> extent != PortalVein.VP4
                && facts.answer(Facts.PORTAL_THROMBUS_REACHES_SMV) == Answer.YES).ifPresent(extent -> found.add(
                new Contradiction(Facts.PORTAL_THROMBUS_REACHES_SMV.path(),
                        "tumor.portalThrombusReachesSmv yes contradicts tumor.portalVein " + extent.code()
                                + ": a thrombus that reaches the superior mesenteric vein is in the main trunk",
                        "tumor.portalVein is Vp4")));
    }

    private static void spread(PatientCase facts, List<Contradiction> found) {
        boolean nodes = facts.answer(Facts.LYMPH_NODES) == Answer.YES;
        boolean distant = facts.get(Facts.METASTASES).filter(sites -> !sites.isEmpty()).isPresent();
        boolean noNodes = facts.answer(Facts.LYMPH_NODES) == Answer.NO;
        boolean noDistant = facts.get(Facts.METASTASES).filter(List::isEmpty).isPresent();
        Answer spread = facts.answer(Facts.EXTRAHEPATIC_SPREAD);
        if (spread == Answer.NO && (nodes || distant)) {
            found.add(new Contradiction(Facts.EXTRAHEPATIC_SPREAD.path(), "tumor.extrahepaticSpread no contradicts "
                    + (nodes ? "tumor.lymphNodes yes" : "the tumor.metastases listed"),
                    "leave out tumor.extrahepaticSpread: the other facts say it"));
        }
        if (spread == Answer.YES && noNodes && noDistant) {
            found.add(new Contradiction(Facts.EXTRAHEPATIC_SPREAD.path(), "tumor.extrahepaticSpread yes contradicts "
                    + "tumor.lymphNodes no and an empty tumor.metastases",
                    "list the metastases, or leave out tumor.extrahepaticSpread"));
        }
    }

    private static void futureDates(PatientCase facts, List<Contradiction> found) {
        facts.get(Facts.ASSESSED_ON).ifPresent(today -> {
            for (Fact<?> fact : DATED) {
                Object value = facts.get(fact).orElse(null);
                if (value instanceof LocalDate day) {
                    future(fact.path(), day, today, found);
                } else if (value != null && fact.type() instanceof FactType.Entries<?> entries) {
                    futureInEntries(fact.path(), entries, (List<?>) value, today, found);
                }
            }
        });
    }

    private static <E> void futureInEntries(String path, FactType.Entries<E> entries, List<?> list, LocalDate today,
                                            List<Contradiction> found) {
        for (int i = 0; i < list.size(); i++) {
            for (EntryShape.Field<E, ?> field : entries.shape().fields()) {
                @SuppressWarnings("unchecked") // the list of an Entries<E> fact holds entries of its shape
                Object value = field.get().apply((E) list.get(i));
                if (value instanceof LocalDate day) {
                    future(path + "[" + i + "]." + field.name(), day, today, found);
                }
            }
        }
    }

    private static void future(String path, LocalDate day, LocalDate today, List<Contradiction> found) {
        if (day.isAfter(today)) {
            found.add(new Contradiction(path, path + " " + day + " lies after assessedOn " + today,
                    "the year is wrong, or assessedOn is"));
        }
    }

    private static boolean contradicts(Answer answer, boolean truth) {
        return answer.isKnown() && answer != Answer.of(truth);
    }
}
