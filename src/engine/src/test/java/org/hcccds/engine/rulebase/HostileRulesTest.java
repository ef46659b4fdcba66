package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hcccds.engine.Build;
import org.hcccds.engine.Cases;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Engines;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleLoadException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rule files that try to run code. Each would set the canary, a system property, if any of it were executed; none is even
 * given to a compiler.
 */
class HostileRulesTest {

    private static final String CANARY = "hcc.canary";
    private static final String SING = "System.setProperty(\"" + CANARY + "\", \"dead\")";
    private static final String RULE = """
            rule "A name"
                @id( "an-id" )
            when
                Patient( ageYears >= 0 )
            then
                insert( remark( "BCLC", "A text." ) );
            end
            """;
    private static final String UNICODE = "\\" + "u";

    @TempDir
    private Path folder;

    @AfterEach
    void theCanaryLives() {
        assertThat(System.getProperty(CANARY)).isNull();
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                of("code as a condition", "ageYears >= 0", SING + " == null", "System.setProperty is no field of Patient"),
                of("code as a value", ">= 0", "== " + SING, "System.setProperty is no value that rules can name"),
                of("a method as a condition", "ageYears >= 0", "getClass() == null", "getClass is no field of Patient"),
                of("a field of a field", "ageYears >= 0", "ageYears.class == null", "ageYears.class is no field of Patient"),
                of("an inline cast", "ageYears >= 0", "this#Patient.ageYears == 0", "this is no field of Patient"),
                of("eval", "Patient( ageYears >= 0 )", "eval( " + SING + " == null )", "eval is no fact that rules can ask for"),
                of("from", "ageYears >= 0 )", "ageYears >= 0 ) from " + SING, "from is no fact that rules can ask for"),
                of("accumulate", "Patient( ageYears >= 0 )", "accumulate( Patient(), init( " + SING + "; ) )",
                        "accumulate is no fact that rules can ask for"),
                of("a named consequence", "ageYears >= 0 )", "ageYears >= 0 ) do[evil]", "do is no fact that rules can ask for"),
                of("a value from memory", "ageYears >= 0", "ageYears >= $x.y()", "$x.y stands for nothing here"),
                of("code behind then", "insert( remark", SING + "; insert( remark",
                        "System.setProperty stands where insert should"),
                of("code behind insert", "\"A text.\" ) );", "\"A text.\" ) ); " + SING + ";",
                        "System.setProperty stands where end should"),
                of("code as an argument", "\"A text.\"", SING, "System.setProperty is no value that rules can name"),
                of("another function", "remark(", "System.setProperty(", "System.setProperty of 2 values is no conclusion"),
                of("a text that goes on", "\"A text.\"", "\"A text.\" + " + SING, "+ stands where , should"),
                of("a quotation mark as an escape", "A text.", "\\\" + " + SING.replace("\"", "\\\"") + " + \\\"",
                        "the text holds a backslash"),
                of("a quotation mark in Unicode", "A text.", UNICODE + "0022 + x + " + UNICODE + "0022",
                        "the text holds a backslash"),
                of("a line end in Unicode", "A text.", UNICODE + "000a", "the text holds a backslash"),
                of("a backslash at the end of a text", "A text.", "\\\\", "the text holds a backslash"),
                of("a backslash in a name", "A name", "a\\\"b", "the text holds a backslash"),
                of("a carriage return in a text", "A text.", "a\rb", "U+000D"),
                of("a line separator in a text", "A text.", "a\u2028b", "U+2028"),
                of("a text that reads backwards", "A text.", "a\u202Eb", "U+202E"),
                of("an invisible character", "A text.", "a\u200Bb", "U+200B"),
                of("half a character", "A text.", "a\u0007b", "U+0007"),
                of("a byte order mark", "package hcc;", "\uFEFFpackage hcc;", "U+FEFF"),
                of("NUL", "A text.", "a\0b", "U+0000"),
                of("NUL in a comment", "when", "// \0\nwhen", "U+0000"),
                of("an import of code", "package hcc;", "package hcc; import java.lang.Runtime;", "Runtime is not for rules"),
                of("a static import", "package hcc;", "package hcc; import static java.lang.System.*;",
                        "java.lang.System.* is not for rules to use"),
                of("an import of a function", "package hcc;", "package hcc; import function java.lang.System.setProperty;",
                        "java.lang.System.setProperty is not for rules to use"),
                of("accumulate imported", "package hcc;", "package hcc; import accumulate x.Evil evil;",
                        "accumulate is not for rules to use"),
                of("a function", "rule \"A name\"", "function int f() { " + SING + "; return 0; }\nrule \"A name\"",
                        "function is not allowed here"),
                of("a declared type", "rule \"A name\"", "declare Evil x : String = " + SING + " end\nrule \"A name\"",
                        "declare is not allowed here"),
                of("a global", "rule \"A name\"", "global java.util.List list;\nrule \"A name\"", "global is not allowed here"),
                of("a query", "rule \"A name\"", "query evil eval( " + SING + " ) end\nrule \"A name\"",
                        "query is not allowed here"),
                of("a rule unit", "package hcc;", "package hcc; unit Evil;", "unit is not allowed here"),
                of("a dialect", "when", "dialect \"mvel\"\nwhen", "dialect stands where when should"),
                of("a salience that is code", "when", "salience ( " + SING + " )\nwhen", "salience stands where when should"),
                of("a rule that is enabled by code", "when", "enabled ( " + SING + " == null )\nwhen",
                        "enabled stands where when should"),
                of("a timer", "when", "timer ( expr: " + SING + " )\nwhen", "timer stands where when should"),
                of("another annotation", "when", "@Evil( " + SING + " )\nwhen", "@Evil is no annotation of rules"),
                of("an annotation that is code", "@id( \"an-id\" )", "@id( " + SING + " )",
                        "System.setProperty is no text in quotation marks"),
                of("an id that is a path", "an-id", "../../an-id", "\"../../an-id\" is no id"),
                of("a text for a name", "Patient(", "\"$a : eval( " + SING.replace("\"", "'") + " ) //\" : Patient(",
                        "is no fact that rules can ask for"),
                of("a text for the name of a field", "ageYears >= 0", "\"$a\" : ageYears", "\"$a\" is no field of Patient"),
                of("a name that is a path", "Patient(", "$a.b : Patient(", "$a.b is no name"),
                of("a comment that ends too late", "when", "/* */ " + SING + " /* */ when",
                        "System.setProperty stands where when should"),
                of("a comment that has no end", "when", "/* when", "/ stands where when should"),
                of("a comment within a comment", "when", "/* /* */ " + SING + " */ when",
                        "System.setProperty stands where when should"),
                of("a large number", ">= 0", ">= 1234567890123456", "is longer than 15 digits"));
    }

    /** In the rule above, or the head of its file, one text in place of another. */
    private static Arguments of(String attack, String part, String instead, String reason) {
        String file = Engines.ruleFile(RULE);
        assertThat(file).contains(part);
        return arguments(attack, file.replace(part, instead), reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void codeIsRefusedWithItsPlace(String attack, String file, String reason) {
        Engines.write(folder, "attack.drl", file);
        assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> HccEngine.load(folder).close())
                .satisfies(e -> assertThat(e.reasons()).anySatisfy(one ->
                        assertThat(one).startsWith("hcc/attack.drl:").contains(reason).contains("\nMaybe ")));
    }

    /** Files of the longest that is read, made of what takes longest: with care none takes a second. */
    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "\\\"", "/*", "x ", "x", "1", "1.", "rule \"", "rule \"a\" when ", "rule \"a\" when Patient(", "@",
        "rule \"a\" when Patient( sex in ( Sex.MALE, ", "import x;", "$a : ", ". .", "\u00E9", "\n", "\r"})
    void aLongFileOfNonsenseIsRefusedAtOnce(String part) {
        Engines.write(folder, "long.drl", part.repeat(FileBounds.FILE_BYTES / part.getBytes(StandardCharsets.UTF_8).length));
        Engines.write(folder, "short.drl", "eval");
        assertThatExceptionOfType(RuleLoadException.class).isThrownBy(() -> HccEngine.load(folder).close())
                .satisfies(e -> assertThat(e.reasons()).hasSizeLessThan(200).anySatisfy(one ->
                        assertThat(one).startsWith("hcc/short.drl:1:1: eval")).allSatisfy(one -> assertThat(one)
                        .hasSizeLessThan(2_000).contains("\nMaybe ")));
    }

    static Stream<Arguments> comments() {
        String eval = "eval( " + SING + " == null )";
        return Stream.of(
                of("a line that another reader ends earlier", "when", "when // \r " + eval, ""),
                of("a line end in Unicode within a comment", "when", "when // " + UNICODE + "000a " + eval, ""),
                of("the end of a comment in Unicode", "when", "when /* " + UNICODE + "002a/ " + eval + " */", ""),
                of("a comment that begins with a cross", "when", "when # /* \n # */ " + eval, ""),
                of("a comment that a comment opens", "when", "when // /*\n // */ " + eval, ""),
                of("a package of the product", "package hcc;", "package org.hcccds.engine;", ""),
                of("a package of Java", "package hcc;", "package java.lang;", ""),
                of("a package that is no name", "package hcc;", "package 1;", ""));
    }

    /** What only another reader would take for code: the compiler is not given it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("comments")
    void whatIsPassedOverIsNeverCompiled(String attack, String file, String reason) {
        Engines.write(folder, "attack.drl", file);
        for (Build build : Build.values()) {
            try (HccEngine engine = HccEngine.load(folder, build)) {
                assertThat(engine.assess(Cases.complete().build(), Detail.PLAIN).stages().get(0).remarks())
                        .extracting("text").containsExactly("A text.");
            }
        }
    }

    static List<String> texts() {
        return List.of("insert( x ); end", "modify( $a ) { x }", "update( drools )", "kcontext.getKieRuntime()", "*/ /* // #",
                "@{1 + 1} ${1 + 1} #{1 + 1} {0} %s %n", "' 'x'", "then when end rule", "a;b|c&d", "\u2264 2 cm, \u00FC, \u4E2D, \uD83D\uDE00",
                "\u201Cso\u201D", "package x;", "@id( b )", "(((((", "<script>alert(1)</script>", "$a drools. \t");
    }

    /** What a text holds is shown as it was written, by both compilers, wherever it stands: as a name, as a source, behind insert. */
    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsNothingButText(String given) {
        String text = given.strip();
        Engines.write(folder, "text.drl", Engines.ruleFile(RULE.replace("A text.", text).replace("A name", text)
                .replace("@id( \"an-id\" )", "@id( \"an-id\" ) @source( \"" + text + "\" )")));
        for (Build build : Build.values()) {
            try (HccEngine engine = HccEngine.load(folder, build)) {
                assertThat(engine.workbench().ruleNames()).containsOnly(entry("an-id", text));
                assertThat(engine.assess(Cases.complete().build(), Detail.PLAIN).stages().get(0).remarks())
                        .extracting("text").containsExactly(text);
                assertThat(engine.rules().get(0).cites()).containsExactly(text.split("\\s+"));
            }
        }
    }
}
