package org.hcccds.engine.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the tables of a rule base and collects what is wrong with them. */
final class Tables {

    private final RuleFiles files;
    private final List<String> problems = new ArrayList<>();

    Tables(RuleFiles files) {
        this.files = files;
    }

    /** The rows of {@code hcc/data/NAME.csv}; none, and a problem, where the table or one of the columns is missing. */
    List<Map<String, String>> rows(String name, String... columns) {
        String path = path(name);
        Optional<String> text = files.text(path);
        if (text.isEmpty()) {
            problems.add(path + " is missing.");
            return List.of();
        }
        try {
            List<Map<String, String>> rows = Csv.rows(text.get());
            for (String column : columns) {
                if (!rows.isEmpty() && !rows.get(0).containsKey(column)) {
                    problems.add(path + " has no column " + column + ".");
                    return List.of();
                }
            }
            return rows;
        } catch (IllegalArgumentException e) {
            problems.add(path + ": " + e.getMessage() + ".\nMaybe a cell with a comma lacks its quotation marks.");
            return List.of();
        }
    }

    /** Reports a mistake in a table, with the way out. */
    void problem(String name, String mistake, String maybe) {
        problems.add(path(name) + ": " + mistake + "\nMaybe " + maybe);
    }

    List<String> problems() {
        return problems;
    }

    private static String path(String name) {
        return "hcc/data/" + name + ".csv";
    }
}
