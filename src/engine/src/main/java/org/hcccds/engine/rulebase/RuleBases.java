package org.hcccds.engine.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.hcccds.engine.Build;
import org.hcccds.engine.Once;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads rule bases. */
public final class RuleBases {

    private static final Logger LOG = LoggerFactory.getLogger(RuleBases.class);

    /**
     * Off in both builds: with two limits of the same value on one field, such as three nodules in Milan and in UCSF, the
     * classic build's index of ranges fails.
     */
    private static final AlphaRangeIndexThresholdOption NO_RANGE_INDEX = AlphaRangeIndexThresholdOption.get(0);

    /** Rules never change in place; without the provisions for it a session takes about a tenth less time and memory. */
    private static final KieBaseMutabilityOption IMMUTABLE = KieBaseMutabilityOption.DISABLED;

    private RuleBases() {
    }

    /**
     * The rules that come with the product, compiled when it was built. Straight from the generated classes to the rule
     * base: no project descriptor is read, which halves the time to the first answer.
     *
     * @throws RuleLoadException if they are not on the class path
     */
    public static RuleBase builtIn() {
        long start = System.nanoTime();
        RuleFiles files = RuleFiles.builtIn();
        URL marker = RuleFiles.builtInMarker().orElseThrow();
        List<Model> models = new ArrayList<>();
        for (String line : read(marker).split("\\R")) {
            if (!line.isBlank() && !line.contains(":")) {
                models.add(Reflective.model(line.strip()));
            }
        }
        KieBase compiled = KieBaseBuilder.createKieBaseFromModel(models, NO_RANGE_INDEX, IMMUTABLE);
        Vocabulary vocabulary = Vocabulary.of(files);
        return told(assemble(compiled, files, vocabulary, new Once<>(() -> RuleText.of(files, vocabulary))), start);
    }

    /**
     * The rules in a folder or a jar, compiled now. Tables that are not there are those of the built-in rules. Classes
     * inside a jar are not loaded: rules are data.
     *
     * @throws RuleLoadException if they cannot be read or do not compile, with every reason found
     */
    public static RuleBase load(Path path, Build build) {
        long start = System.nanoTime();
        return told(of(RuleFiles.at(path).withBuiltInData(), build), start);
    }

    /**
     * Rules from their files, compiled now; to be told of by the caller.
     *
     * @throws RuleLoadException if they do not compile, with every reason found
     */
    public static RuleBase of(RuleFiles files, Build build) {
        Vocabulary vocabulary = Vocabulary.of(files);
        // Syntax errors and missing ids with their lines, before the compiler's without.
        RuleText text = RuleText.of(files, vocabulary);
        return assemble(compile(files, build, IMMUTABLE), files, vocabulary, () -> text);
    }

    /**
     * The rules in a folder or a jar, read now and compiled by the classic build when the first session is asked for: for
     * trying rules that are being written.
     *
     * @throws RuleLoadException if they cannot be read, or the house rules refuse them, with every reason found
     */
    public static RuleBase read(Path path) {
        RuleFiles files = RuleFiles.at(path).withBuiltInData();
        Vocabulary vocabulary = Vocabulary.of(files);
        RuleText text = RuleText.of(files, vocabulary);
        return new RuleBase(() -> compile(files, Build.CLASSIC, IMMUTABLE), vocabulary, version(files), text.ids(),
                text.cites(), files, () -> text);
    }

    /**
     * The rules that come with the product, compiled now from their text.
     *
     * @throws RuleLoadException if they are not on the class path
     */
    public static RuleBase builtIn(Build build) {
        long start = System.nanoTime();
        RuleFiles files = RuleFiles.builtIn();
        Vocabulary vocabulary = Vocabulary.of(files);
        return told(assemble(compile(files, build, IMMUTABLE), files, vocabulary,
                new Once<>(() -> RuleText.of(files, vocabulary))), start);
    }

    /**
     * The tables of the rules in a folder or a jar, whether or not the rules can be read.
     *
     * @throws RuleLoadException if the tables cannot be read, with every reason found
     */
    public static Vocabulary tables(Path path) {
        return Vocabulary.of(RuleFiles.at(path).withBuiltInData());
    }

    /** @throws RuleLoadException if they do not compile, with every reason found */
    static KieBase compile(RuleFiles files, Build build, KieBaseMutabilityOption mutability) {
        KieServices services = KieServices.get();
        // A name of its own: building one rule base must not replace another in the engine's repository.
        ReleaseId name = services.newReleaseId("org.hcccds.loaded", "rules", Long.toHexString(System.nanoTime()));
        KieFileSystem project = services.newKieFileSystem().generateAndWritePomXML(name);
        files.rules().forEach((path, text) -> project.write("src/main/resources/" + path, text));
        KieBuilder builder = services.newKieBuilder(project);
        try {
            builder.buildAll(build == Build.CLASSIC ? DrlProject.class : ExecutableModelProject.class);
        } catch (RuntimeException e) {
            // The executable-model compiler throws where it should report, such as for text compared with a number.
            throw new RuleLoadException(files.origin(), List.of("The rule compiler gave up: " + e.getMessage()));
        }
        List<String> problems = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message -> CompilerMessage.withPlace(message, files)).distinct().toList();
        if (!problems.isEmpty()) {
            throw new RuleLoadException(files.origin(), problems);
        }
        try {
            KieBaseConfiguration configuration = services.newKieBaseConfiguration();
            configuration.setOption(NO_RANGE_INDEX);
            configuration.setOption(mutability);
            return services.newKieContainer(name).newKieBase(configuration);
        } finally {
            services.getRepository().removeKieModule(name);
        }
    }

    /** Joins compiled rules with their texts and tables. */
    static RuleBase assemble(KieBase compiled, RuleFiles files, Vocabulary vocabulary, Supplier<RuleText> text) {
        Map<String, String> idByName = ids(compiled);
        return new RuleBase(() -> compiled, vocabulary, version(files), idByName, cites(compiled), files, text);
    }

    private static RuleBaseVersion version(RuleFiles files) {
        return new RuleBaseVersion(files.text(RuleFiles.VERSION).map(String::strip).orElse("unversioned"),
                files.digest());
    }

    /** Tells of rules once they are loaded. @param start when loading began, in nanoseconds */
    static RuleBase told(RuleBase rules, long start) {
        LOG.info("Loaded rules {} {} ({} rules) from {} in {} ms", rules.version().version(), rules.version().digest(),
                rules.size(), rules.files().origin(), (System.nanoTime() - start) / 1_000_000);
        return rules;
    }

    private static Map<String, String> ids(KieBase compiled) {
        Map<String, String> idByName = new HashMap<>();
        for (KiePackage rulePackage : compiled.getKiePackages()) {
            for (Rule rule : rulePackage.getRules()) {
                idByName.put(rule.getName(), String.valueOf(rule.getMetaData().get("id")));
            }
        }
        return Collections.unmodifiableMap(idByName);
    }

    private static Map<String, List<String>> cites(KieBase compiled) {
        Map<String, List<String>> citesByName = new HashMap<>();
        for (KiePackage rulePackage : compiled.getKiePackages()) {
            for (Rule rule : rulePackage.getRules()) {
                citesByName.put(rule.getName(), Stream.of("statements", "source").map(rule.getMetaData()::get)
                        .filter(Objects::nonNull).flatMap(ids -> Stream.of(ids.toString().strip().split("\\s+"))).toList());
            }
        }
        return Collections.unmodifiableMap(citesByName);
    }

    private static String read(URL resource) {
        try (InputStream in = resource.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
