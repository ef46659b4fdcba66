package org.hcccds.io.audit;

import java.util.regex.Pattern;

/**
 * Where a chain of lines ends: what the next line ties on to.
 *
 * @param sequence the number of the last line; 0 where there is none yet
 * @param hash     the hash of the last line, 64 hexadecimal digits in lower case; zeros where there is none yet
 */
public record ChainEnd(long sequence, String hash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Before the first line of a chain. */
    public static final ChainEnd START = new ChainEnd(0, "0".repeat(64));

    /** @throws IllegalArgumentException if the number is negative or the hash is none */
    public ChainEnd {
        if (sequence < 0 || !isHash(hash)) {
            throw new IllegalArgumentException("not the end of a chain: " + sequence + ", " + hash);
        }
    }

    /** Whether a text is a hash as lines hold it. */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }
}
