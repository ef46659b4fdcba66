package org.hcccds.engine.logic;

/**
 * A place in a rule file.
 *
 * @param line   from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
