package io.github.offprint.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain|text/plain",
                "Text/HTML; charset=utf-8|text/html",
                "text/plain (as ever); charset=utf-8|text/plain",
                "text/plain;|text/plain",
                ";x=y|''",
                "''|''"
            })
    void theWordStandsBeforeTheParameters(String field, String word) {
        assertThat(new FieldValue(field).word()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b; p=x y",
                "a/b;p=\"x y\"",
                "a/b; P = x y ",
                "a/b; o; p=\"x y\" junk; q=z",
                "a/b; o=\"p=1; p=2\"; p=x y",
                "a/b; p=\"x\\ y\"",
                "a/b; p=\"x y",
                "a/b; p=x y (comment)",
                "a/b; p=x y; p=z",
                "a/b; p*=utf-8''x%20y",
                "a/b; p*=us-ascii'en'x%20y; p=z",
                "a/b; p*0=\"x \"; p*1=y",
                "a/b; p*1*=y; p*0*=utf-8''x%20; p=z",
                "a/b; p*0*=utf-8''x%20; p*1=\"y\"",
                "a/b; p*=x%20y"
            })
    void aParameterHasManySpellings(String field) {
        assertThat(new FieldValue(field).parameter("p")).contains("x y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a; p*=iso-8859-1''caf%E9|café",
                "a; p*=UTF-8''%e2%82%AC|€",
                "a; p*=utf-8''100%|100%",
                "a; p*=utf-8''論😀%21|論😀!",
                "a; p*0*=utf-8''caf%C3; p*1*=%A9|café",
                "a; p*0*=utf-8''a; p*1=%41|a%41",
                "a; p=it's|it's",
                "a; p=\"\"|''"
            })
    void escapesAreDecodedWhereTheyAreAllowed(String field, String value) {
        assertThat(new FieldValue(field).parameter("p")).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "a/b", "a/b; p", "a/b; p; q=1", "a/b; pp=1", "a/b; p*1=x", "p=x"})
    void aParameterMayBeMissing(String field) {
        assertThat(new FieldValue(field).parameter("p")).isEmpty();
    }

    @Property
    void noTextMakesItThrow(@ForAll String text) {
        assertThat(new FieldValue(text).parameter("p")).isNotNull();
        assertThat(new FieldValue("a; p*0*=" + text).parameter("p")).isNotNull();
    }
}
