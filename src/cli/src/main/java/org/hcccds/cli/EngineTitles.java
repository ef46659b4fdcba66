package org.hcccds.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.HccEngine;
import org.hcccds.engine.rulebase.Vocabulary;
import org.hcccds.io.text.Titles;

/** Takes titles for the text output from the tables of the rule base. */
final class EngineTitles {

    private EngineTitles() {
    }

    static Titles of(HccEngine engine) {
        Vocabulary vocabulary = engine.vocabulary();
        Map<String, String> stages = new HashMap<>();
        vocabulary.stagingSystems().values().forEach(system -> system.titles().forEach(
                (code, title) -> stages.put(system.name() + " " + code, title)));
        Map<String, String> sources = new HashMap<>();
        Stream.concat(vocabulary.sources().definitions().keySet().stream(),
                vocabulary.sources().statements().keySet().stream()).forEach(id ->
                vocabulary.sources().citation(id).ifPresent(
                        citation -> sources.put(id, citation.text() + " (" + citation.source() + ")")));
        return new Titles(vocabulary.findings(),
                vocabulary.classes().values().stream().collect(
                        Collectors.toMap(Vocabulary.ClassKind::id, Vocabulary.ClassKind::title)),
                vocabulary.scores().values().stream().collect(
                        Collectors.toMap(Vocabulary.ScoreKind::id, Vocabulary.ScoreKind::title)),
                stages, engine.workbench().ruleNames(), sources);
    }
}
