package org.hcccds.engine.table;

/**
 * A cell of a table.
 *
 * @param text  without quotation marks
 * @param start where it begins in the text of the table, with its quotation mark
 * @param end   behind its last character
 */
record CsvCell(String text, int start, int end) {
}
