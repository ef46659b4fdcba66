package org.hcccds.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hcccds.model.patient.PatientCase;

/** The published JSON Schemas (2020-12), as they stand in the model jar. */
public final class Schemas {

    private static final String FOLDER = "/org/hcccds/model/";

    private Schemas() {
    }

    /** The schema of a patient case, as JSON text. */
    public static String patientCase() {
        return text("case.schema.json");
    }

    /** The schema of an assessment, as JSON text. */
    public static String assessment() {
        return text("assessment.schema.json");
    }

    /** The schema of an explanation, as JSON text. */
    public static String explanation() {
        return text("explanation.schema.json");
    }

    private static String text(String name) {
        try (InputStream in = PatientCase.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the model jar lacks " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + name + " cannot be read", e);
        }
    }
}
