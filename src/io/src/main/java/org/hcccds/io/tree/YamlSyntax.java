package org.hcccds.io.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words why a text is not YAML. */
final class YamlSyntax {

    /** What the parser says, in part, and how a person would say it. */
    private record Saying(String parser, String message, String maybe) {
    }

    private static final List<Saying> SAYINGS = List.of(
            new Saying("but got <stream end>", "ends before everything that was opened is closed",
                    "the end is cut off, or a closing brace or bracket is missing"),
            new Saying("unexpected end of stream", "ends within a text in quotation marks",
                    "the end is cut off, or a quotation mark is missing"),
            new Saying("mapping values are not allowed", "has a colon here that belongs to no key",
                    "indent all keys of an object alike, or put text with a colon in quotation marks"),
            new Saying("scanning an alias", "has a * here, and aliases (*) are not read",
                    "put the value in quotation marks if this is text"),
            new Saying("TAB", "is indented with a tab", "indent with spaces"),
            new Saying("cannot start any token", "has a character here that no value may begin with",
                    "put the value in quotation marks"),
            new Saying("could not find expected ':'", "has a key without a colon", "write it as in key: value"),
            new Saying("expected <block end>", "is indented unevenly, or mixes keys with list items",
                    "indent all keys of an object alike"),
            new Saying("expected ',' or", "lacks a comma, or what closes this list or object",
                    "put text with brackets or braces in quotation marks, such as \"[IU]/mL\""),
            new Saying("Expected a field name", "has a key here that is no plain text", "write it as in key: value"),
            new Saying("expected '<document start>'", "continues after its end",
                    "a line --- is missing between documents"),
            new Saying("node content", "lacks a value here", "leave out the key"));

    private YamlSyntax() {
    }

    static void report(JsonProcessingException error, Chunk chunk, Problems problems) {
        String said = error.getOriginalMessage();
        Saying saying = SAYINGS.stream().filter(known -> said.contains(known.parser())).findFirst()
                .orElse(new Saying("", "is not valid YAML here", "put the value in quotation marks"));
        problems.add(position(error).within(chunk.start()), "", saying.message(), saying.maybe());
    }

    private static Position position(JsonProcessingException error) {
        if (error.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            return new Position(mark.getLine() + 1, mark.getColumn() + 1);
        }
        JsonLocation location = error.getLocation();
        return location == null ? Position.START : new Position(location.getLineNr(), location.getColumnNr());
    }
}
