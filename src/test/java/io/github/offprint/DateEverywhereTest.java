package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.digest.Digest;
import io.github.offprint.format.BibTeX;
import io.github.offprint.format.Bibliography;
import io.github.offprint.format.CslJson;
import io.github.offprint.format.Csv;
import io.github.offprint.format.Ris;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A spelling is the same date to each reader, or none and told. */
class DateEverywhereTest {
    private static final Map<String, Function<String, Read>> READERS = readers();

    /** What was read of one paper. */
    private record Read(List<Paper> papers, List<Diagnostic> diagnostics) {
        static Read of(Bibliography read) {
            return new Read(read.papers(), read.diagnostics());
        }

        static Read of(Digest read) {
            return new Read(read.papers(), read.diagnostics());
        }

        String date() {
            return papers.get(0).date().map(PaperDate::toString).orElse("none");
        }

        boolean tells() {
            return diagnostics.stream().anyMatch(told -> told.code().startsWith("un"));
        }
    }

    private static Map<String, Function<String, Read>> readers() {
        Map<String, Function<String, Read>> readers = new LinkedHashMap<>();
        readers.put("BibTeX", date -> Read.of(BibTeX.parse("@misc{k, title = {T}, date = {" + date + "}}")));
        readers.put("BibTeX's year", date -> Read.of(BibTeX.parse("@misc{k, title = {T}, year = {" + date + "}}")));
        readers.put("RIS DA", date -> Read.of(Ris.parse("TY  - GEN\nTI  - T\nDA  - " + date + "\nER  - \n")));
        readers.put("RIS Y1", date -> Read.of(Ris.parse("TY  - GEN\nTI  - T\nY1  - " + date + "\nER  - \n")));
        readers.put(
                "CSL",
                date -> Read.of(CslJson.parse(
                        "[{\"type\": \"article\", \"title\": \"T\", \"issued\": {\"raw\": \"" + date + "\"}}]")));
        readers.put("CSV", date -> Read.of(Csv.parse("title,author,date\nT,Ada Kettle,\"" + date + "\"\n")));
        readers.put("feed", date -> Read.of(Digest.parse("""
                <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>Tea</title><item><title>Kettles That Wait</title><link>https://doi.org/10.1000/xyz123</link>
                <dc:date>DATE</dc:date></item></channel></rss>
                """.replace("DATE", date))));
        readers.put("page of an article", date -> Read.of(Digest.parse("""
                <html><head><meta name="citation_title" content="Kettles That Wait">
                <meta name="citation_author" content="Kettle, Ada"><meta name="citation_doi" content="10.1000/xyz123">
                <meta name="citation_date" content="DATE"></head><body></body></html>
                """.replace("DATE", date))));
        readers.put(
                "list",
                date -> Read.of(Digest.parse(
                        "# Papers\n\n- **[Kettles That Wait](https://arxiv.org/abs/2401.01234)**\n  - Date: " + date
                                + "\n")));
        return readers;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025                              | 2025
                    2025-03                           | 2025-03
                    2025-03-04                        | 2025-03-04
                    2025/03/04                        | 2025-03-04
                    2025.03.04                        | 2025-03-04
                    2025-03-04T12:30:00Z              | 2025-03-04
                    Tue, 04 Mar 2025 23:59:59 -0500   | 2025-03-04
                    3 March 2024                      | 2024-03-03
                    March 3, 2024                     | 2024-03-03
                    3rd of March 2024                 | 2024-03-03
                    Mar. 2024                         | 2024-03
                    MAR 2024                          | 2024-03
                    2015/october                      | 2015-10
                    2015 Oct 3                        | 2015-10-03
                    3. März 2024                      | 2024-03-03
                    3 mars 2024                       | 2024-03-03
                    3 de marzo de 2024                | 2024-03-03
                    3 de março de 2024                | 2024-03-03
                    3 марта 2024                      | 2024-03-03
                    2025年3月4日                       | 2025-03-04
                    Spring 2019                       | 2019-21
                    2019-24                           | 2019-24
                    2012/2013                         | 2012/2013
                    1991--92                          | 1991/1992
                    Jun-Jul 2019                      | 2019-06/2019-07
                    2020a                             | 2020
                    c2018                             | 2018
                    [2014]                            | 2014
                    2016.0                            | 2016
                    14 Oct 1582                       | 1582-10-14
                    4 July 1066                       | 1066-07-04
                    """)
    void aSpellingIsTheSameDateToEachReader(String text, String date) {
        SoftAssertions all = new SoftAssertions();
        READERS.forEach((name, reader) -> {
            Read read = reader.apply(text);
            all.assertThat(read.date()).as(name).isEqualTo(date);
            all.assertThat(read.tells())
                    .as(name + " reports " + read.diagnostics())
                    .isFalse();
        });
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2020",
                "Jan-20",
                "in press",
                "31 April 2019",
                "2019-02-30",
                "yesterday",
                "2 or 3 March 2024",
                "13 Mond 2024",
                "March"
            })
    void whatMayBeNoneOrTwoIsNoneAndTold(String text) {
        SoftAssertions all = new SoftAssertions();
        READERS.forEach((name, reader) -> {
            Read read = reader.apply(text);
            all.assertThat(read.date()).as(name).isEqualTo("none");
            all.assertThat(read.tells())
                    .as(name + " reports " + read.diagnostics())
                    .isTrue();
        });
        all.assertAll();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    year = 2019, month = jun # "--" # jul       | 2019-06/2019-07
                    year = 2019, month = may # "~3"             | 2019-05-03
                    year = 2019, month = {mai}                  | 2019-05
                    year = 2019, month = {agosto}               | 2019-08
                    """)
    void bibTeXPutsAMonthBesideTheYear(String fields, String date) {
        assertThat(BibTeX.parse("@misc{k, title = {T}, " + fields + "}")
                        .papers()
                        .get(0)
                        .date())
                .map(PaperDate::toString)
                .contains(date);
    }
}
