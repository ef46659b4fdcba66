package org.hcccds.authoring.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hcccds.authoring.scenario.Placeholder;
import org.hcccds.engine.rulebase.Sources;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.model.name.Nearest;

/**
 * What there is to begin a rule with: the rule itself, two scenarios, and the row of its statement where that is new. All of it
 * holds a word where the author has to write, which rules and scenarios are refused with.
 */
public final class RuleScaffold {

    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String STATEMENT = "(ST|DF)(-[A-Za-z0-9]+)+";
    private static final String TOPIC = "[a-z][a-z0-9]*(/[a-z0-9][a-z0-9-]*)*";

    private final RuleRequest request;
    private final RuleFolder rules;
    private final Path scenarios;
    private final Sources sources;
    private final List<String> problems = new ArrayList<>();

    private RuleScaffold(RuleRequest request, RuleFolder rules, Path scenarios, Sources sources) {
        this.request = request;
        this.rules = rules;
        this.scenarios = scenarios;
        this.sources = sources;
    }

    /**
     * Writes what the request asks for, in a folder of rules and one of scenarios. Nothing that is there is changed, but for
     * additions at the end of a rule file or table.
     *
     * @param vocabulary of these rules
     * @return the files, the rule's first
     * @throws ScaffoldException if the request cannot be met, with every reason; nothing is written then
     * @throws IOException       if a folder or file cannot be read or written
     */
    public static List<NewFile> write(RuleRequest request, Path ruleFolder, Path scenarios, Vocabulary vocabulary)
            throws IOException {
        List<NewFile> files = new RuleScaffold(request, RuleFolder.at(ruleFolder), scenarios, vocabulary.sources()).files();
        for (NewFile file : files) {
            file.write();
        }
        return files;
    }

    private List<NewFile> files() throws IOException {
        checkId();
        Optional<String> guideline = request.guideline().flatMap(this::guideline);
        request.statement().ifPresent(statement -> checkStatement(statement, guideline));
        Optional<String> topic = topic(guideline);
        if (!problems.isEmpty()) {
            throw new ScaffoldException(problems);
        }
        String statement = request.statement().orElse(Placeholder.WORD);
        List<NewFile> files = new ArrayList<>(List.of(rule(topic.orElseThrow(), guideline, statement)));
        Path scenarioFile = scenarios.resolve(topic.get()).resolve(request.id() + ".yaml");
        files.add(NewFile.fresh(scenarioFile, Templates.scenarios(request.id(), statement), "two scenarios"));
        if (request.statement().isPresent() && !isKnown(statement)) {
            files.add(row(statement, guideline.orElseThrow()));
        }
        for (NewFile file : files) {
            if (file.fresh() && Files.exists(file.path())) {
                throw new ScaffoldException(List.of(file.path() + " is there already, and nothing is overwritten."
                        + "\nMaybe move it, or choose another id."));
            }
        }
        return files;
    }

    private void checkId() {
        String id = request.id();
        String place = rules.placesOf().get(id);
        if (!id.matches(ID)) {
            String mended = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
            problems.add("The id \"" + id + "\" is not of lower-case words joined by hyphens.\nMaybe "
                    + (mended.isEmpty() ? "write it as in aasld-second-line-cabozantinib" : mended) + ".");
        } else if (place != null) {
            problems.add("There is a rule " + id + " already, at " + place + ".\nMaybe say in the id what sets them apart.");
        }
    }

    /** The guideline with its edition, if there is one of this name. */
    private Optional<String> guideline(String given) {
        Collection<String> known = sources.guidelineEditions();
        if (!known.contains(given)) {
            problems.add("There is no guideline \"" + given + "\"; there are " + String.join(", ", sources.guidelines())
                    + ", each with or without its edition.\nMaybe " + Nearest.to(given, known)
                    .orElse("add it to guidelines.csv first") + ".");
            return Optional.empty();
        }
        List<String> editions = known.stream().filter(name -> name.startsWith(given + " ")).toList();
        return Optional.of(editions.size() == 1 ? editions.get(0) : given);
    }

    private boolean isKnown(String statement) {
        return sources.statements().containsKey(statement) || sources.definitions().containsKey(statement);
    }

    private void checkStatement(String statement, Optional<String> guideline) {
        Optional<String> stated = sources.guidelineOf(statement);
        if (!statement.matches(STATEMENT)) {
            problems.add("The statement \"" + statement + "\" is not named as statements are.\nMaybe write it as in"
                    + " ST-000-S7-26, or DF-BCLC-C for a definition.");
        } else if (isKnown(statement)) {
            guideline.filter(name -> stated.isPresent() && !sameGuideline(name, stated.get())).ifPresent(name ->
                    problems.add(statement + " is a statement of " + stated.get() + ", not of " + name
                            + ".\nMaybe leave out the guideline, or name the statement of " + name + "."));
        } else if (statement.startsWith("DF-")) {
            problems.add("There is no definition " + statement + ".\nMaybe " + Nearest.to(statement,
                    sources.definitions().keySet()).orElse("add it to definitions.csv first") + ".");
        } else if (request.guideline().isEmpty()) {
            problems.add("The statement " + statement + " is new, and belongs to no guideline.\nMaybe name the guideline, or"
                    + Nearest.to(statement, sources.statements().keySet()).map(near -> " " + near).orElse(
                    " a statement that there is") + ".");
        } else if (rules.table("statements").isEmpty()) {
            problems.add("The statement " + statement + " is new, and " + rules.root() + " has no data/statements.csv to add"
                    + " it to.\nMaybe cite a statement that there is.");
        }
    }

    private static boolean sameGuideline(String one, String other) {
        return one.split(" ")[0].equals(other.split(" ")[0]);
    }

    private Optional<String> topic(Optional<String> guideline) {
        Optional<String> topic = request.topic().map(given -> given.replaceFirst("\\.drl$", "").replaceFirst("/$", ""))
                .or(() -> guideline.map(name -> "guidelines/" + name.split(" ")[0].toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]", "")));
        if (topic.isEmpty() && request.guideline().isEmpty()) {
            problems.add("Where the rule belongs is not said.\nMaybe name its topic, such as safety or guidelines/aasld.");
        } else if (topic.filter(name -> !name.matches(TOPIC)).isPresent()) {
            problems.add("The topic \"" + topic.get() + "\" is no folder of rules.\nMaybe write it as in safety or"
                    + " guidelines/aasld.");
        }
        return topic;
    }

    private NewFile rule(String topic, Optional<String> guideline, String statement) throws IOException {
        String rule = Templates.rule(request.id(), guideline, statement);
        Path existing = rules.root().resolve(topic + ".drl");
        if (Files.isRegularFile(existing)) {
            return NewFile.added(existing, Files.readString(existing), rule, "a rule at the end");
        }
        return NewFile.fresh(rules.root().resolve(topic).resolve(request.id() + ".drl"), Templates.header(topic) + rule,
                "a rule");
    }

    private NewFile row(String statement, String guideline) throws IOException {
        Path table = rules.table("statements").orElseThrow();
        String before = Files.readString(table);
        String[] parts = guideline.split(" ", 2);
        return NewFile.added(table, before, Templates.statementRow(before.lines().findFirst().orElse(""), statement,
                parts[0], parts.length > 1 ? parts[1] : ""), "a row for " + statement);
    }
}
