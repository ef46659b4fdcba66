package org.hcccds.io;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** Validates texts against the published schemas. */
final class SchemaCheck {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonSchema CASE = FACTORY.getSchema(Schemas.patientCase());
    private static final JsonSchema ASSESSMENT = FACTORY.getSchema(Schemas.assessment());
    private static final JsonSchema EXPLANATION = FACTORY.getSchema(Schemas.explanation());

    private SchemaCheck() {
    }

    /** How a case breaks its schema; empty when it does not. */
    static List<String> ofCase(String text) {
        return check(CASE, text);
    }

    /** How an assessment breaks its schema; empty when it does not. */
    static List<String> ofAssessment(String text) {
        return check(ASSESSMENT, text);
    }

    /** How an explanation breaks its schema; empty when it does not. */
    static List<String> ofExplanation(String text) {
        return check(EXPLANATION, text);
    }

    private static List<String> check(JsonSchema schema, String text) {
        return schema.validate(text, InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream().map(ValidationMessage::getMessage).toList();
    }
}
