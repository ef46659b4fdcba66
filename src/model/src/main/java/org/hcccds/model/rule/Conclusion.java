package org.hcccds.model.rule;

/** What rules conclude. Each is immutable; the engine reads them off the session. */
public sealed interface Conclusion permits Points, PointTotal, Score, TumorPerformance, Conclusion.FindingCandidate,
        Conclusion.ClassCandidate, PossibleStage, Remark, Conclusion.AboutCare {

    /** A finding that the patient may have; decided once all candidates of one id agree. */
    sealed interface FindingCandidate extends Conclusion
            permits PossibleFinding, MacrovascularInvasion, ExtrahepaticSpread {

        /** An id of findings.csv. */
        String id();

        /** Yes or no. */
        org.hcccds.model.code.Answer value();
    }

    /** What to do, to avoid or to bear in mind. */
    sealed interface AboutCare extends Conclusion
            permits Offer, Contraindication, Requirement, Caution, Advice, Unapproved, Spent,
            Confinement {
    }

    /** A class that the patient may be in; decided once all candidates of one id agree. */
    sealed interface ClassCandidate extends Conclusion permits PossibleClass, ChildPughClass {

        /** An id of classes.csv. */
        String id();

        String value();
    }
}
