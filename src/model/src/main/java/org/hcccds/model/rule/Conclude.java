package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;
import org.hcccds.model.code.ChildPugh;
import org.hcccds.model.code.ChildPughItem;
import org.hcccds.model.code.Sex;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.FactType;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Measure;
import org.hcccds.model.patient.Quantity;
import org.hcccds.model.score.Albi;
import org.hcccds.model.score.Fibrosis4;
import org.hcccds.model.score.Interval;
import org.hcccds.model.score.Meld;
import org.hcccds.model.score.NeutrophilLymphocyteRatio;

/**
 * What rules write behind {@code then}: one {@code insert} of one of these. Components of a score that are unknown range
 * over all their plausible values.
 */
public final class Conclude {

    private Conclude() {
    }

    /** A known number of Child-Pugh points, 1 to 3. */
    public static Points points(ChildPughItem item, int points) {
        return new Points(item, points, points);
    }

    /** The points that an unknown component may add. */
    public static Points unknownPoints(ChildPughItem item) {
        return new Points(item, 1, 3);
    }

    public static PointTotal total(Points first, Points second, Points third, Points fourth, Points fifth) {
        return new PointTotal(first.low() + second.low() + third.low() + fourth.low() + fifth.low(),
                first.high() + second.high() + third.high() + fourth.high() + fifth.high());
    }

    /** Named unlike any field of a fact: the classic build takes a field for a function of the same name. */
    public static Score childPughRange(int low, int high) {
        return new Score("child-pugh", low, high);
    }

    /** @param bilirubin mg/dL @param albumin g/dL */
    public static Score albi(Double bilirubin, Double albumin) {
        return score("albi", Albi.of(or(bilirubin, Facts.BILIRUBIN), or(albumin, Facts.ALBUMIN)));
    }

    /** @param bilirubin mg/dL @param creatinine mg/dL */
    public static Score meld(Double bilirubin, Double inr, Double creatinine) {
        return score("meld", Meld.meld(or(bilirubin, Facts.BILIRUBIN), or(inr, Facts.INR),
                or(creatinine, Facts.CREATININE)));
    }

    /** @param bilirubin mg/dL @param creatinine mg/dL @param sodium mmol/L */
    public static Score meldNa(Double bilirubin, Double inr, Double creatinine, Double sodium) {
        return score("meld-na", Meld.meldNa(or(bilirubin, Facts.BILIRUBIN), or(inr, Facts.INR),
                or(creatinine, Facts.CREATININE), or(sodium, Facts.SODIUM)));
    }

    /** @param bilirubin mg/dL @param creatinine mg/dL @param sodium mmol/L @param albumin g/dL @param sex null when unknown */
    public static Score meld3(Double bilirubin, Double inr, Double creatinine, Double sodium, Double albumin, Sex sex) {
        return score("meld-3.0", Meld.meld3(or(bilirubin, Facts.BILIRUBIN), or(inr, Facts.INR),
                or(creatinine, Facts.CREATININE), or(sodium, Facts.SODIUM), or(albumin, Facts.ALBUMIN),
                Interval.knownOr(sex == null ? null : sex == Sex.FEMALE ? 1.0 : 0.0, 0, 1)));
    }

    /** @param ageYears null when unknown @param ast U/L @param platelets 10^9/L @param alt U/L */
    public static Score fib4(Integer ageYears, Double ast, Double platelets, Double alt) {
        FactType.Whole ages = (FactType.Whole) Facts.AGE_YEARS.type();
        Interval age = Interval.knownOr(ageYears == null ? null : ageYears.doubleValue(), ages.minimum(),
                ages.maximum());
        return score("fib-4", Fibrosis4.of(age, or(ast, Facts.AST), or(platelets, Facts.PLATELETS),
                or(alt, Facts.ALT)));
    }

    /** @param neutrophils 10^9/L @param lymphocytes 10^9/L */
    public static Score neutrophilLymphocyteRatio(Double neutrophils, Double lymphocytes) {
        return score("nlr", NeutrophilLymphocyteRatio.of(or(neutrophils, Facts.NEUTROPHILS),
                or(lymphocytes, Facts.LYMPHOCYTES)));
    }

    /** @param score computed by {@link TumorBurden} */
    public static Score tumorBurdenScore(double score) {
        return score("tumor-burden-score", Interval.point(score));
    }

    public static ChildPughClass childPugh(ChildPugh letter) {
        return new ChildPughClass(letter);
    }

    public static MacrovascularInvasion macrovascularInvasion(Answer present) {
        return new MacrovascularInvasion(present);
    }

    public static ExtrahepaticSpread spreadBeyondLiver(Answer present) {
        return new ExtrahepaticSpread(present);
    }

    /** @param status ECOG, 0 to 5 */
    public static TumorPerformance tumorPerformance(int status) {
        return new TumorPerformance(status);
    }

    public static PossibleStage stage(String system, String code) {
        return new PossibleStage(system, code);
    }

    /** The patient may be one whom the system gives no stage. */
    public static PossibleStage noStage(String system) {
        return new PossibleStage(system, PossibleStage.NONE);
    }

    public static PossibleFinding finding(String id, Answer value) {
        return new PossibleFinding(id, value);
    }

    public static PossibleClass grade(String id, String value) {
        return new PossibleClass(id, value);
    }

    public static Remark remark(String system, String text) {
        return new Remark(system, text);
    }

    private static Score score(String id, Interval range) {
        return new Score(id, range.low(), range.high());
    }

    private static Interval or(Double value, Fact<Quantity> fact) {
        Measure measure = ((FactType.Measured) fact.type()).measure();
        return Interval.knownOr(value, measure.minimum(), measure.maximum());
    }
}
