package org.hcccds.engine.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hcccds.engine.rulebase.RuleBase;
import org.hcccds.engine.rulebase.Sources;
import org.hcccds.engine.session.Conclusions.Drawn;
import org.hcccds.model.code.Setting;
import org.hcccds.model.rule.Confinement;
import org.hcccds.model.rule.Offer;
import org.hcccds.model.rule.Spent;

/**
 * What guidelines offer and advise against, one entry for each guideline, edition, setting and treatment. Rules that say the
 * same become one entry with the strongest of their words. What a source attributes to a guideline without naming the
 * edition joins the one edition that another source names for the same offer, if there is just one.
 */
final class Offers {

    /** What makes offers equal. @param guideline id and edition */
    private record Key(String guideline, Setting setting, String treatment, boolean against) {
    }

    /** An offer with the rules behind it. @param id of the guideline @param guideline id and edition */
    record Entry(String id, String guideline, Setting setting, String treatment, boolean against, String strength,
                 List<Drawn> drawn) {

        Optional<String> edition() {
            int blank = guideline.indexOf(' ');
            return blank < 0 ? Optional.empty() : Optional.of(guideline.substring(blank + 1));
        }
    }

    /** An entry. @param rank its place among the others, the most important number first */
    private record Ranked(Entry entry, int[] rank) {
    }

    private final RuleBase rules;
    private final Sources sources;
    private final Terms terms;

    /** @param terms what offers are held against */
    Offers(RuleBase rules, Terms terms) {
        this.rules = rules;
        this.sources = rules.vocabulary().sources();
        this.terms = terms;
    }

    /** The entries in the order of guidelines, settings and strengths; those advised against after those offered. */
    List<Entry> of(List<Drawn> care) {
        Set<String> spent = care.stream().filter(one -> one.conclusion() instanceof Spent)
                .map(one -> ((Spent) one.conclusion()).treatment()).collect(Collectors.toSet());
        Set<Setting> only = care.stream().filter(one -> one.conclusion() instanceof Confinement)
                .map(one -> ((Confinement) one.conclusion()).setting()).collect(Collectors.toSet());
        Map<Key, List<Drawn>> grouped = new LinkedHashMap<>();
        for (Drawn one : care) {
            if (one.conclusion() instanceof Offer offer && (only.isEmpty() || only.contains(offer.setting()))) {
                terms.check(one, offer);
                for (String treatment : offer.treatments()) {
                    if (offer.against() || !isSpent(offer.setting(), treatment, spent)) {
                        grouped.computeIfAbsent(new Key(offer.guideline(), offer.setting(), treatment, offer.against()),
                                key -> new ArrayList<>(2)).add(one);
                    }
                }
            }
        }
        joinEditions(grouped);
        List<Ranked> entries = new ArrayList<>(grouped.size());
        grouped.forEach((key, drawn) -> entries.add(ranked(new Entry(idOf(key.guideline()), key.guideline(),
                key.setting(), key.treatment(), key.against(), strongest(drawn), drawn))));
        entries.sort(Comparator.comparing(Ranked::rank, Arrays::compare));
        return entries.stream().map(Ranked::entry).toList();
    }

    private boolean isSpent(Setting setting, String treatment, Set<String> spent) {
        return setting.choosesRegimen() && spent.contains(treatment)
                && rules.vocabulary().formulary().isSystemic(treatment);
    }

    private static void joinEditions(Map<Key, List<Drawn>> grouped) {
        Map<Key, List<Key>> editions = new LinkedHashMap<>();
        for (Key key : grouped.keySet()) {
            String id = idOf(key.guideline());
            if (!id.equals(key.guideline())) {
                editions.computeIfAbsent(new Key(id, key.setting(), key.treatment(), key.against()),
                        bare -> new ArrayList<>(1)).add(key);
            }
        }
        editions.forEach((bare, named) -> {
            if (named.size() == 1 && grouped.containsKey(bare)) {
                grouped.get(named.get(0)).addAll(grouped.remove(bare));
            }
        });
    }

    private static String idOf(String guideline) {
        int blank = guideline.indexOf(' ');
        return blank < 0 ? guideline : guideline.substring(0, blank);
    }

    private String strongest(List<Drawn> drawn) {
        String strongest = ((Offer) drawn.get(0).conclusion()).strength();
        for (Drawn one : drawn.subList(1, drawn.size())) {
            String strength = ((Offer) one.conclusion()).strength();
            strongest = sources.strengthOrder(strength) < sources.strengthOrder(strongest) ? strength : strongest;
        }
        return strongest;
    }

    private Ranked ranked(Entry entry) {
        return new Ranked(entry, new int[] {sources.guidelineOrder(entry.id()), sources.guidelineOrder(entry.guideline()),
            entry.setting().ordinal(), entry.against() ? 1 : 0, sources.strengthOrder(entry.strength()),
            rules.vocabulary().formulary().orderOf(entry.treatment())});
    }
}
