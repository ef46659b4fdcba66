package org.hcccds.io;

import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import org.hcccds.io.tree.Document;
import org.hcccds.io.tree.DocumentReader;
import org.hcccds.io.tree.InputProblem;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Problems;
import org.hcccds.io.tree.Show;

/**
 * Reads patient cases from JSON, JSON lines or YAML; see {@link DocumentReader} for how the format is told and how
 * documents are separated. Thread-safe.
 *
 * <p>A case without an id is named after its source and its place in it, counted from 1: {@code demo.yaml#1}.
 */
public final class CaseReader {

    private final Set<String> treatmentIds;

    /** Reads cases whose history may name the given treatments and no others. */
    public CaseReader(Set<String> treatmentIds) {
        this.treatmentIds = Set.copyOf(treatmentIds);
    }

    /** The cases of an input in UTF-8, which is not closed. */
    public CaseStream read(String sourceName, InputStream in) {
        return new CaseStream(new DocumentReader(sourceName, in), this::readDocument);
    }

    /** The cases of an input, which is not closed. */
    public CaseStream read(String sourceName, Reader in) {
        return new CaseStream(new DocumentReader(sourceName, in), this::readDocument);
    }

    /** The case that an object of a larger document describes; paths in problems are those within the case. */
    public CaseResult readCase(Node.Mapping object, String sourceName, String defaultId) {
        return decode(object, sourceName, defaultId, List.of());
    }

    private CaseResult readDocument(Document document) {
        String defaultId = document.source() + "#" + document.index();
        return document.root()
                .map(root -> decode(root, document.source(), defaultId, document.problems()))
                .orElseGet(() -> new CaseResult.Rejected(defaultId, document.problems()));
    }

    private CaseResult decode(Node root, String source, String defaultId, List<InputProblem> earlier) {
        Problems problems = new Problems(source);
        earlier.forEach(problems::add);
        if (root instanceof Node.Mapping object) {
            return new CaseDecoder(problems, treatmentIds).decode(object, defaultId);
        }
        problems.add(root.position(), "", Show.node(root) + ": not a case; a case is an object with keys such as id",
                root instanceof Node.Sequence ? "write each case as a document of its own, without the surrounding [ ]"
                        : "this is the wrong file");
        return new CaseResult.Rejected(defaultId, problems.list());
    }
}
