package org.hcccds.io.text;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.model.assessment.RuleBaseVersion;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;

/** What pages say about a case and about the rules that were asked. */
final class Captions {

    private static final int DIGEST_SHOWN = "sha256:".length() + 12;

    private Captions() {
    }

    /** The case with what is known of sex, age and day. */
    static String ofCase(PatientCase facts) {
        List<String> parts = new ArrayList<>(List.of(facts.id()));
        facts.get(Facts.SEX).ifPresent(sex -> parts.add(sex.code()));
        facts.get(Facts.AGE_YEARS).ifPresent(age -> parts.add(age + " years"));
        facts.get(Facts.ASSESSED_ON).ifPresent(day -> parts.add("as of " + day));
        return String.join(", ", parts);
    }

    /** A sentence that names the rules. */
    static String ofRules(RuleBaseVersion rules) {
        String digest = rules.digest();
        return "Rules " + rules.version() + ", " + digest.substring(0, Math.min(digest.length(), DIGEST_SHOWN)) + ".";
    }
}
