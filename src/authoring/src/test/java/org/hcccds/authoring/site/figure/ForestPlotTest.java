package org.hcccds.authoring.site.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hcccds.authoring.site.figure.Drawing.number;

import java.util.List;
import org.hcccds.authoring.site.figure.ForestPlot.Row;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ForestPlotTest {

    private static final Row HALF = new Row("IMbrave150", "vs sorafenib", 0.5, 0.25, 1);
    private static final Row TWICE = new Row("Other", "vs placebo", 2, 1, 4);

    private final Drawing plot = new Drawing(ForestPlot.of("Overall survival", List.of(HALF, TWICE)));

    @Test
    void theScaleIsLogarithmic() {
        Element half = plot.all("line", "interval").get(0);
        Element twice = plot.all("line", "interval").get(3);
        double one = number(plot.all("line", "one").get(0), "x1");
        assertThat(number(half, "x2")).isCloseTo(one, within(0.11));
        assertThat(number(twice, "x1")).isCloseTo(one, within(0.11));
        assertThat(one - number(half, "x1")).as("a quarter is as far from 1 as four times")
                .isCloseTo(number(twice, "x2") - one, within(0.21));
    }

    @Test
    void theRatioLiesInTheMiddleOfItsIntervalOnThisScale() {
        Element ratio = plot.all("rect", "ratio").get(0);
        Element interval = plot.all("line", "interval").get(0);
        assertThat(number(ratio, "x") + number(ratio, "width") / 2)
                .isCloseTo((number(interval, "x1") + number(interval, "x2")) / 2, within(0.21));
        assertThat(number(ratio, "y") + number(ratio, "height") / 2).isEqualTo(number(interval, "y1"));
    }

    @Test
    void everyIntervalLiesWithinThePictureLeftOfItsNumbers() {
        Drawing wide = new Drawing(ForestPlot.of("Overall survival", List.of(new Row("Wide", "", 1, 0.02, 40))));
        Element interval = wide.all("line", "interval").get(0);
        assertThat(number(interval, "x1")).isBetween(0.0, 30.0);
        assertThat(number(interval, "x2")).isBetween(200.0, 236.0);
    }

    @Test
    void aLongNameIsBrokenIntoLinesAboveItsInterval() {
        Drawing tall = new Drawing(ForestPlot.of("Overall survival", List.of(
                new Row("IMbrave150 ADA subgroup, anti-atezolizumab antibody positive", "vs sorafenib", 0.96, 0.62,
                1.48), HALF)));
        assertThat(tall.texts("study")).containsExactly("IMbrave150 ADA subgroup, anti-atezolizumab",
                "antibody positive",
                "IMbrave150");
        List<Element> names = tall.all("text", "study");
        assertThat(number(names.get(2), "y")).isGreaterThan(number(tall.all("line", "interval").get(0), "y1"));
        assertThat(number(names.get(1), "y")).isLessThan(number(tall.all("line", "interval").get(0), "y1"));
    }

    @Test
    void studiesComparatorsAndNumbersAreWrittenOut() {
        assertThat(plot.texts("head")).containsExactly("HR (95% CI)", "Overall survival");
        assertThat(plot.texts("study")).containsExactly("IMbrave150", "Other");
        assertThat(plot.texts("value")).containsExactly("0.50 (0.25–1.00)", "2.00 (1.00–4.00)");
        assertThat(plot.texts("tick")).containsSequence("vs sorafenib")
                .contains("1", "vs placebo", "← favors treatment");
    }
}
