package org.hcccds.io.tree;

import java.io.IOException;
import java.util.Locale;

/** How a text is written. */
enum Format {
    JSON, JSON_LINES, YAML;

    /** By the ending of the file's name; where that says nothing, by the first character. */
    static Format of(String sourceName, CharSource text) throws IOException {
        String name = sourceName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JSON;
        } else if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JSON_LINES;
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YAML;
        }
        int first = text.firstNonBlank();
        return first == '{' || first == '[' ? JSON : YAML;
    }

    Splitter splitter(CharSource text) {
        return this == YAML ? new YamlSplitter(text) : new JsonSplitter(text, this == JSON_LINES);
    }
}
