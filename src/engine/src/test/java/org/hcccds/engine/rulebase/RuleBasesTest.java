package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.hcccds.engine.Build;
import org.hcccds.engine.Cases;
import org.hcccds.engine.Detail;
import org.hcccds.engine.Engines;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.model.assessment.Assessment;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleBasesTest {

    private static final Detail WITH_TRACE = new Detail(false, true);
    private static final String GOOD_RULE = """
            rule "Age is on record"
                @id( "age" )
            when
                Patient( ageYears >= 0 )
            then
                insert( remark( "BCLC", "Age is on record." ) );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void theSameRulesGiveTheSameAnswerInEveryForm() {
        try (HccEngine jar = HccEngine.load(Engines.kjar(), Build.EXECUTABLE);
             HccEngine loose = HccEngine.load(Engines.RULES_FOLDER, Build.CLASSIC)) {
            assertThat(List.of(jar.version(), loose.version())).containsOnly(Engines.builtIn().version());
            assertThat(jar.rules()).isEqualTo(Engines.builtIn().rules());
            assertThat(loose.rules()).isEqualTo(Engines.builtIn().rules());
            List<PatientCase> cases = Cases.varied(220, 10);
            cases.forEach(facts -> assertSameAnswer(facts, WITH_TRACE, jar, loose));
            cases.stream().filter(Cases::knowsBurden).limit(15)
                    .forEach(facts -> assertSameAnswer(facts, Detail.TRACED, jar, loose));
        }
    }

    @Test
    void theVersionIsTheAuthors() throws IOException {
        assertThat(Engines.builtIn().version().version())
                .isEqualTo(Files.readString(Engines.RULES_FOLDER.resolve("hcc/version.txt")).strip());
    }

    @ParameterizedTest
    @EnumSource
    void aFewRulesMayBeLoadedWithTheTablesOfTheProduct(Build build) {
        Engines.write(folder, "age.drl", Engines.ruleFile(GOOD_RULE));
        try (HccEngine engine = HccEngine.load(folder, build)) {
            assertThat(engine.rules()).extracting(RuleInfo::id, RuleInfo::name, RuleInfo::source)
                    .containsExactly(tuple("age", "Age is on record", "hcc/age.drl:6"));
            assertThat(engine.vocabulary().findings()).isEqualTo(Engines.builtIn().vocabulary().findings());
            Assessment assessment = engine.assess(Cases.complete().build(), Detail.PLAIN);
            assertThat(assessment.stages().get(0).remarks()).extracting("text").containsExactly("Age is on record.");
            assertThat(assessment.rules()).isEqualTo(engine.version()).isNotEqualTo(Engines.builtIn().version());
        }
    }

    @Test
    void loadingRulesLeavesThoseLoadedBeforeAlone() {
        PatientCase facts = Cases.complete().build();
        Engines.write(folder, "one/age.drl", Engines.ruleFile(GOOD_RULE));
        Engines.write(folder, "two/age.drl", Engines.ruleFile(GOOD_RULE.replace("on record.", "known.")));
        try (HccEngine first = HccEngine.load(folder.resolve("one"), Build.CLASSIC)) {
            Assessment before = first.assess(facts, Detail.PLAIN);
            try (HccEngine second = HccEngine.load(folder.resolve("two"), Build.CLASSIC)) {
                assertThat(second.assess(facts, Detail.PLAIN)).isNotEqualTo(before);
            }
            assertThat(first.assess(facts, Detail.PLAIN)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySyntaxErrorIsNamedWithItsFileAndLine(Build build) {
        Engines.write(folder, "first.drl", Engines.ruleFile(GOOD_RULE.replace(">= 0 )", "> )")));
        Engines.write(folder, "deeper/second.drl", Engines.ruleFile(GOOD_RULE.replace(">= 0 )", ">= 0")
                .replace("\"age\"", "\"another\"").replace("Age is on record", "Another")));
        assertRefused(folder, build).satisfies(e -> {
            assertThat(e.reasons()).hasSize(2);
            assertThat(e.reasons().get(0)).startsWith("hcc/deeper/second.drl:10:1: ");
            assertThat(e.reasons().get(1)).startsWith("hcc/first.drl:9:25: ");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRuleNeedsAnId(Build build) {
        Engines.write(folder, "age.drl", Engines.ruleFile(GOOD_RULE.replace("@id( \"age\" )", "")));
        assertRefused(folder, build).satisfies(
                e -> assertThat(e.reasons()).singleElement().asString()
                        .startsWith("hcc/age.drl:6:1: the rule \"Age is on record\" has no @id.\nMaybe "));
    }

    @ParameterizedTest
    @EnumSource
    void noTwoRulesShareAnId(Build build) {
        Engines.write(folder, "age.drl", Engines.ruleFile(GOOD_RULE));
        Engines.write(folder, "more.drl", Engines.ruleFile(GOOD_RULE.replace("\"Age is on record\"", "\"Another\"")));
        assertRefused(folder, build).satisfies(e -> assertThat(e.reasons()).singleElement().asString()
                .startsWith("hcc/more.drl:6:1: the @id age is that of another rule, at hcc/age.drl:6.\nMaybe "));
    }

    @ParameterizedTest
    @EnumSource
    void noTwoRulesShareAName(Build build) {
        Engines.write(folder, "age.drl", Engines.ruleFile(
                GOOD_RULE + GOOD_RULE.replace("@id( \"age\" )", "@id( \"b\" )")));
        assertRefused(folder, build).satisfies(
                e -> assertThat(e.reasons()).first().asString()
                        .startsWith("hcc/age.drl:13:1: ").contains("Age is on record"));
    }

    @ParameterizedTest
    @EnumSource
    void aFactThatDoesNotExistIsNamedWithItsPlace(Build build) {
        Engines.write(folder, "age.drl", Engines.ruleFile(GOOD_RULE.replace("Patient(", "Patent(")));
        assertRefused(folder, build).satisfies(e -> assertThat(e.reasons()).singleElement().asString()
                .startsWith("hcc/age.drl:9:5: Patent is no fact that rules can ask for.\nMaybe ").contains("Patient"));
    }

    @ParameterizedTest
    @EnumSource
    void aFieldThatDoesNotExistIsNamedWithItsPlace(Build build) {
        Engines.write(folder, "age.drl", Engines.ruleFile(GOOD_RULE.replace("ageYears", "agYears")));
        assertRefused(folder, build).satisfies(e -> assertThat(e.reasons()).singleElement().asString()
                .isEqualTo("hcc/age.drl:9:14: agYears is no field of Patient."
                        + "\nMaybe ageYears; Patient has sex, ageYears, weightKg."));
    }

    @Test
    void aNumberIsNotComparedWithText() {
        Engines.write(folder, "age.drl", Engines.ruleFile(GOOD_RULE.replace(">= 0", "== \"forty\"")));
        assertRefused(folder, Build.EXECUTABLE).satisfies(e -> assertThat(e.reasons()).singleElement().asString()
                .contains("forty"));
    }

    @Test
    void aTableOfTheFolderReplacesThatOfTheProduct() {
        Engines.write(folder, "age.drl", Engines.ruleFile(GOOD_RULE));
        Engines.write(folder, "data/findings.csv", "id,name\nmilan,Within Milan\n");
        assertRefused(folder, Build.CLASSIC).satisfies(e -> assertThat(e.reasons())
                .containsExactly("hcc/data/findings.csv:1:4: \"name\" is no column of findings.csv, and title is missing.\n"
                        + "Maybe title."));
    }

    @ParameterizedTest
    @EnumSource
    void classesInsideAJarAreNotLoaded(Build build) throws IOException {
        byte[] intruder = compiled("public class Intruder {\n    static { System.setProperty(\"intruder\", \"in\"); }\n"
                + "    public static int limit() { return 0; }\n}\n");
        String innocent = Engines.ruleFile(GOOD_RULE);
        String accomplice = Engines.ruleFile("import intruder.Intruder;\n"
                + GOOD_RULE.replace(">= 0", ">= Intruder.limit()"));
        try (HccEngine engine = HccEngine.load(jar("innocent.jar", innocent, intruder), build)) {
            engine.assess(Cases.complete().build(), Detail.PLAIN);
        }
        assertRefused(jar("accomplice.jar", accomplice, intruder), build)
                .satisfies(e -> assertThat(e.reasons()).anyMatch(reason -> reason.contains("Intruder")));
        assertThat(System.getProperty("intruder")).isNull();
    }

    private static void assertSameAnswer(PatientCase facts, Detail detail, HccEngine jar, HccEngine loose) {
        Assessment expected = Engines.builtIn().assess(facts, detail);
        assertThat(expected.trace()).isNotEmpty();
        assertThat(jar.assess(facts, detail)).as(Cases.describe(facts)).isEqualTo(expected);
        assertThat(loose.assess(facts, detail)).as(Cases.describe(facts)).isEqualTo(expected);
    }

    private static ThrowableAssertAlternative<RuleLoadException> assertRefused(Path rules, Build build) {
        return assertThatExceptionOfType(RuleLoadException.class)
                .isThrownBy(() -> HccEngine.load(rules, build).close())
                .withMessageStartingWith("Cannot use the rules in " + rules + ":\n");
    }

    private byte[] compiled(String source) throws IOException {
        Engines.write(folder, "source/intruder/Intruder.java", "package intruder;\n" + source);
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null,
                folder.resolve("source/intruder/Intruder.java").toString());
        assertThat(exit).isZero();
        return Files.readAllBytes(folder.resolve("source/intruder/Intruder.class"));
    }

    private Path jar(String name, String rules, byte[] intruder) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
            entry(jar, "hcc/test.drl", rules.getBytes(StandardCharsets.UTF_8));
            entry(jar, "intruder/Intruder.class", intruder);
            entry(jar, "META-INF/kie/org.hcccds/hcc-kjar/drools-model",
                    "intruder.Intruder".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static void entry(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
