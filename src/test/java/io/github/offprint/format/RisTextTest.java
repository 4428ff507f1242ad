package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Paper;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RisTextTest {
    @Test
    void markupOfPublishersIsNoPartOfTitlesAndAbstracts() {
        Paper paper = Ris.parse("""
                TY  - JOUR
                TI  - Tea &amp; <i>patience</i> in H<sub>2</sub>O
                AB  - <jats:title>Abstract</jats:title><jats:p>One <jats:italic>cup</jats:italic>.</jats:p><p>Two&#x2026;</p>
                ER  -
                """).papers().get(0);

        assertThat(paper.title()).isEqualTo("Tea & patience in H₂O");
        assertThat(paper.abstractText()).isEqualTo("Abstract One cup. Two…");
        assertThat(Ris.parse(Ris.format(List.of(paper))).papers().get(0).title())
                .isEqualTo(paper.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b & c > d", "&amp;amp;", "the <p> tag", "<i>x", "&#0;&#xD800;", "&tea;", "<br>"})
    void whatOnlyLooksLikeMarkupStays(String text) {
        assertThat(RisText.plain(text)).isEqualTo(text);
    }

    @Property
    void whatWasReadIsReadAsTheSame(@ForAll List<@From("pieces") String> pieces) {
        String once = RisText.plain(String.join("", pieces));

        assertThat(RisText.plain(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "<i>",
                "</i>",
                "<p>",
                "</p>",
                "<sub>",
                "</sub>",
                "2",
                "a",
                "&",
                "amp;",
                "lt;",
                "gt;",
                "#60;",
                "<jats:p>",
                "</jats:p>",
                "<",
                ">",
                "/i>",
                "jats:",
                "<jats:italic>",
                "</jats:italic>",
                " ");
    }
}
