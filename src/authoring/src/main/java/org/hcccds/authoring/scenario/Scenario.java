package org.hcccds.authoring.scenario;

import java.util.List;
import java.util.Optional;
import org.hcccds.io.tree.Position;
import org.hcccds.model.patient.PatientCase;

/**
 * A patient case and what the rules must say about it.
 *
 * @param name         a sentence a clinician understands, unique in its suite
 * @param file         the file it stands in, relative to the suite
 * @param position     where it begins in that file
 * @param base         name of the scenario it derives from
 * @param statements   ids of the statements or definitions it exercises
 * @param expectations at least one
 */
public record Scenario(String name, String file, Position position, Optional<String> base, List<String> statements,
                       PatientCase patientCase, List<Expectation> expectations) {
}
