package org.hcccds.model.assessment;

import java.util.List;

/** What must be known or done before a drug, class or modality is given. */
public record Prerequisite(String target, String action, String fact, List<String> statements) {
}
