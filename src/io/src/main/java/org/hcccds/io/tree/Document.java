package org.hcccds.io.tree;

import java.util.List;
import java.util.Optional;

/**
 * One document of a stream.
 *
 * @param source   the name of the file or stream
 * @param index    1 for the first document
 * @param position where it begins
 * @param root     its content; empty when it cannot be read
 * @param problems what is wrong with it as a document. When there are any it should not be used, even with a root: that is
 *                 there so that all other problems can be told in the same run
 */
public record Document(String source, int index, Position position, Optional<Node> root, List<InputProblem> problems) {

    public Document {
        problems = List.copyOf(problems);
    }
}
