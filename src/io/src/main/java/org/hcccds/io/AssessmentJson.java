package org.hcccds.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hcccds.model.assessment.Assessment;

/**
 * Writes assessments as JSON, in the layout of {@link Schemas#assessment()}. The same assessment gives the same bytes.
 *
 * <p>Numbers are rounded half up to two decimals; they are for display, nothing should be computed from them.
 */
public final class AssessmentJson {

    private AssessmentJson() {
    }

    /** The assessment over several lines, without a line break at the end. */
    public static String pretty(Assessment assessment) {
        return JsonText.pretty(json -> write(assessment, json));
    }

    /** The assessment on one line, without a line break at the end. */
    public static String ndjson(Assessment assessment) {
        return JsonText.line(json -> write(assessment, json));
    }

    private static void write(Assessment assessment, JsonGenerator json) throws IOException {
        new AssessmentWriter(json).write(assessment);
    }
}
