package org.hcccds.authoring.site.figure;

import static org.hcccds.authoring.site.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import org.hcccds.authoring.site.html.Html;

/** Text in a picture, broken into lines by hand, for pictures do not break lines. */
final class Wrapped {

    private static final int LINE = 14;
    /** How wide a letter is taken to be. */
    private static final double LETTER = 6.8;

    private Wrapped() {
    }

    /** The lines that fit a width in pixels; a longer word keeps a line to itself. */
    static List<String> lines(String text, int width) {
        int most = (int) ((width - 4) / LETTER);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text in the middle of a box's height, its lines anchored at {@code x}. */
    static Html text(String text, int x, int y, int height, int width, String style, String anchor) {
        List<String> lines = lines(text, width);
        double first = y + height / 2.0 - (lines.size() - 1) * LINE / 2.0 + 4;
        List<Html> spans = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            spans.add(el("tspan", lines.get(i) + (i < lines.size() - 1 ? " " : "")).with("x", String.valueOf(x))
                    .with("y", String.valueOf(first + i * LINE)));
        }
        return el("text", spans).styled(style).with("text-anchor", anchor);
    }
}
