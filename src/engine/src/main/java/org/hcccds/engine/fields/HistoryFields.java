package org.hcccds.engine.fields;

import java.util.List;
import org.hcccds.model.patient.Facts;

/** What rules read of the treatment so far. */
final class HistoryFields {

    private static final String DAYS = "days";

    private HistoryFields() {
    }

    static List<ReadField> rows() {
        FieldRows rows = new FieldRows();
        systemic(rows);
        local(rows);
        return rows.rows();
    }

    private static void systemic(FieldRows rows) {
        rows.of("SystemicCourse")
                .add("given", "earlier or current systemic treatment", Facts.SYSTEMIC_HISTORY)
                .add("underWay", "systemic treatment being given", Facts.SYSTEMIC_HISTORY)
                .add("line", "current or next systemic line", Facts.SYSTEMIC_HISTORY)
                .add("nextLine", "next systemic line", Facts.SYSTEMIC_HISTORY)
                .add("lastOutcome", "outcome of the last systemic regimen", Facts.SYSTEMIC_HISTORY);
        rows.of("Exposure")
                .add("to", "systemic treatment given", Facts.SYSTEMIC_HISTORY)
                .add("progressed", "progression on it", Facts.SYSTEMIC_HISTORY)
                .add("intolerant", "stopped for intolerance", Facts.SYSTEMIC_HISTORY)
                .add("tolerated", "tolerated", Facts.SYSTEMIC_HISTORY)
                .add("ongoing", "being given", Facts.SYSTEMIC_HISTORY)
                .add("latest", "in the latest regimen", Facts.SYSTEMIC_HISTORY)
                .add("bestResponse", "best response", Facts.SYSTEMIC_HISTORY)
                .in(DAYS, "daysSinceLastDose", "days since the last dose", Facts.SYSTEMIC_HISTORY, Facts.ASSESSED_ON)
                .in(DAYS, "daysFromLastDoseToSurgery", "days from the last dose to the planned operation",
                        Facts.SYSTEMIC_HISTORY, Facts.SURGERY_PLANNED_ON)
                .add("antidrugAntibodies", "antidrug antibodies", Facts.SYSTEMIC_HISTORY);
    }

    private static void local(FieldRows rows) {
        rows.of("TaceCourse")
                .add("given", "earlier TACE", Facts.LOCOREGIONAL_HISTORY)
                .add("insufficientInARow", "number of insufficient TACE sessions in a row", Facts.LOCOREGIONAL_HISTORY);
        rows.of("LocoregionalCourse")
                .add("given", "earlier locoregional treatment", Facts.LOCOREGIONAL_HISTORY)
                .add("lastProgressed", "progression after the latest locoregional treatment",
                        Facts.LOCOREGIONAL_HISTORY)
                .add("taceSessions", "number of TACE sessions", Facts.LOCOREGIONAL_HISTORY);
        rows.of("Procedure")
                .add("treatment", "procedure done", Facts.LOCOREGIONAL_HISTORY, Facts.SURGERY_HISTORY)
                .in(DAYS, "daysAgo", "days since then",
                        Facts.LOCOREGIONAL_HISTORY, Facts.SURGERY_HISTORY, Facts.ASSESSED_ON)
                .in(DAYS, "daysBeforeSurgery", "days from then to the planned operation",
                        Facts.LOCOREGIONAL_HISTORY, Facts.SURGERY_HISTORY, Facts.SURGERY_PLANNED_ON)
                .add("bestResponse", "best response", Facts.LOCOREGIONAL_HISTORY);
    }
}
