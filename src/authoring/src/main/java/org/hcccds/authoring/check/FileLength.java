package org.hcccds.authoring.check;

import java.util.stream.Stream;
import org.hcccds.engine.logic.Place;

/** A rule file can be read at one sitting. */
final class FileLength implements RuleCheck {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 150;

    @Override
    public String id() {
        return "file-length";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        return rules.draft().given().rules().entrySet().stream().flatMap(file -> {
            long lines = file.getValue().lines().count();
            return lines >= SHORTEST && lines <= LONGEST ? Stream.of() : Stream.of(new Mistake(
                    new Place(file.getKey(), 1, 1), "the file has " + lines + (lines == 1 ? " line; " : " lines; ")
                    + SHORTEST + " to " + LONGEST + " are easy to read.", lines < SHORTEST
                    ? "its rules belong in another file of their topic."
                    : "divide it by topic."));
        });
    }
}
