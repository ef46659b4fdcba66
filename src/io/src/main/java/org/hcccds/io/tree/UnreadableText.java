package org.hcccds.io.tree;

/** Finds characters that no document may contain, before a parser stumbles over them. */
final class UnreadableText {

    private UnreadableText() {
    }

    /** Reports the first such character; true when there is none. */
    static boolean report(Chunk chunk, Problems problems) {
        String text = chunk.text();
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (isForbidden(c) || isLoneSurrogate(text, i)) {
                Position at = new Position(line, i - lineStart + 1).within(chunk.start());
                if (c == CharSource.MALFORMED) {
                    problems.add(at, "", "holds bytes that are not UTF-8", "save the file as UTF-8");
                } else {
                    problems.add(at, "", String.format("holds the character U+%04X, which no text may contain", (int) c),
                            "delete it, or save the file as UTF-8");
                }
                return false;
            }
        }
        return true;
    }

    private static boolean isForbidden(char c) {
        return c == CharSource.MALFORMED || BracketedUnits.isStandIn(c) || Character.isISOControl(c) && c != '\t';
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
