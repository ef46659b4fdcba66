package org.hcccds.authoring.site.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hcccds.authoring.site.html.Html.el;
import static org.hcccds.authoring.site.html.Html.link;
import static org.hcccds.authoring.site.html.Html.text;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void textIsEscapedWhereverItStands() {
        assertThat(written(el("p", text("Vp1 & Vp2 < Vp3"), el("b", "\"sure\"")).with("title", "a \"b\" <i> & c")))
                .isEqualTo("<p title=\"a &quot;b&quot; &lt;i&gt; &amp; c\">"
                        + "Vp1 &amp; Vp2 &lt; Vp3<b>&quot;sure&quot;</b></p>\n");
    }

    @Test
    void whatLiesInTheSiteIsReachedFromThePage() {
        StringBuilder out = new StringBuilder();
        link("rules/a.html#top", "A").write(out, "../");
        el("a", "outside").with("href", "#here").write(out, "../");
        assertThat(out).hasToString("<a href=\"../rules/a.html#top\">A</a><a href=\"#here\">outside</a>");
    }

    @Test
    void tagsThatHoldNothingAreNotClosed() {
        assertThat(written(el("br"))).isEqualTo("<br>");
    }

    @Test
    void piecesAreJoinedByAText() {
        assertThat(written(Html.joined(", ", List.of(text("a"), text("b"), text("c"))))).isEqualTo("a, b, c");
        assertThat(written(Html.joined(", ", List.of()))).isEmpty();
    }

    @Test
    void anElementIsNotChangedByWhatIsAddedToIt() {
        Html.Element bare = el("p", "x");
        bare.styled("lead").id("y");
        assertThat(written(bare)).isEqualTo("<p>x</p>\n");
    }

    private static String written(Html html) {
        StringBuilder out = new StringBuilder();
        html.write(out, "");
        return out.toString();
    }
}
