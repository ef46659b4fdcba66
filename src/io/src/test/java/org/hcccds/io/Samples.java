package org.hcccds.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What several tests share. */
final class Samples {

    /** Some treatment ids, as a rule base would list them. */
    static final Set<String> TREATMENTS = Set.of("atezolizumab+bevacizumab", "durvalumab+tremelimumab", "sorafenib",
            "lenvatinib", "tace", "haic-folfox", "resection", "ablation", "transplantation");

    private Samples() {
    }

    /** The case that the contract shows, with every fact but those that repeat others. */
    static String contractCase() {
        return resource("/cases/contract.yaml");
    }

    /** A case with a few facts, in JSON. */
    static String smallCase() {
        return resource("/cases/small.json");
    }

    private static String resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
