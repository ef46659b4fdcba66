package org.hcccds.io.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words why a text is not JSON. */
final class JsonSyntax {

    private static final Pattern WORD = Pattern.compile("(?:Unrecognized|Non-standard) token '([^']*)'.*");

    /** What the parser says, in part, and how a person would say it. */
    private record Saying(String parser, String message, String maybe) {
    }

    private static final List<Saying> SAYINGS = List.of(
            new Saying("expecting comma", "lacks a comma before this", "end the line before with a comma"),
            new Saying("double-quote to start field name", "needs a key in quotation marks here",
                    "a comma too many, or a key without quotation marks"),
            new Saying("expecting a colon", "lacks a colon after the key", "write \"key\": value"),
            new Saying("expected a value", "lacks a value here", "leave out the key, or the comma too many"),
            new Saying("numeric value", "has a number here that JSON does not know",
                    "write it as in 5, -1.5 or 0.9, without leading zeros or plus sign"),
            new Saying("unquoted character", "has a line break or tab within a text", "a quotation mark is missing"),
            new Saying("character escape", "has an unknown escape in a text", "write \\\\ for a backslash"),
            new Saying("close marker", "closes here what is not open", "delete this, or open it before"));

    private JsonSyntax() {
    }

    /** Reports a syntax error; {@code afterEnd} tells that a whole document stands before it. */
    static void report(JsonProcessingException error, boolean afterEnd, Chunk chunk, Problems problems) {
        String said = error.getOriginalMessage();
        JsonLocation location = error.getLocation();
        Position at = location == null ? Position.START : new Position(location.getLineNr(), location.getColumnNr());
        Matcher word = WORD.matcher(said);
        if (afterEnd) {
            problems.add(at.within(chunk.start()), "", "continues after its end",
                    "delete what follows, a comma between documents too");
        } else if (error instanceof JsonEOFException) {
            problems.add(at.within(chunk.start()), "", "ends before everything that was opened is closed",
                    "the end is cut off, or a closing brace, bracket or quotation mark is missing");
        } else if (word.matches()) {
            // The parser has read the word when it complains.
            int column = Math.max(1, at.column() - word.group(1).length());
            problems.add(new Position(at.line(), column).within(chunk.start()), "", Show.text(word.group(1))
                    + ": no JSON value; allowed: text in quotation marks, a number, true, false, a list, an object",
                    Show.quoted(word.group(1)));
        } else {
            Saying saying = SAYINGS.stream().filter(known -> said.contains(known.parser())).findFirst()
                    .orElse(new Saying("", "is not valid JSON here", "a comma, quotation mark or brace is missing"));
            problems.add(at.within(chunk.start()), "", saying.message(), saying.maybe());
        }
    }
}
