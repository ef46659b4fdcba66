package org.hcccds.authoring.site.knowledge;

import java.util.Locale;

/** How things are called on the site, and where they stand. */
public final class Names {

    private Names() {
    }

    /** A treatment or target as it is read: {@code a+b} as "a + b". */
    public static String treatment(String id) {
        return id.replace("+", " + ");
    }

    /** An id or title as part of a file name or anchor: lower case letters, digits, dots, hyphens and underscores. */
    public static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('+', '_').replaceAll("[^a-z0-9._]+", "-").replaceAll("^-|-$", "");
    }

    /** The page of a rule. */
    public static String rulePath(String id) {
        return "rules/" + slug(id) + ".html";
    }

    /** The page of a treatment. */
    public static String treatmentPath(String id) {
        return "treatments/" + slug(id) + ".html";
    }

    /** The page of a guideline, without its edition. */
    public static String guidelinePath(String id) {
        return "guidelines/" + slug(id) + ".html";
    }
}
