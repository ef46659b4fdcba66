package org.hcccds.engine.rulebase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.hcccds.engine.Build;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.logic.CompilerText;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;

/** Compiles rules while the program runs. */
final class RuleCompiler {

    /**
     * Off in both builds: with two limits of the same value on one field, such as three nodules in Milan and in UCSF, the
     * classic build's index of ranges fails.
     */
    static final AlphaRangeIndexThresholdOption NO_RANGE_INDEX = AlphaRangeIndexThresholdOption.get(0);

    /** Rules never change in place; without the provisions for it a session takes about a tenth less time and memory. */
    static final KieBaseMutabilityOption IMMUTABLE = KieBaseMutabilityOption.DISABLED;

    private RuleCompiler() {
    }

    /**
     * Compiles what was read of rule files, not the files themselves.
     *
     * @param origin what the rules are called in messages
     * @param texts  by path what {@link CompilerText} makes of each file
     * @throws RuleLoadException if they do not compile, with every reason found
     */
    static KieBase compile(String origin, Map<String, String> texts, Build build) {
        KieServices services = KieServices.get();
        // A name of its own: building one rule base must not replace another in the engine's repository.
        ReleaseId name = services.newReleaseId("org.hcccds.loaded", "rules", Long.toHexString(System.nanoTime()));
        KieFileSystem project = services.newKieFileSystem().generateAndWritePomXML(name);
        Map<String, String> paths = new TreeMap<>();
        texts.forEach((path, text) -> {
            // Nothing of the author's reaches the compiler as it was written, not even the name of a file. It lies in the
            // folder of its package, or the compiler would warn of every file.
            String file = CompilerText.packageOf(path).replace('.', '/') + '/' + paths.size() + ".drl";
            paths.put(file, path);
            project.write("src/main/resources/" + file, text);
        });
        KieBuilder builder = services.newKieBuilder(project);
        try {
            builder.buildAll(build == Build.CLASSIC ? DrlProject.class : ExecutableModelProject.class);
        } catch (RuntimeException e) {
            // The executable-model compiler throws where it should report, such as for text compared with a number.
            throw new RuleLoadException(origin, List.of("The rule compiler gave up: " + e.getMessage()));
        }
        List<String> problems = builder.getResults().getMessages(Message.Level.ERROR).stream().map(message -> {
            String path = paths.get(message.getPath());
            return CompilerMessage.withPlace(message, path, texts.getOrDefault(path, ""));
        }).distinct().toList();
        if (!problems.isEmpty()) {
            throw new RuleLoadException(origin, problems);
        }
        try {
            KieBaseConfiguration configuration = services.newKieBaseConfiguration();
            configuration.setOption(NO_RANGE_INDEX);
            configuration.setOption(IMMUTABLE);
            return services.newKieContainer(name).newKieBase(configuration);
        } finally {
            services.getRepository().removeKieModule(name);
        }
    }
}
