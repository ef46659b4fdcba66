package org.hcccds.authoring.site.knowledge;

import java.util.Map;

/** One edition of a guideline, a row of {@code guidelines.csv}; what the table does not say is empty. */
public record Edition(String guideline, String edition, String fullName, String citation, String region, String notes) {

    static Edition of(Map<String, String> row) {
        return new Edition(row.getOrDefault("guideline", ""), row.getOrDefault("edition", ""),
                row.getOrDefault("full_name", ""), row.getOrDefault("citation", ""), row.getOrDefault("region", ""),
                row.getOrDefault("notes", ""));
    }

    /** The guideline with its edition, as in {@code AASLD 2023}. */
    public String label() {
        return (guideline + " " + edition).strip();
    }
}
