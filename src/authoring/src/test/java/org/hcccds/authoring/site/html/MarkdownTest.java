package org.hcccds.authoring.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void theFirstHeadingIsTheTitleAndNotPartOfTheBody() {
        assertThat(Markdown.title("# One or two\n\ntext\n")).isEqualTo("One or two");
        assertThat(written("# One or two\n\ntext\n")).isEqualTo("<p>text</p>\n");
        assertThat(Markdown.title("text\n")).isEmpty();
    }

    @Test
    void linesOfAParagraphAreJoinedAndCodeIsMarked() {
        assertThat(written("`or`, `||` and\nthe rest\n\nmore\n"))
                .isEqualTo("<p><code>or</code>, <code>||</code> and the rest</p>\n<p>more</p>\n");
    }

    @Test
    void whatStandsBetweenFencesIsLeftAsItIs() {
        assertThat(written("```drl\n# no heading\n    a < b\n```\n"))
                .isEqualTo("<pre tabindex=\"0\"><code># no heading\n    a &lt; b\n</code></pre>\n");
        assertThat(written("```\nnever closed\n")).isEqualTo("<pre tabindex=\"0\"><code>never closed\n</code></pre>\n");
    }

    @Test
    void headingsAndListsKeepTheirOrder() {
        assertThat(written("## Why\n- one\n  still one\n- two\nafter\n")).isEqualTo(
                "<h2>Why</h2>\n<ul><li>one still one</li>\n<li>two after</li>\n</ul>\n");
    }

    private static String written(String markdown) {
        StringBuilder out = new StringBuilder();
        Markdown.body(markdown).write(out, "");
        return out.toString();
    }
}
