package org.hcccds.engine.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hcccds.engine.logic.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', value = {
        "count>=2.5            @ count >= 2.5",
        "-3 - 3 1.2.3          @ -3 - 3 1.2 . 3",
        "a == b != c && d || e @ a == b != c && d || e",
        "org.hcccds.rule.* .x  @ org.hcccds.rule.* . x",
        "Limit.MILAN_COUNT,    @ Limit.MILAN_COUNT ,",
        "$low : low            @ $low : low",
        "3 * Unit.CM           @ 3 * Unit.CM",
        "x // y                @ x",
        "x # y                 @ x",
        "x /* y \" */ z        @ x z",
        "x /* y                @ x / * y",
        "\"open                @ \" open",
        "5cm 1.                @ 5 cm 1 .",
    })
    void aLineIsCutWhereItsWordsEnd(String line, String expected) {
        List<Token> tokens = Tokens.of("a.drl", line);
        assertThat(String.join(" ", tokens.stream().limit(tokens.size() - 1L).map(Token::text).toList()))
                .isEqualTo(expected);
    }

    @Test
    void everyTokenHasItsKindAndPlace() {
        assertThat(Tokens.of("a.drl", "rule \"A \\\"b\\\"\"\n\t@id // no\n  -1.5 é")).extracting(Token::kind,
                Token::text,
                token -> token.place().line(), token -> token.place().column()).containsExactly(
                tuple(Kind.WORD, "rule", 1, 1), tuple(Kind.STRING, "A \\\"b\\\"", 1, 6), tuple(Kind.SYMBOL, "@", 2, 2),
                tuple(Kind.WORD, "id", 2, 3), tuple(Kind.NUMBER, "-1.5", 3, 3), tuple(Kind.SYMBOL, "é", 3, 8),
                tuple(Kind.END, "", 3, 9));
    }
}
