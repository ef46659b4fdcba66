package org.hcccds.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;

/** Sets of two rules that differ in a limit, for tests that change rules while they are in use. */
final class SmallRules {

    /** Nodules from 2 to 7 cm: some limit lies between any two of them. */
    static final List<PatientCase> PATIENTS =
            List.of(2.1, 3.1, 4.1, 5.1, 6.1).stream().map(SmallRules::patient).toList();

    private SmallRules() {
    }

    static PatientCase patient(double cm) {
        return PatientCase.builder("nodule of " + cm + " cm").set(Facts.PERFORMANCE_STATUS, 1)
                .set(Facts.NODULES, List.of(Nodule.ofCm(cm))).build();
    }

    /** The text of a file of rules that stage a patient BCLC A up to a limit. */
    static String upTo(int cm) {
        return Engines.ruleFile("""
                rule "A tumor within the limit is early"
                    @id( "early" )
                    @source( "DF-MILAN" )
                when
                    TumorBurden( largestCm <= %d * Unit.CM )
                then
                    insert( stage( "BCLC", "A" ) );
                end

                rule "A fit patient is within Milan"
                    @id( "fit" )
                    @source( "DF-MILAN" )
                when
                    PerformanceStatus( ecog <= 1 )
                then
                    insert( finding( "milan", Answer.YES ) );
                end
                """.formatted(cm));
    }

    /** Writes the rules into a folder, in place of those there. */
    static Path folder(Path folder, int cm) {
        Engines.write(folder, "rules.drl", upTo(cm));
        return folder;
    }

    /** Writes a jar of the rules in place. @param more further files by their paths in the jar */
    static Path jar(Path file, int cm, Map<String, String> more) {
        Map<String, String> entries = new TreeMap<>(more);
        entries.put("hcc/rules.drl", upTo(cm));
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
