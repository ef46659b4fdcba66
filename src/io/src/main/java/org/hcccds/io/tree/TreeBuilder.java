package org.hcccds.io.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the tree of one document from a parser's tokens. */
final class TreeBuilder {

    /** What the tag {@code !!} stands for. */
    private static final String STANDARD_TAG = "tag:yaml.org,2002:";

    private final String source;
    private final JsonParser parser;
    private final Position start;
    private final Problems problems;

    TreeBuilder(String source, JsonParser parser, Position start, Problems problems) {
        this.source = source;
        this.parser = parser;
        this.start = start;
        this.problems = problems;
    }

    Node root() throws IOException, TreeFault {
        parser.nextToken();
        return node("", start, 0);
    }

    void expectEnd() throws IOException, TreeFault {
        if (parser.nextToken() != null) {
            throw fault(here(), "", "continues after its end", "a line break or a closing brace is misplaced");
        }
    }

    /** The node that the current token begins; {@code key} is where its key or its list stands. */
    private Node node(String path, Position key, int depth) throws IOException, TreeFault {
        refuseReferences(path);
        JsonToken token = parser.currentToken();
        if ((token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) && depth == Limits.NESTING) {
            // The path is as deep as the document: it would say nothing.
            throw fault(here(), "", "is nested deeper than " + Limits.NESTING + " levels",
                    "a closing brace or bracket is missing");
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(path, depth);
        }
        return token == JsonToken.START_ARRAY ? sequence(path, depth) : scalar(path, key);
    }

    private Node mapping(String path, int depth) throws IOException, TreeFault {
        Position position = here();
        Map<String, Position> keys = new HashMap<>();
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position keyPosition = here();
            String key = checked(parser.currentName(), path, keyPosition);
            String child = Paths.child(path, key);
            parser.nextToken();
            Node value = node(child, keyPosition, depth + 1);
            Position earlier = keys.putIfAbsent(key, keyPosition);
            if (earlier == null) {
                entries.add(new Node.Entry(key, keyPosition, value));
            } else {
                problems.add(keyPosition, child, "stands twice, first at " + earlier.line() + ":" + earlier.column(),
                        "delete one of them");
            }
        }
        return new Node.Mapping(position, entries);
    }

    private Node sequence(String path, int depth) throws IOException, TreeFault {
        Position position = here();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(Paths.item(path, items.size()), here(), depth + 1));
        }
        return new Node.Sequence(position, items);
    }

    private Node scalar(String path, Position key) throws IOException, TreeFault {
        JsonToken token = parser.currentToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return new Node.Scalar(token == null ? key : here(), Node.Kind.NULL, "null");
        }
        String text = checked(parser.getText(), path, here());
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new Node.Scalar(here(), Node.Kind.BOOLEAN, token == JsonToken.VALUE_TRUE ? "true" : "false");
        } else if (text.isEmpty() && parser instanceof YAMLParser) {
            return new Node.Scalar(key, Node.Kind.NULL, "null");
        }
        boolean number = token.isNumeric() && Numerals.matches(text);
        return new Node.Scalar(here(), number ? Node.Kind.NUMBER : Node.Kind.TEXT, text);
    }

    private String checked(String raw, String path, Position at) throws TreeFault {
        String text = parser instanceof YAMLParser ? BracketedUnits.show(raw) : raw;
        if (text.length() > Limits.SCALAR_CHARACTERS) {
            throw fault(at, path, Show.text(text) + ": " + text.length() + " characters; allowed: at most "
                    + Limits.SCALAR_CHARACTERS, "a quotation mark is missing");
        }
        return text;
    }

    private void refuseReferences(String path) throws IOException, TreeFault {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        String refused = yaml.isCurrentAlias() ? "*" + parser.getText()
                : yaml.getObjectId() != null ? "&" + yaml.getObjectId()
                : yaml.getTypeId() != null ? "!" + yaml.getTypeId().replace(STANDARD_TAG, "!") : null;
        if (refused != null) {
            throw fault(here(), path, Show.text(refused) + ": anchors (&), aliases (*) and tags (!) are not read",
                    refused.startsWith("!") ? "leave out the tag"
                            : "write the value out, or in quotation marks if this is text");
        }
    }

    private Position here() {
        JsonLocation location = parser.currentTokenLocation();
        return new Position(location.getLineNr(), location.getColumnNr()).within(start);
    }

    private TreeFault fault(Position at, String path, String message, String maybe) {
        return new TreeFault(new InputProblem(source, at.line(), at.column(), path, message, Optional.of(maybe)));
    }
}
