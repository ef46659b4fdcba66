package org.hcccds.engine.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.hcccds.engine.Build;
import org.hcccds.engine.Once;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.logic.Combinations;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads rule bases. */
public final class RuleBases {

    private static final Logger LOG = LoggerFactory.getLogger(RuleBases.class);

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
        URL marker = RuleFiles.builtInMarker().orElseThrow(RuleFiles::notThere);
        // The tables meanwhile: a program that starts waits for both, and most machines have a second processor. The rule
        // engine stays in this thread, to whose class loader it looks.
        CompletableFuture<Basis> tables =
                CompletableFuture.supplyAsync(() -> Basis.of(RuleFiles.beside(marker)).sound());
        KieBase compiled = builtInRules(marker);
        Basis basis = finished(tables);
        return told(assemble(compiled, basis, new Once<>(basis::text), Optional.empty()), start);
    }

    private static <T> T finished(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static KieBase builtInRules(URL marker) {
        List<Model> models = read(marker).lines().filter(line -> !line.isBlank() && !line.contains(":")).parallel()
                .map(line -> Reflective.model(line.strip())).toList();
        return KieBaseBuilder.createKieBaseFromModel(models, RuleCompiler.NO_RANGE_INDEX, RuleCompiler.IMMUTABLE);
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
     * Rules from their files, made ready now; to be told of by the caller.
     *
     * @throws RuleLoadException if they do not compile, with every reason found
     */
    public static RuleBase of(RuleFiles files, Build build) {
        if (build == Build.DIRECT) {
            return notCompiled(files, true);
        }
        // Syntax errors and missing ids with their lines, before the compiler's without.
        Reading read = Reading.of(files);
        return assemble(RuleCompiler.compile(files.origin(), read.text().forCompiler(), build), read.basis(),
                read::text, Optional.of(read.text()::combinations));
    }

    /**
     * Rules from their files, parsed now and compiled by the classic build when the first session is asked for: for
     * trying rules that are being written.
     *
     * @throws RuleLoadException if they cannot be read, or the house rules refuse them, with every reason found
     */
    public static RuleBase read(RuleFiles files) {
        return notCompiled(files, false);
    }

    private static RuleBase notCompiled(RuleFiles files, boolean direct) {
        Reading read = Reading.of(files);
        Basis basis = read.basis();
        RuleText text = read.text();
        return new RuleBase(() -> RuleCompiler.compile(files.origin(), text.forCompiler(), Build.CLASSIC),
                basis.vocabulary(), basis.version(), text.cited(), basis.files(), () -> text,
                Optional.of(text::combinations), direct);
    }

    /**
     * The rules that come with the product, compiled now from their text.
     *
     * @throws RuleLoadException if they are not on the class path
     */
    public static RuleBase builtIn(Build build) {
        long start = System.nanoTime();
        return told(of(RuleFiles.builtIn(), build), start);
    }

    /**
     * The tables of the rules in a folder or a jar, whether or not the rules can be read.
     *
     * @throws RuleLoadException if the tables cannot be read, with every reason found
     */
    public static Vocabulary tables(Path path) {
        return Vocabulary.of(RuleFiles.at(path).withBuiltInData());
    }

    /**
     * Joins compiled rules with their texts and tables.
     *
     * @param combinations the rules whose combinations of facts are to be counted, for nobody has tried them
     */
    private static RuleBase assemble(KieBase compiled, Basis basis, Supplier<RuleText> text,
                                     Optional<Supplier<Combinations>> combinations) {
        return new RuleBase(() -> compiled, basis.vocabulary(), basis.version(), cited(compiled), basis.files(), text,
                combinations, false);
    }

    /** What is known of rules before they are compiled. */
    private record Basis(RuleFiles files, TableReading tables, RuleBaseVersion version) {

        static Basis of(RuleFiles files) {
            return new Basis(files, TableReading.of(files, Set.of()), new RuleBaseVersion(
                    files.text(RuleFiles.VERSION).map(String::strip).orElse("unversioned"), files.digest()));
        }

        /** For who does not ask for the {@link #text}. @throws RuleLoadException if the tables have mistakes */
        Basis sound() {
            tables.refuse(files);
            return this;
        }

        Vocabulary vocabulary() {
            return tables.vocabulary();
        }

        /** @throws RuleLoadException with every mistake of the tables and of the rules */
        RuleText text() {
            return RuleText.of(files, () -> tables);
        }
    }

    /** Rules and tables, read at the same time: whoever waits for one waits for both. */
    private record Reading(Basis basis, RuleText text) {

        /** @throws RuleLoadException with every mistake of the tables and of the rules */
        static Reading of(RuleFiles files) {
            CompletableFuture<Basis> tables = CompletableFuture.supplyAsync(() -> Basis.of(files));
            RuleText text = RuleText.of(files, () -> finished(tables).tables());
            return new Reading(finished(tables), text);
        }
    }

    /** Tells of rules once they are loaded. @param start when loading began, in nanoseconds */
    static RuleBase told(RuleBase rules, long start) {
        LOG.info("Loaded rules {} {} ({} rules) from {} in {} ms", rules.version().version(), rules.version().digest(),
                rules.size(), rules.files().origin(), (System.nanoTime() - start) / 1_000_000);
        return rules;
    }

    private static List<CitedRule> cited(KieBase compiled) {
        List<CitedRule> cited = new ArrayList<>();
        for (KiePackage rulePackage : compiled.getKiePackages()) {
            for (Rule rule : rulePackage.getRules()) {
                cited.add(new CitedRule(String.valueOf(rule.getMetaData().get("id")), rule.getName(),
                        Stream.of("statements", "source").map(rule.getMetaData()::get).filter(Objects::nonNull)
                                .flatMap(ids -> Stream.of(ids.toString().strip().split("\\s+"))).distinct().sorted()
                                .toList()));
            }
        }
        return cited;
    }

    private static String read(URL resource) {
        try (InputStream in = resource.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
