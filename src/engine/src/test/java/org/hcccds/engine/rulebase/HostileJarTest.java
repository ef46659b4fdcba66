package org.hcccds.engine.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.hcccds.engine.Build;
import org.hcccds.engine.Cases;
import org.hcccds.engine.Engines;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A jar with one rule and every way by which a jar can ask for its code to be run: classes under the names of the product's
 * compiled rules and of facts, services, listeners of the rule engine, a class path, and descriptors that name other files.
 */
class HostileJarTest {

    private static final String CANARY = "hcc.canary.jar";
    private static final String MARKER = RuleFiles.BUILT_IN_MODEL;
    private static final String SERVICE = "META-INF/services/";
    private static final String RULE = """
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
    void nothingOfAJarIsRun() throws IOException {
        String model = modelOfTheProduct();
        Map<String, byte[]> content = new TreeMap<>();
        for (String name : List.of(model, "org.hcccds.model.rule.Patient", "rules.Evil", "hcc.Rules")) {
            content.put(name.replace('.', '/') + ".class", compiled(name));
        }
        String services = String.join("\n", model, "rules.Evil") + "\n";
        for (String service : List.of("org.kie.api.KieServices", "org.kie.api.internal.utils.KieService",
                "org.drools.wiring.api.ComponentsSupplier", "java.nio.file.spi.FileSystemProvider",
                "org.slf4j.spi.SLF4JServiceProvider", "javax.annotation.processing.Processor")) {
            content.put(SERVICE + service, bytes(services));
        }
        String outside = Files.writeString(folder.resolve("outside"), "rules.Evil").toUri().toString();
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + outside + "\">]>";
        content.put("META-INF/MANIFEST.MF", bytes("Manifest-Version: 1.0\nClass-Path: " + outside
                + "\nLaunch-Agent-Class: rules.Evil\nMain-Class: rules.Evil\n\n"));
        content.put("META-INF/kie.conf", bytes("[]\n"));
        content.put("META-INF/kmodule.xml", bytes(doctype + "<kmodule><kbase name=\"k\" default=\"true\"><ksession name=\"s\">"
                + "<listeners><ruleRuntimeEventListener type=\"&e;\"/></listeners></ksession></kbase></kmodule>"));
        content.put("META-INF/maven/a/b/pom.xml", bytes(doctype + "<project><parent><groupId>&e;</groupId></parent></project>"));
        content.put(MARKER, bytes(services));
        content.put("hcc/test.drl", bytes(Engines.ruleFile(RULE)));
        Path jar = jar(content);

        for (Build build : Build.values()) {
            try (HccEngine engine = HccEngine.load(jar, build)) {
                assertThat(engine.rules()).extracting(RuleInfo::id).containsExactly("age");
                assertThat(engine.assess(Cases.complete().build()).stages().get(0).remarks()).hasSize(1);
                assertThat(engine.explainStage(Cases.complete().build(), "BCLC")).isNotNull();
            }
        }
        assertThat(System.getProperty(CANARY)).isNull();
    }

    private static String modelOfTheProduct() throws IOException {
        try (InputStream in = RuleFiles.builtInMarker().orElseThrow().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.contains(":")).findFirst().orElseThrow().strip();
        }
    }

    /** A class that sets the canary as soon as it is loaded for use. */
    private byte[] compiled(String name) throws IOException {
        int dot = name.lastIndexOf('.');
        String path = "source/" + name.replace('.', '/');
        Engines.write(folder, path + ".java", "package " + name.substring(0, dot) + ";\npublic class "
                + name.substring(dot + 1) + " { static { System.setProperty(\"" + CANARY + "\", \"dead\"); } }\n");
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-cp", "", folder.resolve(path + ".java").toString());
        assertThat(exit).isZero();
        return Files.readAllBytes(folder.resolve(path + ".class"));
    }

    private Path jar(Map<String, byte[]> content) throws IOException {
        Path file = folder.resolve("rules.jar");
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> one : content.entrySet()) {
                jar.putNextEntry(new JarEntry(one.getKey()));
                jar.write(one.getValue());
                jar.closeEntry();
            }
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
