package org.hcccds.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleTrial;
import org.hcccds.model.rule.Advise;
import org.hcccds.model.rule.Conclude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each part of the program may know of the others, and a few habits that all of them keep. */
class ArchitectureTest {

    private static final String JDK = "java..";
    private static final String MODEL = "org.hcccds.model..";
    private static final String ENGINE = "org.hcccds.engine..";
    private static final String IO = "org.hcccds.io..";
    private static final String AUTHORING = "org.hcccds.authoring..";
    private static final String CLI = "org.hcccds.cli..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String REFLECTIVE = "org.hcccds.engine.rulebase.Reflective";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.hcccds");

    @Test
    void everyModuleIsLookedAt() {
        assertThat(ALL.stream().map(type -> type.getPackageName().split("\\.")[2]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("model", "engine", "io", "authoring", "cli");
        assertThat(ALL.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void theModelDependsOnNothing() {
        confined(MODEL, MODEL);
    }

    @Test
    void theEngineDependsOnTheModelAndTheRuleEngineOnly() {
        confined(ENGINE, ENGINE, MODEL, "org.kie..", "org.drools..", "org.slf4j..");
    }

    /** The engine has rules tried by whoever is there to do it, and knows of nobody. */
    @Test
    void rulesAreTriedOutsideTheEngine() {
        holds(classes().that().implement(RuleTrial.class).should().resideInAPackage(AUTHORING));
        holds(noClasses().that().resideInAPackage(ENGINE).should().dependOnClassesThat()
                .resideInAnyPackage(AUTHORING, IO));
    }

    @Test
    void inputAndOutputDependOnTheModelAndTheirParsersOnly() {
        confined(IO, IO, MODEL, JACKSON, "org.yaml.snakeyaml..");
    }

    @Test
    void authoringDependsOnEngineAndInputAndOutput() {
        confined(AUTHORING, AUTHORING, ENGINE, IO, MODEL, JACKSON, "javax.xml.stream..");
    }

    @Test
    void theCommandLineDependsOnTheOthersAndItsParserOnly() {
        confined(CLI, CLI, AUTHORING, ENGINE, IO, MODEL, "picocli..");
    }

    @Test
    void nobodyDependsOnTheCommandLine() {
        holds(noClasses().that().resideOutsideOfPackage(CLI).should().dependOnClassesThat().resideInAPackage(CLI));
    }

    @Test
    void modulesDoNotGoRoundInCircles() {
        holds(slices().matching("org.hcccds.(*)..").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "io", "authoring", "cli"})
    void packagesOfAModuleDoNotGoRoundInCircles(String module) {
        slices().matching("org.hcccds.(**)").should().beFreeOfCycles()
                .check(ALL.that(JavaClass.Predicates.resideInAPackage("org.hcccds." + module + "..")));
    }

    /** The package {@code engine} itself holds the facade above the others and the plain types that they share. */
    @Test
    void packagesBelowTheFacadeDoNotGoRoundInCircles() {
        holds(slices().matching("org.hcccds.engine.(*)..").should().beFreeOfCycles());
        holds(noClasses().that().resideInAPackage("org.hcccds.engine.*..").should().dependOnClassesThat()
                .belongToAnyOf(HccEngine.class));
    }

    @Test
    void reflectionStaysInOnePlace() {
        holds(noClasses().that().doNotHaveFullyQualifiedName(REFLECTIVE).should().dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."));
        holds(noClasses().that().doNotHaveFullyQualifiedName(REFLECTIVE).should()
                .callMethodWhere(onClass("forName|newInstance|getDeclared.*|get(Field|Method|Constructor)s?")));
        assertThat(ALL.get(REFLECTIVE).getDirectDependenciesFromSelf())
                .anyMatch(dependency -> dependency.getTargetClass().getPackageName().equals("java.lang.reflect"));
    }

    /** The classic build of the rules takes a field for an imported function of the same name, without a word. */
    @Test
    void functionsThatRulesCallAreNamedUnlikeTheFieldsOfFacts() {
        Set<String> functions = Stream.of(Conclude.class, Advise.class)
                .flatMap(holder -> ALL.get(holder).getMethods().stream()).map(JavaMethod::getName)
                .collect(Collectors.toSet());
        Set<String> fields = ALL.that(JavaClass.Predicates.resideInAPackage("org.hcccds.model.rule")).stream()
                .filter(JavaClass::isRecord).flatMap(fact -> fact.getFields().stream()).map(JavaField::getName)
                .collect(Collectors.toSet());
        assertThat(functions).contains("stage", "offer").doesNotContainAnyElementsOf(fields);
        assertThat(fields).contains("childPughScore");
    }

    @Test
    void staticFieldsAreFinal() {
        holds(fields().that().areStatic().should().beFinal());
    }

    @Test
    void onlyTheCommandLineTouchesTheProcess() {
        for (String stream : new String[] {"in", "out", "err"}) {
            holds(noClasses().that().resideOutsideOfPackage(CLI).should().accessField(System.class, stream));
        }
        holds(noClasses().that().resideOutsideOfPackage(CLI).should().callMethod(System.class, "exit", int.class));
        holds(noClasses().should().callMethod(Throwable.class, "printStackTrace"));
    }

    /** An address is that of a resource of the class path, or text in a report; a channel is that of a file. */
    @Test
    void whatReadsAndDecidesKnowsNoNetwork() {
        holds(noClasses().that().resideInAnyPackage(MODEL, ENGINE, IO, AUTHORING).should().dependOnClassesThat(
                JavaClass.Predicates.resideInAnyPackage("java.net..", "java.rmi..", "javax.net..", "java.nio.channels..",
                        "com.sun.net..").and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(URL.class,
                        URI.class, URISyntaxException.class, URLConnection.class, JarURLConnection.class,
                        FileChannel.class, FileLock.class, OverlappingFileLockException.class)))));
    }

    /** Nothing that others wrote is XML to us, serialized objects, or a script. */
    @Test
    void noCodeParsesWhatCanBeCode() {
        holds(noClasses().should().dependOnClassesThat().resideInAnyPackage("javax.xml.parsers..", "org.xml.sax..", "org.w3c.dom..",
                "javax.script..", "com.thoughtworks.xstream..", "com.fasterxml.jackson.databind.."));
        holds(noClasses().should().dependOnClassesThat().belongToAnyOf(ObjectInputStream.class, URLClassLoader.class));
        holds(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("org.yaml.snakeyaml.Yaml"));
    }

    @Test
    void codeDoesNotKnowWhereLogsGo() {
        holds(noClasses().should().dependOnClassesThat().resideInAnyPackage("ch.qos.logback..", "java.util.logging.."));
    }

    private static void confined(String part, String... known) {
        holds(classes().that().resideInAPackage(part).should().onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of(JDK), Stream.of(known)).toArray(String[]::new)));
    }

    private static DescribedPredicate<JavaCall<?>> onClass(String names) {
        return DescribedPredicate.describe("a reflective method of Class", call ->
                call.getTargetOwner().isEquivalentTo(Class.class) && call.getName().matches(names));
    }

    private static void holds(ArchRule rule) {
        rule.check(ALL);
    }
}
