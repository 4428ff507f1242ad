package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.digest.Run.Style;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notation within a line of Markdown. */
class InlineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "[Title](https://example.org/a_(b))#Title",
                "[May 29](x)[6](y)#May 29 6",
                "a \\[b\\] c#a [b] c",
                "**Bold** and *slanted* and `x_1`#Bold and slanted and x_1",
                "***Both***: text#Both: text",
                "Engage\\  with#Engage with",
                "hard break\\\\#hard break",
                "Tom &amp; Jerry &lt;3#Tom & Jerry <3",
                "<b>bold</b> text<br>more#bold text more",
                "![alt](https://example.org/a.png) text#text",
                "[[logo] Name][12]#Name",
                "<https://example.org/x>#https://example.org/x"
            })
    void notationGoesAndTextStays(String line, String text) {
        assertThat(Inline.parse(line).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*b*c and 2 * 3 * 4",
                "x_1 and snake_case_name",
                "[MASK] tokens and [12, 13]",
                "if a < b and c > d",
                "$\\alpha$-divergence",
                "an open [bracket",
                "R&D; AT&T",
                "a ` tick",
                "100% of 5*"
            })
    void whatIsNoNotationIsLeftAlone(String line) {
        Inline inline = Inline.parse(line);

        assertThat(inline.text()).isEqualTo(line);
        assertThat(inline.runs()).isEmpty();
    }

    @Test
    void linksKnowWhereTheyLeadAndWhatTheyCover() {
        Inline inline = Inline.parse("1. **[A Title](https://arxiv.org/abs/2509.12345 \"t\")** by [X][7]");

        assertThat(inline.text()).isEqualTo("1. A Title by X");
        assertThat(inline.runs())
                .contains(new Run(Style.LINK, 3, 10, "https://arxiv.org/abs/2509.12345"))
                .contains(new Run(Style.STRONG, 3, 10, ""))
                .contains(new Run(Style.LINK, 14, 15, "[7]"));
    }

    @Property
    void noLineMakesItThrowAndRunsStayWithinTheText(@ForAll String line) {
        Inline inline = Inline.parse(PlainText.visible(line));

        assertThat(inline.runs())
                .allSatisfy(run -> assertThat(run.start()).isBetween(0, run.end()))
                .allSatisfy(run ->
                        assertThat(run.end()).isLessThanOrEqualTo(inline.text().length()));
    }
}
