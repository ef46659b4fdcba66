package org.hcccds.authoring.format;

import org.hcccds.io.tree.Position;

/** A rule file that is not built as rule files are; the message says where and what to do about it. */
public final class UnreadableRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRulesException(String file, Position at, String problem, String maybe) {
        super(file + ":" + at + ": " + problem + ".\nMaybe " + maybe + ".");
    }
}
