package io.github.offprint.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Doi;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://arxiv.org/abs/2509.12345, 2509.12345",
        "http://arxiv.org/abs/2509.12345v2, 2509.12345v2",
        "https://arxiv.org/pdf/2310.10647.pdf, 2310.10647",
        "https://arxiv.org/pdf/hep-th/9901001v1, hep-th/9901001v1",
        "https://huggingface.co/papers/2509.12345#community, 2509.12345",
        "https://huggingface.co/login?next=%2Fpapers%2F2509.12345, 2509.12345",
        "/papers/2509.12345, 2509.12345",
        "https://arxiv.org/html/2509.12345v1?x=1, 2509.12345v1",
        "https://doi.org/10.48550/arXiv.2509.12345, 2509.12345"
    })
    void anAddressNamesAnIdentifier(String address, String id) {
        assertThat(PaperAddress.arxivId(address)).hasToString("Optional[" + id + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://arxiv.org",
                "https://arxiv.org/abs/",
                "https://arxiv.org/list/cs.LG/new",
                "/papers/trending",
                "https://huggingface.co/papers/date/2025-12-08",
                "https://example.org/2509.12345",
                "https://example.org/pdf/2509.12345",
                "https://example.org/abs/2509.12345",
                "https://notarxiv.org/abs/2509.12345",
                "https://example.org/papers/2509.12345"
            })
    void othersNameNone(String address) {
        assertThat(PaperAddress.arxivId(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://doi.org/10.1000/abc?utm_source=x, 10.1000/abc",
        "https://link.springer.com/article/10.1007/s00211-003-0001-x, 10.1007/s00211-003-0001-x",
        "https://zenodo.org/records/1234567, ''",
        "https://doi.org/10.5281/zenodo.1234567, ''",
        "https://mydoi.org/10.1000/abc, ''",
        "https://example.org/doi.org/10.1000/abc, ''"
    })
    void aDoiIsThatOfAPaperAtAKnownHost(String address, String doi) {
        assertThat(PaperAddress.doi(address).map(Doi::name).orElse("")).isEqualTo(doi);
    }

    @ParameterizedTest
    @CsvSource({
        "https://huggingface.co/kettle-lab, kettle-lab",
        "/kettle-lab, kettle-lab",
        "https://huggingface.co/papers, ''",
        "https://huggingface.co/kettle-lab/model, ''",
        "https://example.org/kettle-lab, ''",
        "'', ''"
    })
    void theHandleOfAnOrganisationStandsInItsAddress(String address, String handle) {
        assertThat(PaperAddress.handle(address)).isEqualTo(handle);
    }

    @Property
    void noTextMakesItThrow(@ForAll String text) {
        assertThat(PaperAddress.handle(text)).isNotNull();
        assertThat(PaperAddress.arxivId("https://arxiv.org/abs/" + text)).isNotNull();
        assertThat(PaperAddress.doi("https://doi.org/10." + text)).isNotNull();
    }
}
