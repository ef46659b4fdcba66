package org.hcccds.engine;

/** How rule files are compiled at run time. Both give the same answers; the build checks that. */
public enum Build {
    /** Drools' executable model: needs no further library, and is the slower to compile. */
    EXECUTABLE,
    /** Drools' classic build: quicker for an author's loop, needs drools-mvel on the class path. */
    CLASSIC
}
