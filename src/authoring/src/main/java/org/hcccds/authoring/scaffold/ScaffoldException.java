package org.hcccds.authoring.scaffold;

import java.util.List;

/** A new rule cannot be begun as it was asked for; the message holds every reason, each with the way out. */
public final class ScaffoldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScaffoldException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
