package org.hcccds.engine.rulebase;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hcccds.engine.logic.Place;

/**
 * The text of a file.
 *
 * @param text   with U+FFFD in place of each character that could not be read or misleads; without a byte order mark
 * @param faults what is wrong with it
 */
record FileText(String text, List<Fault> faults) {

    /** Faults of a file after which no more are listed. */
    private static final int MOST_FAULTS = 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char LOST = '\uFFFD';

    /**
     * Something that a text must not hold.
     *
     * @param place   where; of the same character on a line the first
     * @param message what it holds, without a full stop
     * @param maybe   the way out, without a full stop
     */
    record Fault(Place place, String message, String maybe) {

        @Override
        public String toString() {
            return place + ": " + message + ".\nMaybe " + maybe + ".";
        }
    }

    /** Reads a file. @param path for the places of faults */
    static FileText of(String path, byte[] read) {
        if (isPlain(read)) {
            return new FileText(new String(read, StandardCharsets.US_ASCII), List.of());
        }
        int mark = read.length > 1 ? (read[0] & 0xFF) << 8 | read[1] & 0xFF : 0;
        if (mark == 0xFFFE || mark == 0xFEFF) {
            return new FileText("", List.of(new Fault(new Place(path, 1, 1), "it is written in UTF-16, not in UTF-8",
                    "save it again with that encoding")));
        }
        StringBuilder text = new StringBuilder();
        List<Integer> lost = decode(read, text);
        List<Fault> faults = new ArrayList<>();
        boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        if (marked) {
            faults.add(seen(new Place(path, 1, 1), BYTE_ORDER_MARK));
            text.deleteCharAt(0);
        }
        Set<Character> ofLine = new HashSet<>();
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < text.length() && faults.size() < MOST_FAULTS; at++) {
            char c = text.charAt(at);
            if (c == LOST && lost.contains(at + (marked ? 1 : 0))) {
                faults.add(new Fault(new Place(path, line, at - lineStart + 1), "it is not written in UTF-8",
                        "save it again with that encoding"));
            } else if (misleads(c) && ofLine.add(c)) {
                faults.add(seen(new Place(path, line, at - lineStart + 1), c));
            }
            if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                line++;
                lineStart = at + 1;
                ofLine.clear();
            }
        }
        for (int at = 0; at < text.length() && !faults.isEmpty(); at++) {
            text.setCharAt(at, misleads(text.charAt(at)) ? LOST : text.charAt(at));
        }
        return new FileText(text.toString(), List.copyOf(faults));
    }

    /** Whether there is nothing to look at closely, as in nearly all files: letters of ASCII alone. */
    private static boolean isPlain(byte[] read) {
        for (byte one : read) {
            if (one < ' ' && one != '\n' && one != '\r' && one != '\t' || one > '~') {
                return false;
            }
        }
        return true;
    }

    private static Fault seen(Place place, char c) {
        return new Fault(place, String.format("it holds the character U+%04X, which cannot be seen", (int) c),
                switch (c) {
                    case BYTE_ORDER_MARK -> "save the file as UTF-8 without a byte order mark";
                    case '\0' -> "delete it, or save the file again in UTF-8 if it is written in UTF-16";
                    default -> "delete it";
                });
    }

    /** @param text gets the characters @return where bytes were that are none */
    private static List<Integer> decode(byte[] read, StringBuilder text) {
        List<Integer> lost = new ArrayList<>();
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(read);
        CharBuffer chars = CharBuffer.allocate(read.length + 1);
        CoderResult result = decoder.decode(bytes, chars, true);
        while (result.isError()) {
            if (lost.size() < MOST_FAULTS) {
                lost.add(chars.position());
            }
            chars.put(LOST);
            bytes.position(bytes.position() + result.length());
            result = decoder.decode(bytes, chars, true);
        }
        text.append(chars.flip());
        return lost;
    }

    /** Control characters, and marks that turn the direction of writing round or have no width. */
    private static boolean misleads(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                || c >= '\u200B' && c <= '\u200F' || c >= '\u2028' && c <= '\u202E' || c >= '\u2060' && c <= '\u206F'
                || c == '\u061C' || c == BYTE_ORDER_MARK;
    }
}
