package org.hcccds.model.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant by a misspelled word. */
public final class Nearest {

    /** Longer words are no misspellings of the short ones that cases use; comparing them would cost time for nothing. */
    private static final int LONGEST_WORD = 100;

    /** With more errors than this, one drug's name turns into another's. */
    private static final int MOST_ERRORS = 3;

    private Nearest() {
    }

    /**
     * The known word that was probably meant: the same but for case, or the only one within a few typing errors, or the
     * only one that contains what is given; empty when none is near or several are equally near.
     */
    public static Optional<String> to(String given, Collection<String> known) {
        String word = given.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        int best = known.stream().mapToInt(candidate -> distance(word, lower(candidate))).min()
                .orElse(Integer.MAX_VALUE);
        if (best <= Math.max(1, Math.min(MOST_ERRORS, word.length() / 3))) {
            return only(known.stream().filter(candidate -> distance(word, lower(candidate)) == best).toList());
        }
        return word.length() < 3 ? Optional.empty()
                : only(known.stream().filter(candidate -> lower(candidate).contains(word)).toList());
    }

    /** The known combination of the same parts, in whatever order and however they are joined. */
    public static Optional<String> combination(String given, Collection<String> known) {
        return known.stream().filter(candidate -> parts(candidate).equals(parts(given))).findFirst();
    }

    /**
     * Known words to choose from: those that contain what is given, then those of which at most half is to be changed;
     * empty where there are none.
     */
    public static List<String> some(String given, Collection<String> known, int most) {
        String word = lower(given.strip());
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return List.of();
        }
        return known.stream()
                .filter(name -> lower(name).contains(word) || distance(word, lower(name)) <= word.length() / 2)
                .sorted(Comparator.<String, Boolean>comparing(name -> !lower(name).contains(word))
                        .thenComparing(name -> distance(word, lower(name)))).limit(most).toList();
    }

    private static List<String> parts(String combination) {
        return Arrays.stream(lower(combination.strip()).split("\\s*[+/,&]\\s*")).sorted().toList();
    }

    /** Insertions, deletions, replacements and swaps of neighbors that lead from one word to the other. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[from.length()][to.length()];
    }

    private static Optional<String> only(List<String> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
