package org.hcccds.io.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The hash that ends a line. A line is a JSON object whose last field is {@code hash}: the SHA-256 of the bytes of that object
 * without this field, from its first brace to its last.
 *
 * @param claimed  the hash that the line holds
 * @param computed the hash that it should hold
 * @param body     the object without the hash
 */
record Seal(String claimed, String computed, byte[] body) {

    private static final byte[] LABEL = ",\"hash\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH_LENGTH = 64;
    private static final int LENGTH = LABEL.length + HASH_LENGTH + END.length;

    /** A line with its line break. @param body an object that has a field at least */
    static byte[] sealed(byte[] body, String hash) {
        int at = body.length - 1;
        byte[] line = Arrays.copyOf(body, at + LENGTH + 1);
        System.arraycopy(LABEL, 0, line, at, LABEL.length);
        System.arraycopy(hash.getBytes(StandardCharsets.US_ASCII), 0, line, at + LABEL.length, HASH_LENGTH);
        System.arraycopy(END, 0, line, at + LENGTH - END.length, END.length);
        line[line.length - 1] = LogLine.BREAK;
        return line;
    }

    /** The seal of a line; empty where it does not end in one. */
    static Optional<Seal> of(byte[] line) {
        int at = line.length - LENGTH;
        if (at < 1 || !Arrays.equals(line, at, at + LABEL.length, LABEL, 0, LABEL.length)
                || !Arrays.equals(line, line.length - END.length, line.length, END, 0, END.length)) {
            return Optional.empty();
        }
        String claimed = new String(line, at + LABEL.length, HASH_LENGTH, StandardCharsets.ISO_8859_1);
        byte[] body = Arrays.copyOf(line, at + 1);
        body[at] = '}';
        return ChainEnd.isHash(claimed) ? Optional.of(new Seal(claimed, hash(body), body)) : Optional.empty();
    }

    boolean isIntact() {
        return claimed.equals(computed);
    }

    /** The SHA-256 of some bytes, in hexadecimal. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
