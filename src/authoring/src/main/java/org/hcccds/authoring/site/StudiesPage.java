package org.hcccds.authoring.site;

import static org.hcccds.authoring.site.html.Html.el;

import java.util.List;
import org.hcccds.authoring.site.html.Page;
import org.hcccds.authoring.site.knowledge.Knowledge;
import org.hcccds.engine.rulebase.Sources.Statement;

/** What studies found, as far as a statement tells of it. */
final class StudiesPage {

    static final String PATH = "guidelines/studies.html";

    private StudiesPage() {
    }

    static Page of(Knowledge knowledge) {
        List<Statement> studies = knowledge.sources().statements().values().stream()
                .filter(statement -> !statement.isNormative()).toList();
        return new Page(PATH, "Studies", el("p", Parts.count(studies.size(), "statement")
                + " on what studies found. They "
                + "are notes, cautions or evidence of an option; options come from guidelines alone."),
                Parts.section("Statements", new StatementList(knowledge).of(studies)));
    }
}
