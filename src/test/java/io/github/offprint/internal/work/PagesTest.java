package io.github.offprint.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages, however they are printed. */
class PagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    97--111               | 97       | 111      | 97-111
                    97-111                | 97       | 111      | 97-111
                    97 – 111              | 97       | 111      | 97-111
                    97—111                | 97       | 111      | 97-111
                    97−111                | 97       | 111      | 97-111
                    123-5                 | 123      | 5        | 123-5
                    xii-xv                | xii      | xv       | xii-xv
                    S12-S18               | S12      | S18      | S12-S18
                    e1234                 | e1234    | ''       | e1234
                    A-12                  | A-12     | ''       | A-12
                    C-12                  | C-12     | ''       | C-12
                    013009-1--013009-8    | 013009-1 | 013009-8 | 013009-1–013009-8
                    97--                  | 97--     | ''       | 97-
                    ''                    | ''       | ''       | ''
                    """)
    void twoPagesArePartedByADash(String text, String first, String last, String plain) {
        Pages pages = Pages.of(text);

        assertThat(pages).isEqualTo(new Pages(first, last));
        assertThat(pages.plain()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12--15, 18+         | 12–15, 18+
                    12-15; 20-22        | 12–15; 20–22
                    A-1, 12-15          | A-1, 12–15
                    1--2--3             | 1–2–3
                    """)
    void severalStayTogether(String text, String dashed) {
        Pages pages = Pages.of(text);

        assertThat(pages).isEqualTo(new Pages(text, ""));
        assertThat(pages.with("–")).isEqualTo(dashed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    280     | 284   | 280-284
                    67-76   | ''    | 67-76
                    67-76   | 76    | 67-76
                    67-76   | 80    | 67-76–80
                    e12     | e12   | e12
                    ''      | 284   | 284
                    e2115   | e2123 | e2115-e2123
                    123     | 5     | 123-5
                    1-22    | ''    | 1-22
                    """)
    void aFirstAndALastPageMakeOneRange(String first, String last, String plain) {
        assertThat(Pages.of(first, last).plain()).isEqualTo(plain);
    }

    @Test
    void manyDashesTakeNoTimeEach() {
        String many = "1-".repeat(200_000) + "1";

        assertThat(Pages.of(many).with("–")).isEqualTo("1–".repeat(200_000) + "1");
    }
}
