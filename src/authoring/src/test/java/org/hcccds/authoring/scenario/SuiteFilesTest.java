package org.hcccds.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hcccds.authoring.TestRules;
import org.hcccds.engine.Workbench;
import org.hcccds.io.tree.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios are read anew where their files, or names that they may use, have changed, and only there. */
class SuiteFilesTest {

    private static final String RULES = """
            package hcc;
            import org.hcccds.model.code.*;
            import org.hcccds.model.rule.*;
            import static org.hcccds.model.rule.Conclude.*;

            rule "Age is on record"
                @id( "age" )
                @source( "DF-MILAN" )
            when
                Patient( ageYears >= 18 )
            then
                insert( remark( "BCLC", "Age is on record." ) );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void rulesThatSaySomethingElseUnderTheSameNamesLeaveThemAsTheyAre() throws IOException {
        SuiteFiles files = scenarios("firedRules: [age]");
        ScenarioSuite suite = files.suite(rules(RULES));
        assertThat(suite.problems()).isEmpty();
        assertThat(files.refresh()).isEmpty();
        assertThat(files.suite(rules(RULES.replace(">= 18", ">= 21")))).isSameAs(suite);
    }

    @Test
    void aSavedScenarioFileIsReadAnew() throws IOException {
        SuiteFiles files = scenarios("firedRules: [age]");
        assertThat(files.suite(rules(RULES)).scenarios()).extracting(Scenario::name).containsExactly("fit");
        TestRules.write(folder, "scenarios/more.yaml", TestRules.FIT.replace("scenario: fit", "scenario: another"));
        assertThat(files.refresh()).hasSize(1);
        assertThat(files.suite(rules(RULES)).scenarios()).extracting(Scenario::name).containsExactly("fit", "another");
    }

    @Test
    void aRuleThatIsGoneOrBackIsNoticed() throws IOException {
        SuiteFiles files = scenarios("firedRules: [age]");
        assertThat(files.suite(rules(RULES)).problems()).isEmpty();
        Workbench renamed = rules(RULES.replace("\"age\"", "\"years\""));
        assertThat(files.suite(renamed).problems()).extracting(InputProblem::render)
                .singleElement().asString().contains("age");
        assertThat(files.suite(rules(RULES)).problems()).isEmpty();
        assertThat(files.suite(rules(RULES)).scenarios()).hasSize(1);
    }

    @Test
    void aNameThatATableNoLongerHoldsIsNoticed() throws IOException {
        SuiteFiles files = scenarios("findings: {milan: yes}");
        assertThat(files.suite(rules(RULES)).problems()).isEmpty();
        TestRules.write(folder, "rules/data/findings.csv", "id,title\nucsf,Within UCSF\n");
        assertThat(files.suite(rules(RULES)).problems()).extracting(InputProblem::render)
                .singleElement().asString().contains("milan");
    }

    private SuiteFiles scenarios(String expectation) throws IOException {
        TestRules.write(folder, "scenarios/fit.yaml", TestRules.FIT.replace("stages: {BCLC: A}", expectation));
        return SuiteFiles.read(folder.resolve("scenarios"));
    }

    private Workbench rules(String text) {
        TestRules.write(folder, "rules/age.drl", text);
        return Workbench.read(folder.resolve("rules"));
    }
}
