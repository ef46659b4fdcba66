package org.hcccds.io.tree;

/**
 * The text of one document.
 *
 * @param start   where it begins in the input
 * @param tooLong whether it exceeds {@link Limits#DOCUMENT_CHARACTERS}; its text is cut off then
 */
record Chunk(String text, Position start, boolean tooLong) {
}
