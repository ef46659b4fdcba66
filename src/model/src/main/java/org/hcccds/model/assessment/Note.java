package org.hcccds.model.assessment;

import java.util.List;

/**
 * What the clinician should bear in mind.
 *
 * @param kind monitoring, perioperative, biomarker, sequencing, approval, technique or goal
 */
public record Note(String kind, String text, List<String> statements) {
}
