package org.hcccds.io;

import org.hcccds.io.tree.Node;
import org.hcccds.model.patient.PatientCase;

/**
 * Writes cases in the layout that {@link CaseReader} reads: facts in the order of the catalog, units as they were entered,
 * unknown facts left out. What is written reads back as an equal case.
 */
public final class CaseWriter {

    private CaseWriter() {
    }

    /** The case as one YAML document without {@code ---}; ends with a line break. */
    public static String yaml(PatientCase patientCase) {
        return YamlText.of(CaseTree.of(patientCase));
    }

    /** The case as a JSON object over several lines, without a line break at the end. */
    public static String json(PatientCase patientCase) {
        Node.Mapping tree = CaseTree.of(patientCase);
        return JsonText.pretty(json -> NodeJson.write(tree, json));
    }

    /** The case as a JSON object on one line, without a line break at the end. */
    public static String ndjson(PatientCase patientCase) {
        Node.Mapping tree = CaseTree.of(patientCase);
        return JsonText.line(json -> NodeJson.write(tree, json));
    }
}
