package org.hcccds.engine.rulebase;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.logic.Place;
import org.hcccds.engine.logic.Problem;
import org.hcccds.engine.table.BrokenRows;
import org.hcccds.engine.table.Tables;

/**
 * The tables of a rule base and every mistake in them.
 *
 * @param vocabulary what their sound rows name; all there is where there are no problems
 * @param problems   in the order of places
 * @param broken     what the other rows may name
 */
record TableReading(Vocabulary vocabulary, List<Problem> problems, BrokenRows broken) {

    /** Reads tables. @param damaged paths of files in which characters could not be read */
    static TableReading of(RuleFiles files, Set<String> damaged) {
        Tables tables = new Tables(files.tables(), files.lent(), damaged);
        Vocabulary vocabulary = new Vocabulary(tables);
        if (!damaged.contains(RuleFiles.VERSION)) {
            files.text(RuleFiles.VERSION).ifPresent(text -> checkVersion(text, tables));
        }
        return new TableReading(vocabulary, tables.problems(), tables.broken());
    }

    /** @throws RuleLoadException with every mistake, if there is one */
    void refuse(RuleFiles files) {
        if (!problems.isEmpty()) {
            throw new RuleLoadException(files.origin(), problems.stream().map(Problem::toString).toList());
        }
    }

    private static void checkVersion(String text, Tables tables) {
        List<String> lines = text.lines().toList();
        int[] filled = IntStream.range(0, lines.size()).filter(line -> !lines.get(line).isBlank()).toArray();
        if (filled.length == 0) {
            tables.mistake(new Place(RuleFiles.VERSION, 1, 1), "the file names no version.", "1.0.0, on a line alone.");
        } else if (filled.length > 1) {
            tables.mistake(new Place(RuleFiles.VERSION, filled[1] + 1, 1),
                    "the file has a second line, \"" + lines.get(filled[1]).strip() + "\".",
                    "it is to hold the version alone, such as 1.0.0.");
        }
    }
}
