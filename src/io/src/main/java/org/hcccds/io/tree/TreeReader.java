package org.hcccds.io.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Parses the text of one document. */
final class TreeReader {

    /** One level deeper than allowed, so that the tree builder, which knows the path, meets the first level too many. */
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.NESTING + 1)
            .maxStringLength(Limits.DOCUMENT_CHARACTERS)
            .maxNameLength(Limits.DOCUMENT_CHARACTERS)
            .maxNumberLength(Limits.DOCUMENT_CHARACTERS)
            .build();
    private static final JsonFactory JSON = JsonFactory.builder()
            // Keys are whatever a file says: keeping them would let one file slow down all later ones.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES).disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(CONSTRAINTS).build();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            // YAML 1.1 takes yes, no, on, off, y and n for true and false; "region: NO" is Norway.
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .streamReadConstraints(CONSTRAINTS).build();

    private final String source;
    private final JsonFactory factory;
    private final boolean yaml;

    TreeReader(String source, Format format) {
        this.source = source;
        this.yaml = format == Format.YAML;
        this.factory = yaml ? YAML : JSON;
    }

    Document read(Chunk chunk, int index) {
        Problems problems = new Problems(source);
        Node root = null;
        if (chunk.tooLong()) {
            problems.add(chunk.start(), "", "is longer than " + Limits.DOCUMENT_CHARACTERS
                    + " characters, the most that one document may have", yaml
                    ? "a line --- is missing between documents" : "a closing brace is missing, or this is no case");
        } else if (UnreadableText.report(chunk, problems)) {
            root = parse(chunk, problems);
        }
        return new Document(source, index, chunk.start(), Optional.ofNullable(root), problems.list());
    }

    /** The document's root; null when it cannot be read, which is then among the problems. */
    private Node parse(Chunk chunk, Problems problems) {
        Node root = null;
        try (JsonParser parser = factory.createParser(yaml ? BracketedUnits.hide(chunk.text()) : chunk.text())) {
            TreeBuilder builder = new TreeBuilder(source, parser, chunk.start(), problems);
            root = builder.root();
            builder.expectEnd();
            return root;
        } catch (TreeFault fault) {
            problems.add(fault.problem());
        } catch (JsonProcessingException e) {
            if (yaml) {
                YamlSyntax.report(e, chunk, problems);
            } else {
                JsonSyntax.report(e, root != null, chunk, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return null;
    }
}
