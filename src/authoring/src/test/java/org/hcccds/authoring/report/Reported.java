package org.hcccds.authoring.report;

/** Scenarios that a report has something to say of; {@code fit} is a scenario of the same run. */
final class Reported {

    static final String FAILS = """
            scenario: fails <twice> & "more"
            base: fit
            expect:
              stages: {BCLC: B}
              findings: {milan: no}
            """;
    static final String PASSES = """
            scenario: passes as well
            base: fit
            change: {performanceStatus: 4, tumorSymptoms: yes}
            expect: {stages: {BCLC: D}}
            """;
    static final String CANNOT_BE_RUN = """
            scenario: cannot be run
            base: fitt
            expect: {stages: {BCLC: D}}
            """;

    private Reported() {
    }
}
