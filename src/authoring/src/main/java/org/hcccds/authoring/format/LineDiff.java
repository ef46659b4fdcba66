package org.hcccds.authoring.format;

import java.util.ArrayList;
import java.util.List;

/** What sets two texts apart, line by line. */
public final class LineDiff {

    private LineDiff() {
    }

    /**
     * Lines that differ and stand together.
     *
     * @param line    of the first text at which they begin, from 1
     * @param removed lines of the first text
     * @param added   lines of the second
     */
    public record Hunk(int line, List<String> removed, List<String> added) {
    }

    /** The places at which two texts differ, in their order, as few lines as there can be; empty when they are equal. */
    public static List<Hunk> of(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < old.size() - start && end < now.size() - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return hunks(old.subList(start, old.size() - end), now.subList(start, now.size() - end), start + 1);
    }

    /** Split by hand: line ends that differ, and a missing last one, are differences too. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }

    private static List<Hunk> hunks(List<String> old, List<String> now, int firstLine) {
        int[][] common = common(old, now);
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int from = i;
            int to = j;
            while ((i < old.size() || j < now.size())
                    && !(i < old.size() && j < now.size() && old.get(i).equals(now.get(j)))) {
                boolean remove = j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1];
                i += remove ? 1 : 0;
                j += remove ? 0 : 1;
            }
            if (i > from || j > to) {
                hunks.add(new Hunk(firstLine + from, List.copyOf(old.subList(from, i)), List.copyOf(now.subList(to, j))));
            }
            while (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            }
        }
        return hunks;
    }

    /** For each two ends of the texts, how many lines they share in order. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
