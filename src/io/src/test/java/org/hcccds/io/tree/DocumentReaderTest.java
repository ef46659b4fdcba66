package org.hcccds.io.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    @Test
    void givesTheSameTreeForJsonAndYaml() {
        Node json = onlyRoot("a.json", "{\"sex\": \"male\",\n \"age\": 58, \"list\": [true, null]}");
        Node yaml = onlyRoot("a.yaml", "{\"sex\": \"male\",\n \"age\": 58, \"list\": [true, null]}");

        assertThat(yaml).isEqualTo(json).isEqualTo(new Node.Mapping(new Position(1, 1), List.of(
                new Node.Entry("sex", new Position(1, 2), scalar(1, 9, Node.Kind.TEXT, "male")),
                new Node.Entry("age", new Position(2, 2), scalar(2, 9, Node.Kind.NUMBER, "58")),
                new Node.Entry("list", new Position(2, 13), new Node.Sequence(new Position(2, 21), List.of(
                        scalar(2, 22, Node.Kind.BOOLEAN, "true"), scalar(2, 28, Node.Kind.NULL, "null")))))));
    }

    @Test
    void placesAnEmptyYamlValueAtItsKey() {
        Node.Mapping root = (Node.Mapping) onlyRoot("a.yaml", "a:\n  b:\nc: 1\n");

        assertThat(((Node.Mapping) root.get("a").orElseThrow()).get("b"))
                .contains(scalar(2, 3, Node.Kind.NULL, "null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "1_000", "0x1F", "1:30", ".nan", "yes", "NO", "on", "2026-03-01", "\"5\""})
    void takesNothingForANumberOrABooleanThatCouldBeMisread(String written) {
        Node.Mapping root = (Node.Mapping) onlyRoot("a.yaml", "a: " + written);

        assertThat(root.get("a")).hasValueSatisfying(value ->
                assertThat(((Node.Scalar) value).kind()).isEqualTo(Node.Kind.TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-1.5", "+5", ".5", "5.", "1e5", "0", "0.9"})
    void readsDecimalNumbers(String written) {
        Node.Mapping root = (Node.Mapping) onlyRoot("a.yaml", "a: " + written);

        assertThat(root.get("a")).contains(scalar(1, 4, Node.Kind.NUMBER, written));
    }

    @Test
    void readsBracketsWithinAUnitAsText() {
        Node.Mapping root = (Node.Mapping) onlyRoot("a.yaml", "a: {unit: mm[Hg], b: [c, d]}\ne: \"mm[Hg]\"\nf[g]: mm[Hg]");

        assertThat(root.get("a")).contains(new Node.Mapping(new Position(1, 4), List.of(
                new Node.Entry("unit", new Position(1, 5), scalar(1, 11, Node.Kind.TEXT, "mm[Hg]")),
                new Node.Entry("b", new Position(1, 19), new Node.Sequence(new Position(1, 22), List.of(
                        scalar(1, 23, Node.Kind.TEXT, "c"), scalar(1, 26, Node.Kind.TEXT, "d")))))));
        assertThat(root.get("e")).contains(scalar(2, 4, Node.Kind.TEXT, "mm[Hg]"));
        assertThat(root.get("f[g]")).contains(scalar(3, 7, Node.Kind.TEXT, "mm[Hg]"));
    }

    @Test
    void tellsTheFormatByTheEndingOfTheName() {
        assertThat(roots("a.YML", "{a: 1}")).isOne();
        assertThat(roots("a.json", "{a: 1}")).isZero();
    }

    @Test
    void tellsTheFormatByTheFirstCharacterOtherwise() {
        assertThat(roots("-", " \n {\"a\": 1}\n{\"a\": 2}")).isEqualTo(2);
        assertThat(roots("-", "a: 1\n---\na: 2")).isEqualTo(2);
        assertThat(roots("-", "# cases\n{a: 1}")).isOne();
    }

    @Test
    void separatesYamlAtItsMarkers() {
        assertThat(positions("a.yaml", "%YAML 1.2\n---\na: 1\n--- # next\n\n---\na: 2\n...\na: 3\n--- {a: 4}"))
                .containsExactly("2:1", "6:1", "9:1", "10:1");
    }

    @Test
    void separatesJsonWhereItsBracesClose() {
        assertThat(positions("a.json", "{\n\"a\": \"}\\\"{\"\n}\n{\n\"a\": {}} {\"a\": 1}"))
                .containsExactly("1:1", "4:1", "5:10");
    }

    @Test
    void readsJsonLinesByLineOnceTheFirstIsWhole() {
        assertThat(roots("a.json", "{\"a\": 1}\n{\"a\": {\n{\"a\": 3}\n")).isEqualTo(2);
        assertThat(roots("a.ndjson", "{\"a\": {\n\n{\"a\": 2}\n")).isOne();
    }

    @Test
    void countsLinesThroughTheWholeInput() {
        List<Document> documents = read("a.yaml", "a: 1\r\n---\r\nb: 1\r\nb: 2\r\n");

        assertThat(documents.get(1).problems()).extracting(InputProblem::render)
                .containsExactly("a.yaml:4:1 b stands twice, first at 3:1\nMaybe delete one of them.");
    }

    @Test
    void skipsAByteOrderMark() {
        byte[] bytes = "\uFEFF{\"a\": 1}".getBytes(StandardCharsets.UTF_8);
        Document document = new DocumentReader("-", new ByteArrayInputStream(bytes)).next();

        assertThat(document.root()).hasValueSatisfying(root ->
                assertThat(root.position()).isEqualTo(new Position(1, 1)));
    }

    @Test
    void goesOnAfterADocumentThatIsTooLong() {
        String longComment = ("# " + "x".repeat(1000) + "\n").repeat(1100);
        String longText = "{\"a\": \"" + "x".repeat(Limits.DOCUMENT_CHARACTERS) + "\"}";

        assertThat(read("a.yaml", "a: 1\n" + longComment + "---\na: 2\n")).satisfiesExactly(
                tooLong -> assertThat(tooLong.problems()).singleElement().extracting(InputProblem::render).isEqualTo(
                        "a.yaml:1:1 is longer than 1048576 characters, the most that one document may have\n"
                                + "Maybe a line --- is missing between documents."),
                next -> assertThat(next.root()).isPresent());
        assertThat(roots("a.json", longText + "\n{\"a\": 2}")).isOne();
        assertThat(roots("a.jsonl", longText + "\n{\"a\": 2}")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.jsonl", "a.yaml"})
    void refusesAValueThatIsTooLong(String name) {
        List<Document> documents = read(name, "{\"a\": \"" + "x".repeat(Limits.SCALAR_CHARACTERS + 1) + "\"}");

        assertThat(documents.get(0).problems()).singleElement().extracting(InputProblem::message).asString()
                .endsWith("10001 characters; allowed: at most 10000");
    }

    @Test
    void keepsOnlySoManyProblems() {
        List<InputProblem> problems = read("a.yaml", "a: 1\n".repeat(1000)).get(0).problems();

        assertThat(problems).hasSize(Problems.MAXIMUM + 1);
        assertThat(problems.get(Problems.MAXIMUM).render())
                .isEqualTo("a.yaml:101:1 and 899 more problems in this document\nMaybe mend these first.");
    }

    @Test
    void readsNoFurtherThanItMust() {
        DocumentReader reader = new DocumentReader("endless.jsonl", new EndlessLines());

        assertThat(reader.stream().limit(3).map(Document::index)).containsExactly(1, 2, 3);
    }

    @Test
    void passesOnThatTheInputFails() {
        DocumentReader reader = new DocumentReader("a.yaml", new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        });

        assertThatThrownBy(reader::hasNext).isInstanceOf(UncheckedIOException.class)
                .hasMessage("a.yaml cannot be read");
    }

    @Test
    void endsLikeAnyIterator() {
        DocumentReader reader = new DocumentReader("a.yaml", new StringReader("a: 1"));
        reader.next();

        assertThat(reader.hasNext()).isFalse();
        assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
    }

    private static List<Document> read(String name, String text) {
        return new DocumentReader(name, new StringReader(text)).stream().toList();
    }

    private static Node onlyRoot(String name, String text) {
        List<Document> documents = read(name, text);
        assertThat(documents).singleElement().extracting(Document::problems).isEqualTo(List.of());
        return documents.get(0).root().orElseThrow();
    }

    /** How many documents can be read. */
    private static long roots(String name, String text) {
        return read(name, text).stream().filter(document -> document.root().isPresent()).count();
    }

    private static List<String> positions(String name, String text) {
        return read(name, text).stream().filter(document -> document.root().isPresent())
                .map(document -> document.position().toString()).toList();
    }

    private static Node.Scalar scalar(int line, int column, Node.Kind kind, String text) {
        return new Node.Scalar(new Position(line, column), kind, text);
    }

    private static final class EndlessLines extends Reader {

        @Override
        public int read(char[] buffer, int offset, int length) {
            "{}\n".getChars(0, 3, buffer, offset);
            return 3;
        }

        @Override
        public void close() {
            // Nothing to close.
        }
    }
}
