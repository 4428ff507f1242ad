package io.github.offprint.internal.id;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Code is at https://example.org/goats.|https://example.org/goats",
                "(see http://example.org/a_(b))|http://example.org/a_(b)",
                "(see http://example.org/a).|http://example.org/a",
                "HTTPS://EXAMPLE.ORG/X, and more|HTTPS://EXAMPLE.ORG/X",
                "<https://example.org/x?y=1&z=%20>|https://example.org/x?y=1&z=%20",
                "url{https://example.org/tilde~x}|https://example.org/tilde~x",
                "代码见https://example.org/中文。|https://example.org/中文",
                "https://example.org/a**|https://example.org/a",
                "https://example.org/#part!|https://example.org/#part",
                "[Title](https://example.org/a)的论文|https://example.org/a",
                "(https://example.org/a_(b)_[c]):star::star:|https://example.org/a_(b)_[c]",
                "[https://example.org/a[1]]|https://example.org/a[1]",
                "https://example.org/a\u00A0b|https://example.org/a",
                "https://example.org/a\tb|https://example.org/a",
                "见：https://example.org/a：好|https://example.org/a"
            })
    void anAddressEndsBeforeThePunctuationOfItsSentence(String text, String address) {
        assertThat(Addresses.in(text)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://", "http:// x", "ftp://example.org", "example.org/x", "://x", "a ratio of 3://4"})
    void thereMayBeNone(String text) {
        assertThat(Addresses.in(text)).isEmpty();
    }

    @Test
    void allAreFoundInTheirOrder() {
        assertThat(Addresses.in("https://b.example, http://a.example; https://b.example"))
                .containsExactly("https://b.example", "http://a.example", "https://b.example");
    }

    @Property
    void eachStandsInTheText(@ForAll String before, @ForAll String after) {
        String text = before + "https://" + after;

        assertThat(Addresses.in(text)).allSatisfy(address -> assertThat(text).contains(address));
    }
}
