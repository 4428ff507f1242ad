package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.testing.Papers;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfPropertyTest {

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("dates") PaperDate date) {
        boolean printed = date.yearBasis() == YearBasis.PRINTED || (date.year().isEmpty() && date.isRange());
        if (printed) {
            assertThat(PaperDate.parse(date.toString())).contains(date);
        }
    }

    @Property
    void noTextThrows(@ForAll String text, @ForAll("pieces") String pieces) {
        assertThat(PaperDate.parse(text)).isNotNull();
        assertThat(PaperDate.parse(pieces)).isNotNull();
    }

    @Provide
    Arbitrary<PaperDate> dates() {
        return Papers.dates();
    }

    @Provide
    Arbitrary<String> pieces() {
        return net.jqwik.api.Arbitraries.of(
                        "2004",
                        "-",
                        "06",
                        "31",
                        "/",
                        "..",
                        "~",
                        "?",
                        "%",
                        "X",
                        "u",
                        "Y",
                        "T12:00:00",
                        "Z",
                        "0",
                        "99",
                        "open")
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list));
    }
}
