package org.hcccds.io.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What lines must tie on to. After a line that does not hold, the next is held against whatever that line may have been, so
 * that one change is reported once.
 */
final class Chain {

    /** The number of the last line that held; unknown where only its hash is known. */
    private OptionalLong sequence;
    /** The hash of that line, and those of an altered line behind it: the next line may name any as the one before. */
    private final List<String> hashes = new ArrayList<>();
    /** Lines since then that did not hold. */
    private int unsound;
    /** Whether one of them could not be read at all, so that its hash is unknown. */
    private boolean unread;

    private Chain(OptionalLong sequence, String hash) {
        this.sequence = sequence;
        hashes.add(hash);
    }

    /** A chain that begins, or that goes on from a hash. */
    static Chain after(Optional<String> hash) {
        return hash.map(known -> new Chain(OptionalLong.empty(), known))
                .orElseGet(() -> new Chain(OptionalLong.of(0), ChainEnd.START.hash()));
    }

    /** Why a line does not tie on; empty if it does. The next one ties on to this one either way. */
    Optional<String> tie(AuditEntry entry, String hash) {
        Optional<String> fault = fault(entry);
        sequence = OptionalLong.of(entry.sequence());
        hashes.clear();
        hashes.add(hash);
        unsound = 0;
        unread = false;
        return fault;
    }

    /** A line that was altered: the next one may tie on to what it says, or to what it said. */
    void altered(Seal seal) {
        hashes.subList(1, hashes.size()).clear();
        hashes.add(seal.claimed());
        hashes.add(seal.computed());
        unsound++;
    }

    /** A line that cannot be read. */
    void unreadable() {
        unsound++;
        unread = true;
    }

    private Optional<String> fault(AuditEntry entry) {
        if (sequence.isPresent()) {
            long last = sequence.getAsLong();
            long skipped = entry.sequence() - last - 1;
            if (skipped < 0) {
                return Optional.of("number " + entry.sequence() + " stands behind number " + last
                        + ": lines were moved, repeated or put in");
            } else if (skipped > unsound) {
                return Optional.of(last == 0 ? "the log begins with number " + entry.sequence() + ": what was before is missing"
                        : "number " + entry.sequence() + " follows number " + last + ": "
                        + (skipped == 1 ? "a line" : skipped + " lines") + " between them is missing or stands elsewhere");
            }
        }
        return unread || hashes.contains(entry.previous()) ? Optional.empty()
                : Optional.of("the line does not tie on to the one before, whose hash is " + shortened(hashes.get(0))
                + ": it names " + shortened(entry.previous()));
    }

    /** Enough of a hash to tell it from others. */
    static String shortened(String hash) {
        return hash.length() <= 12 ? hash : hash.substring(0, 12) + "…";
    }
}
