package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.testing.Papers;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoiTest {

    @Provide
    Arbitrary<Doi> dois() {
        return Papers.dois();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1000/xyz123, 10.1000/xyz123",
        "' 10.1000/xyz123 ', 10.1000/xyz123",
        "doi:10.1000/xyz123, 10.1000/xyz123",
        "DOI: 10.1000/xyz123, 10.1000/xyz123",
        "https://doi.org/10.1000/xyz123, 10.1000/xyz123",
        "http://dx.doi.org/10.1000/xyz123, 10.1000/xyz123",
        "https://www.doi.org/10.1000/xyz123, 10.1000/xyz123",
        "doi.org/10.1000/xyz123, 10.1000/xyz123",
        "Doi 10.1000/xyz123, 10.1000/xyz123",
        "doi:https://doi.org/10.1000/xyz123, 10.1000/xyz123",
        "https://doi.org/doi:10.1000/xyz123, 10.1000/xyz123",
        "http://doi.acm.org/10.1000/xyz123, 10.1000/xyz123",
        "http://doi.ieeecomputersociety.org/10.1000/xyz123, 10.1000/xyz123",
        "10.1000.10.2/1, 10.1000.10.2/1",
        "10.1098/rspa.1998.0164, 10.1098/rspa.1998.0164",
        "10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1, 10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1",
        "10.1000/a/b/c, 10.1000/a/b/c",
        "10.1000/学习, 10.1000/学习",
        "10.1000/doi:5, 10.1000/doi:5",
        "10.1000/1/doi.org/2, 10.1000/1/doi.org/2",
        "https://doi.org/10.1000/doi:5, 10.1000/doi:5",
        "https://doi.org/10.1000/xyz123?utm_source=x, 10.1000/xyz123",
        "https://dl.acm.org/doi/abs/10.1145/3366423.3380211, 10.1145/3366423.3380211",
        "info:doi/10.1000/xyz123, 10.1000/xyz123",
        "10.1016%2Fj.bpj.2016.03.026, 10.1016/j.bpj.2016.03.026",
    })
    void whatPeopleWriteIsRead(String text, String name) {
        assertThat(Doi.parse(text)).map(Doi::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "doi:",
                "10.1000",
                "10.1000/",
                "10./x",
                "10.100/x",
                "10.1000./x",
                "10.abcd/x",
                "11.1000/x",
                "10.1000/x y",
                "10.1000/x\ny",
                "10.1000/x\u0000",
                "10.1000/x\u0085y",
                "10.1000/x\u00A0y",
                "10.1000/x\u2028y",
                "10.1000/\uD83D",
                "10.1000/x\uDE00y",
                "10.1000/x\u200By",
                "10.1000/x\uFEFF",
                "10.１０００/x",
                "10.doi:1000/x",
                "see doi:10.1000/x",
                "https://example.org/10.1000/x",
                "https://notdoi.org/10.1000/x",
                "doi 5 10.1000/x",
                "https://doi.example/see/10.1000/x",
            })
    void whatIsNoDoiIsNotRead(String text) {
        assertThat(Doi.parse(text)).isEmpty();
    }

    @Test
    void aSuffixHasALimit() {
        assertThat(Doi.parse("10.1000/" + "x".repeat(1000))).isPresent();
        assertThat(Doi.parse("10.1000/" + "x".repeat(1001))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "doi:10.1000/x", "https://doi.org/10.1000/x", " 10.1000/x"})
    void onlyABareNameMakesOne(String name) {
        assertThatThrownBy(() -> new Doi(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a DOI: " + name);
    }

    @Test
    void theCaseOfAsciiLettersIsIgnoredAndKept() {
        Doi lower = new Doi("10.1000/abcı");
        Doi upper = new Doi("10.1000/ABCı");

        assertThat(lower).isEqualTo(upper).hasSameHashCodeAs(upper);
        assertThat(upper).hasToString("10.1000/ABCı");
    }

    @ParameterizedTest
    @CsvSource({"é, É", "ω, Ω", "k, \u212A", "a, b", "a, a1"})
    void otherNamesAreOtherDois(String one, String other) {
        assertThat(new Doi("10.1000/" + one)).isNotEqualTo(new Doi("10.1000/" + other));
    }

    @ParameterizedTest
    @CsvSource({
        "2309.00071, 0, 10.48550/arXiv.2309.00071",
        "2309.00071, 2, 10.48550/arXiv.2309.00071",
        "hep-th/9901001, 0, 10.48550/arXiv.hep-th/9901001",
    })
    void arxivRegistersADoiForAllVersions(String id, int version, String name) {
        Doi doi = Doi.ofArxiv(new ArxivId(id, version));

        assertThat(doi.name()).isEqualTo(name);
        assertThat(doi.arxivId()).contains(new ArxivId(id, 0));
        assertThat(new Doi(name.toUpperCase(Locale.ROOT)).arxivId()).contains(new ArxivId(id, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1000/arXiv.2309.00071", "10.48550/2309.00071", "10.48550/arXiv.2309"})
    void anotherDoiNamesNoArxivPaper(String name) {
        assertThat(new Doi(name).arxivId()).isEmpty();
    }

    @Test
    void theAddressIsThatOfTheResolver() {
        assertThat(new Doi("10.1000/(A)b:c;d").url()).isEqualTo("https://doi.org/10.1000/(A)b:c;d");
    }

    @Test
    void whatWouldEndTheAddressIsEncodedInIt() {
        assertThat(new Doi("10.1000/a#b?c%d<e>f/").url()).isEqualTo("https://doi.org/10.1000/a%23b%3Fc%25d%3Ce%3Ef%2F");
    }

    @Property
    void everyDoiIsReadBackFromEachOfItsForms(@ForAll("dois") Doi doi) {
        assertThat(Doi.parse(doi.name())).map(Doi::name).contains(doi.name());
        assertThat(Doi.parse(doi.url())).map(Doi::name).contains(doi.name());
        assertThat(Doi.parse("doi:" + doi)).map(Doi::name).contains(doi.name());
    }
}
