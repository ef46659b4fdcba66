package org.hcccds.authoring.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hcccds.engine.RuleInfo;
import org.hcccds.engine.Workbench;
import org.hcccds.io.CaseReader;
import org.hcccds.io.CaseResult;
import org.hcccds.io.tree.Document;
import org.hcccds.io.tree.InputProblem;
import org.hcccds.model.name.Nearest;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Position;
import org.hcccds.io.tree.Problems;

/** Scenarios as they are written, until all are known and those based on others can be worked out. */
final class Drafts {

    private static final Set<String> KEYS =
            new LinkedHashSet<>(List.of("scenario", "statements", "case", "base", "change", "expect"));

    private final KnownNames known;
    private final CaseReader cases;
    private final Map<String, Draft> byName = new LinkedHashMap<>();
    private final Bases bases = new Bases(byName);
    private final List<InputProblem> problems = new ArrayList<>();

    Drafts(Workbench rules) {
        this.known = new KnownNames(rules);
        rules.rules().stream().filter(rule -> Placeholder.isIn(rule.name())).forEach(this::nameIsUnfinished);
        this.cases = new CaseReader(rules.vocabulary().formulary().treatments());
    }

    private void nameIsUnfinished(RuleInfo rule) {
        int colon = rule.source().lastIndexOf(':');
        problems.add(new InputProblem(rule.source().substring(0, colon), Integer.parseInt(rule.source().substring(colon + 1)),
                1, "", "the name of the rule " + rule.id() + " is still to be filled in",
                Optional.of("write a sentence that a clinician can check, without numbers")));
    }

    void add(Document document) {
        problems.addAll(document.problems());
        if (document.root().isEmpty()) {
            return;
        }
        Problems found = new Problems(document.source());
        Node root = document.root().get();
        if (!(root instanceof Node.Mapping mapping)) {
            found.add(root.position(), "", "not a scenario; a scenario is an object that begins with its name",
                    "the file belongs in a folder called cases");
        } else if (Draft.name(mapping).isEmpty()) {
            found.add(root.position(), "scenario", "is missing: every scenario has a name",
                    "begin the document with a line such as \"scenario: Vp3 thrombus, fit for surgery\"");
        } else {
            Draft draft = new Draft(Draft.name(mapping).get(), document.source(), mapping);
            Draft other = byName.putIfAbsent(draft.name(), draft);
            if (other != null) {
                found.add(root.position(), "scenario", draft.name() + ": another scenario has this name, at "
                        + other.file() + ":" + other.root().position().line(), "say what sets them apart");
            }
        }
        problems.addAll(found.list());
    }

    ScenarioSuite finish() {
        List<Scenario> scenarios = new ArrayList<>();
        byName.values().forEach(draft -> {
            Problems found = new Problems(draft.file());
            List<Position> unfinished = Placeholder.places(draft.root());
            unfinished.forEach(place -> found.add(place, "", Placeholder.WORD + " is still to be filled in",
                    "look at another scenario of the folder for how it is written"));
            Optional<Scenario> scenario = unfinished.isEmpty() ? finish(draft, found) : Optional.empty();
            problems.addAll(found.list());
            scenario.filter(made -> found.isEmpty()).ifPresent(scenarios::add);
        });
        return new ScenarioSuite(List.copyOf(scenarios), List.copyOf(problems));
    }

    private Optional<Scenario> finish(Draft draft, Problems found) {
        draft.root().entries().stream().filter(entry -> !KEYS.contains(entry.key())).forEach(entry ->
                found.add(entry.keyPosition(), entry.key(), "unknown key; allowed: " + String.join(", ", KEYS),
                        Nearest.to(entry.key(), KEYS).orElse("it belongs under case or expect")));
        List<String> statements = statements(draft, found);
        List<Expectation> expectations = draft.mapping("expect")
                .map(expect -> new ExpectationReader(known, found).read(expect)).orElse(List.of());
        if (expectations.isEmpty() && found.isEmpty()) {
            found.add(draft.position("expect"), "expect", "is empty: a scenario that expects nothing cannot fail",
                    "say what must hold, as in expect: {stages: {BCLC: C}}");
        }
        return bases.caseOf(draft, found).flatMap(node -> read(draft, node, found))
                .map(result -> new Scenario(draft.name(), draft.file(), draft.root().position(), draft.baseName(),
                        statements, result.patientCase(), expectations));
    }

    private Optional<CaseResult.Read> read(Draft draft, Node.Mapping node, Problems found) {
        CaseResult result = cases.readCase(node, draft.file(), draft.name());
        if (result instanceof CaseResult.Rejected rejected) {
            // What is wrong with a base is said where the base stands, once.
            if (bases.of(draft).filter(this::isRejected).isEmpty()) {
                rejected.problems().forEach(found::add);
            }
            return Optional.empty();
        }
        return Optional.of((CaseResult.Read) result);
    }

    private boolean isRejected(Draft draft) {
        return bases.caseOf(draft, new Problems(draft.file()))
                .map(node -> cases.readCase(node, draft.file(), draft.name()) instanceof CaseResult.Rejected)
                .orElse(true);
    }

    private List<String> statements(Draft draft, Problems found) {
        List<Node> items = draft.root().entry("statements").map(Words::items).orElse(List.of());
        List<String> statements = new ArrayList<>();
        for (Node item : items) {
            String id = item instanceof Node.Scalar scalar ? scalar.text() : "";
            statements.add(id);
            if (!known.statements().contains(id)) {
                found.add(item.position(), "statements", id + ": no statement or definition has this id",
                        Nearest.to(id, known.statements()).orElse("it is missing from the tables"));
            } else if (known.isUnfinished(id)) {
                found.add(item.position(), "statements", id + ": its row of statements.csv is still to be filled in",
                        "replace " + Placeholder.WORD + " there by what the source says, in your words");
            }
        }
        return statements;
    }
}
