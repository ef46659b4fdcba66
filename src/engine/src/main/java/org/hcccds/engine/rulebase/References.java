package org.hcccds.engine.rulebase;

import java.util.Collection;
import java.util.List;
import org.hcccds.engine.table.Row;
import org.hcccds.engine.table.TableKind;
import org.hcccds.engine.table.Tables;

/** Holds what tables say of one another against these: a name that stands nowhere else loses what it was meant for. */
final class References {

    private final Tables tables;
    private final Vocabulary vocabulary;
    private final List<String> drugs;

    private References(Tables tables, Vocabulary vocabulary) {
        this.tables = tables;
        this.vocabulary = vocabulary;
        this.drugs = tables.rows(TableKind.DRUGS).stream().map(row -> row.get("drug")).toList();
    }

    /** Reports every name that the other tables do not hold. */
    static void check(Tables tables, Vocabulary vocabulary) {
        References references = new References(tables, vocabulary);
        tables.rows(TableKind.SCORES).forEach(references::score);
        tables.rows(TableKind.DRUGS).forEach(references::drug);
        tables.rows(TableKind.TREATMENTS).forEach(references::treatment);
        tables.rows(TableKind.DEFINITIONS).forEach(references::definition);
        tables.rows(TableKind.STATEMENTS).forEach(references::statement);
        tables.rows(TableKind.CONFLICTS).forEach(row -> references.statements(row, "statements"));
        tables.rows(TableKind.NOT_ENCODED).forEach(row -> references.statements(row, "statement"));
    }

    private void score(Row row) {
        one(row, "grades", vocabulary.classes().keySet(), TableKind.CLASSES);
    }

    private void drug(Row row) {
        one(row, "counts_as", drugs, TableKind.DRUGS);
    }

    private void treatment(Row row) {
        targets(row, "components");
        // A drug that is a treatment by itself: what it is as a drug, such as its classes, stands in the other table.
        row.list("components").stream().filter(row.get("treatment")::equals)
                .forEach(drug -> tables.refer(row, "components", drug, drug, drugs, TableKind.DRUGS));
        if (vocabulary.formulary().tangled().contains(row.get("treatment"))) {
            tables.mistake(row, "components", row.get("treatment") + " contains itself through its components, or "
                    + "treatments within treatments that cannot be followed.", "its components are drugs.");
        }
    }

    private void targets(Row row, String column) {
        row.list(column).forEach(name -> tables.refer(row, column, name, name, vocabulary.formulary().targets(),
                TableKind.DRUGS, TableKind.TREATMENTS));
    }

    private void definition(Row row) {
        one(row, "guideline", vocabulary.sources().guidelineEditions(), TableKind.GUIDELINES);
    }

    private void statement(Row row) {
        Sources sources = vocabulary.sources();
        Sources.Statement statement = sources.statements().get(row.get("id"));
        if (statement.isNormative()) {
            String wrong = sources.guidelines().contains(statement.guideline()) ? "edition" : "guideline";
            tables.refer(row, wrong, row.get(wrong), statement.guidelineEdition(), sources.guidelineEditions(),
                    TableKind.GUIDELINES);
        }
        // Rules with fewer treatments than the built-in ones leave some of the built-in statements without any.
        if (tables.brings(TableKind.STATEMENTS)) {
            targets(row, "about");
        }
    }

    private void statements(Row row, String column) {
        row.words(column).forEach(id -> tables.refer(row, column, id, id, vocabulary.sources().statements().keySet(),
                TableKind.STATEMENTS));
    }

    private void one(Row row, String column, Collection<String> known, TableKind to) {
        if (!row.get(column).isEmpty()) {
            tables.refer(row, column, row.get(column), row.get(column), known, to);
        }
    }
}
