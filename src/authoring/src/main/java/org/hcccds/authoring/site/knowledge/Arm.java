package org.hcccds.authoring.site.knowledge;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One arm of a trial or cohort, a row of {@code evidence.csv}: what it says by the name of the column.
 *
 * @param cells empty where the source does not say
 */
public record Arm(Map<String, String> cells) {

    private static final Pattern INTERVAL = Pattern.compile("([0-9.]+) ?[-–] ?([0-9.]+)");

    /** A hazard ratio with its 95% confidence interval; all above 0, the ratio within the interval. */
    public record HazardRatio(double ratio, double low, double high) {
    }

    /** A cell; empty where the table has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    public String id() {
        return cell("id");
    }

    public String regimen() {
        return cell("regimen_id");
    }

    /** The hazard ratio in a column such as {@code os_hr}; empty without a whole confidence interval around it. */
    public Optional<HazardRatio> hazardRatio(String column) {
        Matcher interval = INTERVAL.matcher(cell(column + "_ci"));
        if (!cell(column).matches("[0-9]+(\\.[0-9]+)?") || !interval.matches()) {
            return Optional.empty();
        }
        HazardRatio found = new HazardRatio(Double.parseDouble(cell(column)), Double.parseDouble(interval.group(1)),
                Double.parseDouble(interval.group(2)));
        return Optional.of(found).filter(one -> 0 < one.low() && one.low() <= one.ratio() && one.ratio() <= one.high());
    }
}
