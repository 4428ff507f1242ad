package io.github.offprint.internal.id;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.internal.id.Address.Kind;
import io.github.offprint.testing.KnownAddress;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @MethodSource("io.github.offprint.testing.KnownAddress#all")
    void anAddressMeansWhatItsHostAndPathSay(KnownAddress known) {
        Optional<Address> address = Address.parse(known.url());

        assertThat(address).isPresent();
        assertThat(address.get().kind()).hasToString(known.kind());
        assertThat(address.get().arxivId()).isEqualTo(known.arxivId());
        String doi = address.get().doi();
        assertThat(DoiName.arxivId(doi).isEmpty() ? doi : "").isEqualTo(known.doi());
    }

    @Test
    void theTableOfKnownAddressesHoldsPapersAndOthers() {
        assertThat(KnownAddress.all()).hasSizeGreaterThan(180);
        assertThat(KnownAddress.all().stream().filter(known -> !known.kind().equals("PAPER")))
                .hasSizeGreaterThan(50);
    }

    @Test
    void itsPartsAreThoseOfTheText() {
        Address address = Address.parse(" HTTPS://me@WWW.Example.ORG.:8080/A/b%20c?d=e?f#g#h ")
                .orElseThrow();

        assertThat(address.host()).isEqualTo("example.org");
        assertThat(address.path()).isEqualTo("/A/b%20c");
        assertThat(address.query()).isEqualTo("d=e?f");
        assertThat(address.fragment()).isEqualTo("g#h");
        assertThat(address).hasToString("HTTPS://me@WWW.Example.ORG.:8080/A/b%20c?d=e?f#g#h");
    }

    @Test
    void aQuestionMarkInTheFragmentBeginsNoQuery() {
        Address address = Address.parse("https://example.org#a?b").orElseThrow();

        assertThat(address.path()).isEmpty();
        assertThat(address.query()).isEmpty();
        assertThat(address.fragment()).isEqualTo("a?b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2401.01234",
                "10.1000/xyz123",
                "hep-th/9901001",
                "https://",
                "https:///abs/2401.01234",
                "https:// arxiv.org/abs/2401.01234",
                "https://arxiv.org/abs/2401.01234 and more",
                "ftp://arxiv.org/abs/2401.01234",
                "javascript:alert(1)",
                "mailto:kettle@arxiv.org",
                "arxiv.org",
                "example.org/abs/2401.01234",
                "/papers/2401.01234",
                "https://ex<am>ple.org/"
            })
    void otherTextIsNoAddress(String text) {
        assertThat(Address.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/papers/2401.01234, https://huggingface.co/papers/2401.01234",
        "https://arxiv.org/abs/2401.01234, https://arxiv.org/abs/2401.01234",
        "//arxiv.org/abs/2401.01234, https://arxiv.org/abs/2401.01234",
    })
    void anAddressMayBeRelativeToASite(String text, String url) {
        assertThat(Address.parse(text, "huggingface.co"))
                .hasValueSatisfying(address -> assertThat(address.url()).isEqualTo(url))
                .hasValueSatisfying(address -> assertThat(address.arxivId()).isEqualTo("2401.01234"));
    }

    @Test
    void anAddressThatLeadsOnIsTheOneItLeadsTo() {
        String link = "https://scholar.google.com/scholar_url?url=https://example.org/a%3Fb%3Dc&hl=en";

        assertThat(Address.parse(link)).map(Address::url).contains("https://example.org/a?b=c");
        assertThat(Address.parse("https://web.archive.org/web/2024/https://example.org/a%20b?c=d"))
                .map(Address::url)
                .contains("https://example.org/a%20b?c=d");
    }

    @Test
    void aChainOfAddressesIsFollowedForAWhile() {
        String link = "https://web.archive.org/web/1/";

        assertThat(Address.parse(link.repeat(3) + "https://arxiv.org/abs/2401.01234"))
                .map(Address::arxivId)
                .contains("2401.01234");
        assertThat(Address.parse(link.repeat(4) + "https://arxiv.org/abs/2401.01234"))
                .map(Address::arxivId)
                .contains("");
        assertThat(Address.parse(link.repeat(100_000))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, true",
        "HTTP://example.org, true",
        "example.org/a, false",
        "https://example.org/a b, false",
        "'https://example.org/a\tb', false",
        "see https://example.org/a, false",
    })
    void aTextMayBeAnAddressAndNothingElse(String text, boolean whole) {
        assertThat(Address.isWhole(text)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "10.1/", "%", "a;", ".pdf/", "/10.1000/x", "?a=", "doi:", "@", "%5Cn"})
    void addressesOfAnyLengthAreRead(String part) {
        for (String start : new String[] {
            "https://arxiv.org/abs/",
            "https://doi.org/10.1000/",
            "https://projecteuclid.org/",
            "https://dl.acm.org/doi/10.1145/x"
        }) {
            assertThat(Address.parse(start + part.repeat(100_000))).isPresent();
        }
    }

    @Property
    void noTextNamesAPaperButByAHostOfTheTable(@ForAll String path) {
        Optional<Address> address = Address.parse("https://example.org/" + path);

        assertThat(address.map(Address::kind)).isNotEqualTo(Optional.of(Kind.PAPER));
        assertThat(address.map(there -> there.arxivId() + there.doi()).orElse(""))
                .isEmpty();
    }
}
