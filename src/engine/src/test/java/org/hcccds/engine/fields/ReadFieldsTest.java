package org.hcccds.engine.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hcccds.engine.logic.Rules;
import org.hcccds.engine.session.CaseFacts;
import org.hcccds.model.code.Answer;
import org.hcccds.model.patient.Fact;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.PatientCase;
import org.junit.jupiter.api.Test;

class ReadFieldsTest {

    /** Of these a case has one for each treatment; of all others one, or the possibilities that it leaves open. */
    private static final Set<String> MANY = Set.of("Exposure", "Procedure");

    @Test
    void everyComponentOfTheRecordsBuiltFromACaseIsInTheTableOnce() {
        assertThat(ReadFields.all()).extracting(row -> row.fact() + '.' + row.field())
                .containsExactlyInAnyOrderElementsOf(Rules.OF_THE_CASE.stream()
                        .flatMap(kind -> Stream.of(kind.getRecordComponents())
                                .map(component -> kind.getSimpleName() + '.' + component.getName())).toList());
    }

    @Test
    void everyFieldThatARuleReadsOfTheCaseIsInTheTable() {
        Set<String> ofTheCase = Rules.OF_THE_CASE.stream().map(Class::getSimpleName).collect(Collectors.toSet());
        assertThat(Rules.builtIn().logic()).flatExtracting(rule -> rule.patterns())
                .filteredOn(pattern -> ofTheCase.contains(pattern.fact()))
                .flatExtracting(pattern -> pattern.conditions())
                .hasSizeGreaterThan(1000)
                .allSatisfy(condition -> assertThat(ReadFields.of(condition.fact(), condition.field())).isPresent());
    }

    @Test
    void everyFactIsBehindSomeField() {
        assertThat(Facts.ALL).allSatisfy(fact -> assertThat(ReadFields.of(fact)).isNotEmpty());
        assertThat(ReadFields.all()).allSatisfy(row -> assertThat(row.facts()).isNotEmpty().doesNotHaveDuplicates());
    }

    /** Without the day of the assessment no other day says anything, yet it is the other that is asked about. */
    @Test
    void theDayOfTheAssessmentComesLast() {
        assertThat(ReadFields.of(Facts.ASSESSED_ON)).hasSizeGreaterThan(5).allSatisfy(row -> {
            assertThat(row.facts()).hasSizeGreaterThan(1);
            assertThat(row.facts().get(row.facts().size() - 1)).isSameAs(Facts.ASSESSED_ON);
        });
    }

    @Test
    void conclusionsAreNoPartOfTheTable() {
        assertThat(ReadFields.of("Finding", "value")).isEmpty();
    }

    /** Changes one fact at a time, and holds what rules then see differently against the table. */
    @Test
    void aFieldListsTheFactsThatItChangesWithAndNoOthers() {
        Map<String, Set<Fact<?>>> changing = new HashMap<>();
        ReadFields.all().forEach(row -> changing.put(row.fact() + '.' + row.field(), new LinkedHashSet<>()));
        for (PatientCase base : Variations.bases()) {
            Map<String, Object> before = seen(base);
            for (Fact<?> fact : Facts.ALL) {
                for (PatientCase changed : Variations.of(base, fact)) {
                    Map<String, Object> after = seen(changed);
                    changing.forEach((field, facts) -> {
                        if (!Objects.equals(before.get(field), after.get(field))) {
                            facts.add(fact);
                        }
                    });
                }
            }
        }
        assertThat(ReadFields.all()).filteredOn(row -> !isName(row)).allSatisfy(row -> assertThat(changing
                .get(row.fact() + '.' + row.field())).as(row.fact() + '.' + row.field()).containsExactlyInAnyOrderElementsOf(row.facts()));
    }

    /** The names of areas are those of the table, whatever the case says. */
    private static boolean isName(ReadField row) {
        return row.fact().equals("Area") && row.field().equals("name");
    }

    /** What the case says of each field: of possibilities the value they agree on, and nothing where they do not. */
    private static Map<String, Object> seen(PatientCase facts) {
        Map<String, Set<Object>> values = new HashMap<>();
        for (Object one : CaseFacts.of(facts, Rules.builtIn())) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                values.computeIfAbsent(one.getClass().getSimpleName() + '.' + component.getName(),
                        field -> new HashSet<>()).add(value(one, component));
            }
        }
        Map<String, Object> seen = new HashMap<>();
        values.forEach((field, found) -> {
            if (MANY.contains(field.substring(0, field.indexOf('.')))) {
                found.remove(Answer.UNKNOWN);
                if (!found.isEmpty()) {
                    seen.put(field, found);
                }
            } else if (found.size() == 1) {
                seen.put(field, found.iterator().next());
            }
        });
        return seen;
    }

    /** The value; "unknown" for null too, so that both count as the same. */
    private static Object value(Object one, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(one);
            return value == null ? Answer.UNKNOWN : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
