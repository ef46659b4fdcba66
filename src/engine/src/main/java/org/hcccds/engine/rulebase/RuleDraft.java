package org.hcccds.engine.rulebase;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.RuleLoadException;
import org.hcccds.engine.logic.HouseRule;
import org.hcccds.engine.logic.ParsedRules;
import org.hcccds.engine.logic.Problem;
import org.hcccds.engine.logic.RuleLogic;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.engine.table.BrokenRows;
import org.hcccds.engine.table.TableKind;

/**
 * Rules that are read but not compiled, for checking them. Nothing of them is executed.
 *
 * @param given      the files that were given
 * @param vocabulary what the sound rows of their tables name; tables that are not there are the built-in ones
 * @param broken     what the other rows may name
 * @param rules      in the order of files and of rules in them
 * @param problems   what loading these rules refuses, of rule files and of tables
 */
public record RuleDraft(RuleFiles given, Vocabulary vocabulary, BrokenRows broken, Symbols symbols,
                        List<RuleLogic> rules, List<Problem> problems) {

    /**
     * Reads the rules in a folder or a jar. A file that holds what no text should is a problem among the others.
     *
     * @throws RuleLoadException if there is nothing to read, or something that must not be touched
     */
    public static RuleDraft at(Path path) {
        FileTexts texts = FileTexts.reading(path, RuleFiles::isRuleOrData);
        return of(RuleFiles.of(path, texts.found(path.toString())), texts.faults());
    }

    /** Reads rules from their files. */
    public static RuleDraft of(RuleFiles given) {
        return of(given, List.of());
    }

    private static RuleDraft of(RuleFiles given, List<FileText.Fault> faults) {
        Set<String> damaged = faults.stream().map(fault -> fault.place().file()).collect(Collectors.toSet());
        Map<String, String> readable = new TreeMap<>(given.rules());
        readable.keySet().removeAll(damaged);
        Symbols symbols = Reflective.symbols();
        ParsedRules parsed = ParsedRules.of(readable, symbols);
        TableReading tables = TableReading.of(given.withBuiltInData(), damaged);
        return new RuleDraft(given, tables.vocabulary(), tables.broken(), symbols, parsed.rules(), Stream.of(
                faults.stream().map(RuleDraft::problem), tables.problems().stream(), parsed.problems().stream())
                .flatMap(some -> some).toList());
    }

    private static Problem problem(FileText.Fault fault) {
        boolean ofRules = fault.place().file().endsWith(".drl");
        return new Problem(fault.place(), ofRules ? HouseRule.SYNTAX : HouseRule.BAD_TABLE, fault.message() + ".",
                fault.maybe() + ".");
    }

    /** Whether the rules bring a table of their own. */
    public boolean brings(TableKind table) {
        return given.text(table.path()).isPresent();
    }
}
