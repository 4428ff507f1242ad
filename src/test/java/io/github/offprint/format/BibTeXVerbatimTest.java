package io.github.offprint.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibTeXVerbatimTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.org/x_y%20z?a=1&b=~c#d, https://a.org/x_y%20z?a=1&b=~c#d",
        "https://a.org/{x}\\}, https://a.org/%7Bx%7D%5C%7D",
        "https://a.org/é 日😀, https://a.org/%C3%A9%20%E6%97%A5%F0%9F%98%80",
        "https://a.org/<a>^`|\", https://a.org/%3Ca%3E%5E%60%7C%22",
    })
    void anAddressHoldsOnlyWhatAnAddressMay(String address, String written) {
        assertEquals(written, BibTeXVerbatim.url(address));
    }

    @ParameterizedTest
    @CsvSource({
        "10.1002/(SICI)1(2)3:4<5::A>3.0.CO;2-V, 10.1002/(SICI)1(2)3:4<5::A>3.0.CO;2-V",
        "10.1000/a_b%c#d&e, 10.1000/a_b%c#d&e",
        "10.1000/{a}, 10.1000/{a}",
        "10.1000/}a{, 10.1000/%7Da%7B",
        "10.1000/a\\, 10.1000/a%5C",
        "10.1000/a$<$b$, 10.1000/a%24<%24b%24",
        "10.1000/a$b<c, 10.1000/a$b<c",
    })
    void anIdentifierStaysAsRegisteredIfTheFileCanHoldIt(String doi, String written) {
        assertEquals(written, BibTeXVerbatim.identifier(doi));
    }
}
