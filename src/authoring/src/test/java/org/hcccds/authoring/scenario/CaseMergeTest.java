package org.hcccds.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.hcccds.authoring.TestRules;
import org.hcccds.io.tree.Node;
import org.hcccds.io.tree.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseMergeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what                             | base                         | change                    | case
            a fact is added                    | {a: 1}                       | {b: 2}                    | {a: 1, b: 2}
            a fact is replaced where it stands | {a: 1, b: 2}                 | {a: 3}                    | {a: 3, b: 2}
            null makes a fact unknown          | {a: 1, b: 2}                 | {a: null}                 | {b: 2}
            so does an empty value             | {a: 1, b: 2}                 | {a: }                     | {b: 2}
            null of an unknown fact is nothing | {a: 1}                       | {b: null}                 | {a: 1}
            a group is merged                  | {l: {a: 1, b: 2}, c: 3}      | {l: {b: 4, d: 5}}         | {l: {a: 1, b: 4, d: 5}, c: 3}
            null within a group                | {l: {a: 1, b: 2}}            | {l: {b: null}}            | {l: {a: 1}}
            null of a whole group              | {l: {a: 1}, c: 3}            | {l: null}                 | {c: 3}
            groups within groups               | {a: {b: {c: 1, d: 2}, e: 3}} | {a: {b: {d: null, f: 4}}} | {a: {b: {c: 1, f: 4}, e: 3}}
            a value keeps its unit             | {inr: {value: 1, unit: g/L}} | {inr: {value: 2}}         | {inr: {value: 2, unit: g/L}}
            a list replaces a list             | {nodules: [1, 2, 3]}         | {nodules: [4]}            | {nodules: [4]}
            an empty list says none            | {nodules: [1, 2, 3]}         | {nodules: []}             | {nodules: []}
            a list of objects is not merged    | {n: [{a: 1, b: 2}]}          | {n: [{a: 3}]}             | {n: [{a: 3}]}
            an object replaces a value         | {a: 1}                       | {a: {b: 2}}               | {a: {b: 2}}
            a value replaces an object         | {a: {b: 2}}                  | {a: 1}                    | {a: 1}
            no change                          | {a: 1}                       | {}                        | {a: 1}
            """)
    void aChangeIsMergedIntoItsBase(String what, String base, String change, String expected) {
        assertThat(TestRules.plain(CaseMerge.merge(mapping(base), mapping(change)))).as(what)
                .hasToString(TestRules.plain(mapping(expected)).toString());
    }

    @Test
    void whatIsMergedRemainsWhereItWasWritten() {
        Node.Mapping merged = CaseMerge.merge(mapping("{a: 1, b: 2}"), mapping("\n\n{b: 3}"));
        assertThat(merged.get("a").orElseThrow().position()).isEqualTo(new Position(1, 5));
        assertThat(merged.get("b").orElseThrow().position()).isEqualTo(new Position(3, 5));
    }

    private static Node.Mapping mapping(String yaml) {
        return (Node.Mapping) TestRules.parse("case.yaml", yaml);
    }
}
