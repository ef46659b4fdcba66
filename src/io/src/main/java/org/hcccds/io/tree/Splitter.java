package org.hcccds.io.tree;

import java.io.IOException;

/** Cuts an input into documents without parsing them, so that one that cannot be parsed does not hide those after it. */
interface Splitter {

    /** The next document, or null at the end. */
    Chunk next() throws IOException;
}
