package org.hcccds.authoring.check;

import java.util.stream.Stream;
import org.hcccds.engine.table.TableKind;
import org.hcccds.io.CaseWriter;

/** Every complete case has a stage, or is said to have none. */
final class StagingGap implements RuleCheck {

    @Override
    public String id() {
        return "staging-gap";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Mistake> mistakes(RuleSet rules) {
        if (!rules.isReadable() || !rules.draft().brings(TableKind.STAGES) || !rules.isSound(TableKind.STAGES)) {
            return Stream.of();
        }
        return rules.staging().gaps().stream().map(gap -> new Mistake(gap.place(),
                gap.system() + " gives this complete case no stage, and does not say that there is none:\n"
                        + CaseWriter.yaml(gap.witness()).stripTrailing(),
                "a rule is missing, or a limit of one is too narrow. Where there is nothing to stage, a rule concludes "
                        + "noStage( \"" + gap.system() + "\" )."));
    }
}
