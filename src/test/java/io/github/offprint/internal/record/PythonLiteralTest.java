package io.github.offprint.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonLiteralTest {
    private static String json(String literal) {
        try (BufferedReader reader = new BufferedReader(PythonLiteral.toJson(literal))) {
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'a': 'b'}                 | {"a": "b"}
            {'a': "it's"}              | {"a": "it's"}
            {'a': 'say "tea"'}         | {"a": "say \\"tea\\""}
            {'a': 'it\\'s'}            | {"a": "it's"}
            {'a': "\\"tea\\""}         | {"a": "\\"tea\\""}
            {'a': 'C:\\\\tea'}         | {"a": "C:\\\\tea"}
            {'a': '\\d'}               | {"a": "\\\\d"}
            {'a': True, 'b': False}    | {"a": true, "b": false}
            {'a': None, 'b': nan}      | {"a": null, "b": null}
            {'a': inf}                 | {"a": null}
            {'a': ('b', 'c')}          | {"a": ["b", "c"]}
            {'a': [1, 2.5, -3]}        | {"a": [1, 2.5, -3]}
            {'a': 'True'}              | {"a": "True"}
            {'a': '(b)'}               | {"a": "(b)"}
            {'a': 'x\\ty'}             | {"a": "x\\u0009y"}
            {'a': 'x\\ny'}             | {"a": "x\\u000ay"}
            {'a': 'x\\ry'}             | {"a": "x\\u000dy"}
            {'a': '\\xe9'}             | {"a": "é"}
            {'a': '\\u00e9t\\u00e9'}   | {"a": "été"}
            {'a': '\\U0001f375'}       | {"a": "🍵"}
            {'a': '\\Uffffffff'}       | {"a": "\uFFFD"}
            {'a': '\\xzz'}             | {"a": "\uFFFD"}
            """)
    void aLiteralOfPythonIsBroughtToJson(String literal, String json) {
        assertThat(json(literal)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a", "{'a\\", "{'a\\x4", "{'a\\U0001", "'", "\\", ""})
    void aLiteralThatIsCutOffIsNoJsonAndThrowsNothing(String literal) {
        assertThat(json(literal)).doesNotContain("\\u0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a': 1}", "[{'a': 1}]", " \n[ {  'a': 1}]", "\uFEFF{'a': 1}"})
    void aRecordOfPythonHasAKeyInSingleQuotes(String text) {
        assertThat(PythonLiteral.begins(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1}", "['a']", "{", "[{", "", "[[{'a': 1}]]", "{a: 'b'}"})
    void anythingElseIsNone(String text) {
        assertThat(PythonLiteral.begins(text)).isFalse();
    }

    @Test
    void linesStayWhereTheyAre() {
        assertThat(json("{'a': 1,\n 'b':\n 2}")).isEqualTo("{\"a\": 1,\n \"b\":\n 2}");
    }
}
