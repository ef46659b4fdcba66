package org.hcccds.authoring.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hcccds.engine.HccEngine;
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

    private record Draft(String name, String file, Node.Mapping root) {

        Optional<Node.Mapping> mapping(String key) {
            return root.get(key).filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
        }
    }

    private final KnownNames known;
    private final CaseReader cases;
    private final Map<String, Draft> byName = new LinkedHashMap<>();
    private final List<InputProblem> problems = new ArrayList<>();

    Drafts(HccEngine engine) {
        this.known = new KnownNames(engine);
        this.cases = new CaseReader(engine.vocabulary().formulary().treatments());
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
        } else if (name(mapping).isEmpty()) {
            found.add(root.position(), "scenario", "is missing: every scenario has a name",
                    "begin the document with a line such as \"scenario: Vp3 thrombus, fit for surgery\"");
        } else {
            Draft draft = new Draft(name(mapping).get(), document.source(), mapping);
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
            Optional<Scenario> scenario = finish(draft, found);
            problems.addAll(found.list());
            scenario.filter(made -> found.isEmpty()).ifPresent(scenarios::add);
        });
        return new ScenarioSuite(List.copyOf(scenarios), List.copyOf(problems));
    }

    private Optional<Scenario> finish(Draft draft, Problems found) {
        draft.root().entries().stream().filter(entry -> !KEYS.contains(entry.key())).forEach(entry ->
                found.add(entry.keyPosition(), entry.key(), "unknown key; allowed: " + String.join(", ", KEYS),
                        Nearest.to(entry.key(), KEYS).orElse("it belongs under case or expect")));
        checkChange(draft, found);
        List<String> statements = statements(draft, found);
        List<Expectation> expectations = draft.mapping("expect")
                .map(expect -> new ExpectationReader(known, found).read(expect)).orElse(List.of());
        if (expectations.isEmpty() && found.isEmpty()) {
            found.add(draft.root().position(), "expect", "is empty: a scenario that expects nothing cannot fail",
                    "say what must hold, as in expect: {stages: {BCLC: C}}");
        }
        return caseOf(draft, found).flatMap(node -> read(draft, node, found))
                .map(result -> new Scenario(draft.name(), draft.file(), draft.root().position(), baseName(draft), statements,
                        result.patientCase(), expectations));
    }

    private Optional<CaseResult.Read> read(Draft draft, Node.Mapping node, Problems found) {
        CaseResult result = cases.readCase(node, draft.file(), draft.name());
        if (result instanceof CaseResult.Rejected rejected) {
            // What is wrong with a base is said where the base stands, once.
            if (base(draft).filter(this::isRejected).isEmpty()) {
                rejected.problems().forEach(found::add);
            }
            return Optional.empty();
        }
        return Optional.of((CaseResult.Read) result);
    }

    private boolean isRejected(Draft draft) {
        return caseOf(draft, new Problems(draft.file()))
                .map(node -> cases.readCase(node, draft.file(), draft.name()) instanceof CaseResult.Rejected)
                .orElse(true);
    }

    private Optional<Draft> base(Draft draft) {
        return baseName(draft).map(byName::get);
    }

    private static Optional<String> baseName(Draft draft) {
        return draft.root().get("base").filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text());
    }

    private static void checkChange(Draft draft, Problems found) {
        draft.root().entry("change").ifPresent(change -> {
            if (!(change.value() instanceof Node.Mapping)) {
                found.add(change.value().position(), "change", "is not an object",
                        "write the facts that differ, as in {performanceStatus: 3}");
            } else if (baseName(draft).isEmpty()) {
                found.add(change.keyPosition(), "change", "has nothing to change: there is no base",
                        "name the scenario it derives from under base");
            }
        });
    }

    /**
     * The case of a draft, with the changes of all scenarios between it and the one that writes a case down; empty where
     * that cannot be worked out, which is said of this draft or, when its base is at fault, of that.
     */
    private Optional<Node.Mapping> caseOf(Draft draft, Problems found) {
        Optional<Node.Mapping> written = draft.mapping("case");
        Optional<String> baseName = baseName(draft);
        if (written.isPresent() == baseName.isPresent()) {
            found.add(draft.root().position(), "case", "needs either a case, or a base with a change",
                    written.isPresent() ? "leave out base" : "add case");
            return Optional.empty();
        }
        if (written.isPresent()) {
            return written;
        }
        Position at = draft.root().get("base").orElseThrow().position();
        Draft base = byName.get(baseName.get());
        if (base == null) {
            found.add(at, "base", baseName.get() + ": no scenario has this name",
                    Nearest.to(baseName.get(), byName.keySet()).orElse("its file is not in this folder"));
            return Optional.empty();
        }
        List<String> bases = basesOf(draft);
        if (bases.contains(draft.name())) {
            found.add(at, "base", "goes round in a circle: " + draft.name() + " -> " + String.join(" -> ", bases),
                    "one of them should write its case down");
        }
        if (new HashSet<>(bases).size() < bases.size() || bases.contains(draft.name())) {
            return Optional.empty();
        }
        return caseOf(base, new Problems(base.file())).map(merged ->
                draft.mapping("change").map(change -> CaseMerge.merge(merged, change)).orElse(merged));
    }

    /** The names of a draft's base, its base and so on; ends at the first one met before. */
    private List<String> basesOf(Draft draft) {
        List<String> names = new ArrayList<>();
        Optional<Draft> base = base(draft);
        while (base.isPresent()) {
            boolean met = names.contains(base.get().name()) || base.get() == draft;
            names.add(base.get().name());
            base = met ? Optional.empty() : base(base.get());
        }
        return names;
    }

    private List<String> statements(Draft draft, Problems found) {
        Collection<String> ids = known.statements();
        List<Node> items = draft.root().get("statements").map(node ->
                node instanceof Node.Sequence list ? list.items() : List.of(node)).orElse(List.of());
        List<String> statements = new ArrayList<>();
        for (Node item : items) {
            String id = item instanceof Node.Scalar scalar ? scalar.text() : "";
            statements.add(id);
            if (!ids.contains(id)) {
                found.add(item.position(), "statements", id + ": no statement or definition has this id",
                        Nearest.to(id, ids).orElse("it is missing from the tables"));
            }
        }
        return statements;
    }

    private static Optional<String> name(Node.Mapping root) {
        return root.get("scenario").filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text().strip())
                .filter(name -> !name.isEmpty());
    }
}
