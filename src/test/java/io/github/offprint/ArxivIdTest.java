package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.testing.Papers;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivIdTest {

    @Provide
    Arbitrary<ArxivId> ids() {
        return Papers.arxivIds();
    }

    @ParameterizedTest
    @CsvSource({
        // as people write it, identifier, version
        "2309.00071, 2309.00071, 0",
        "2309.00071v2, 2309.00071, 2",
        "2309.00071v12, 2309.00071, 12",
        "'  2309.00071 ', 2309.00071, 0",
        "0704.0001, 0704.0001, 0",
        "1412.9999v3, 1412.9999, 3",
        "1501.00001, 1501.00001, 0",
        "hep-th/9901001, hep-th/9901001, 0",
        "hep-th/9901001v3, hep-th/9901001, 3",
        "math.GT/0309136, math/0309136, 0",
        "math.GT/0309136v1, math/0309136, 1",
        "arXiv:2309.00071, 2309.00071, 0",
        "arxiv: 2309.00071v1, 2309.00071, 1",
        "ARXIV:hep-th/9901001, hep-th/9901001, 0",
        "https://arxiv.org/abs/2309.00071, 2309.00071, 0",
        "http://arxiv.org/abs/2309.00071v2, 2309.00071, 2",
        "https://www.arxiv.org/abs/2309.00071, 2309.00071, 0",
        "https://export.arxiv.org/abs/2309.00071, 2309.00071, 0",
        "arxiv.org/abs/2309.00071, 2309.00071, 0",
        "https://arxiv.org/pdf/2309.00071, 2309.00071, 0",
        "https://arxiv.org/pdf/2309.00071v2.pdf, 2309.00071, 2",
        "https://arxiv.org/pdf/2309.00071.PDF, 2309.00071, 0",
        "https://arxiv.org/html/2309.00071v1#S1, 2309.00071, 1",
        "https://arxiv.org/abs/2309.00071?context=cs.LG, 2309.00071, 0",
        "https://arxiv.org/abs/2309.00071?a#b, 2309.00071, 0",
        "https://arxiv.org/abs/2309.00071#b?a, 2309.00071, 0",
        "https://arxiv.org/format/2309.00071, 2309.00071, 0",
        "https://arxiv.org/abs/hep-th/9901001v3, hep-th/9901001, 3",
        "https://arxiv.org/abs/math.GT/0309136, math/0309136, 0",
        "https://huggingface.co/papers/2309.00071, 2309.00071, 0",
        "https://doi.org/10.48550/arXiv.2309.00071, 2309.00071, 0",
        "10.48550/arXiv.2309.00071, 2309.00071, 0",
        "doi:10.48550/ARXIV.HEP-TH/9901001, hep-th/9901001, 0",
        "arXiv:2309.00071v2 [cs.LG], 2309.00071, 2",
        "'arXiv:1609.03499 [cs, stat]', 1609.03499, 0",
        "arXiv preprint arXiv:1609.03499, 1609.03499, 0",
        "arXiv preprint arXiv:1609.03499v2 (2016), 1609.03499, 2",
        "'ArXiv e-prints, arXiv:1609.03499.', 1609.03499, 0",
        "CoRR abs/1609.03499, 1609.03499, 0",
        "'CoRR, abs/1609.03499', 1609.03499, 0",
        "CoRR cs.CL/0102003, cs/0102003, 0",
        "oai:arXiv.org:hep-th/9901001, hep-th/9901001, 0",
        "arXiv 1609.03499, 1609.03499, 0",
    })
    void whatPeopleWriteIsRead(String text, String id, int version) {
        assertThat(ArxivId.parse(text)).contains(new ArxivId(id, version));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "arXiv:",
                "2309",
                "2309.",
                "2309.000",
                "2309.0007", // five digits since 2015
                "1412.00071", // four before
                "1501.0007",
                "0704.00001",
                "2309.000712",
                "2309.00000",
                "0704.0000",
                "2300.00071",
                "2313.00071",
                "0703.0001", // the old scheme ended then
                "0612.0001",
                "2309.00071v0",
                "2309.00071v",
                "2309.00071v1000",
                "2309.00071 v2",
                "2309.00071v2v3",
                "2309,00071",
                "23090.0071",
                "x2309.00071",
                "2309.00071x",
                "２３０９.00071",
                "hep-th/9106001", // before the first
                "hep-th/0704001", // the new scheme has begun
                "hep-th/9900001",
                "hep-th/9913001",
                "hep-th/99010011",
                "hep-th/990100",
                "hep-xx/9901001",
                "HEP-TH/9901001",
                "math.G/0309136",
                "math.GTX/0309136",
                "9901001",
                "https://example.org/abs/2309.00071",
                "https://arxiv.org/list/2309.00071",
                "https://arxiv.org/abs/",
                "https://arxiv.org.example.org/abs/2309.00071",
                "see arXiv:2309.00071",
                "Comment on arXiv:2309.00071",
                "arXiv:2309.00071 and arXiv:2309.00072",
                "arXiv:2309.00071 for the code",
                "arXiv:2309.00071 [we wait] [for tea]",
                "arXivarXiv:2309.00071",
                "10.1000/arXiv.2309.00071",
                "https://example.org/?u=https://arxiv.org/abs/2309.00071",
            })
    void whatIsNoIdentifierIsNotRead(String text) {
        assertThat(ArxivId.parse(text)).isEmpty();
    }

    @Test
    void textOfAnyLengthIsAnswered() {
        assertThat(ArxivId.parse("2309.00071" + "v1".repeat(100_000))).isEmpty();
        assertThat(ArxivId.parse("arxiv:" + " ".repeat(100_000) + "2309.00071")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2309.0007", "2309.00071v2", "arXiv:2309.00071", " 2309.00071", "hep-th/9106001"})
    void onlyABareIdentifierMakesOne(String id) {
        assertThatThrownBy(() -> new ArxivId(id, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an arXiv identifier: " + id);
    }

    @Test
    void aNegativeVersionIsRefused() {
        assertThatThrownBy(() -> new ArxivId("2309.00071", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an arXiv identifier: 2309.00071v-1");
    }

    @Test
    void aSubjectClassIsDroppedSinceArxivDoesSo() {
        assertThat(new ArxivId("math.GT/0309136", 0)).isEqualTo(new ArxivId("math/0309136", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "0704.0001, 2007-04",
        "1412.0001, 2014-12",
        "2309.00071, 2023-09",
        "hep-th/9107001, 1991-07",
        "hep-th/9912001, 1999-12",
        "math/0001001, 2000-01",
        "cs/0703001, 2007-03",
    })
    void theMonthIsInTheNumber(String id, YearMonth month) {
        assertThat(new ArxivId(id, 0).month()).isEqualTo(month);
    }

    @Test
    void theAddressNamesTheVersionIfThereIsOne() {
        assertThat(new ArxivId("2309.00071", 0).url()).isEqualTo("https://arxiv.org/abs/2309.00071");
        assertThat(new ArxivId("hep-th/9901001", 2).url()).isEqualTo("https://arxiv.org/abs/hep-th/9901001v2");
    }

    @Test
    void versionsAreDifferentUntilTheyAreTakenOff() {
        ArxivId second = new ArxivId("2309.00071", 2);

        assertThat(second).isNotEqualTo(new ArxivId("2309.00071", 1));
        assertThat(second.withoutVersion()).isEqualTo(new ArxivId("2309.00071", 0));
        assertThat(second.withoutVersion().withoutVersion()).isEqualTo(new ArxivId("2309.00071", 0));
    }

    @Property
    void everyIdentifierIsReadBackFromEachOfItsForms(@ForAll("ids") ArxivId id) {
        assertThat(ArxivId.parse(id.toString())).contains(id);
        assertThat(ArxivId.parse(id.url())).contains(id);
        assertThat(ArxivId.parse("arXiv:" + id)).contains(id);
    }
}
