package org.hcccds.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** Holds texts against a schema that the program printed. */
final class SchemaCheck {

    private SchemaCheck() {
    }

    /** How the text breaks the schema; empty when it does not. */
    static List<String> problems(String schema, String text, InputFormat format) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema)
                .validate(text, format, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream().map(ValidationMessage::getMessage).toList();
    }
}
