package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Citation;
import io.github.offprint.Diagnostic;
import io.github.offprint.Doi;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BibTeX as people have it, and what becomes of it. */
class BibTeXReaderTest {

    @Test
    void anEntryIsAPaperAndWhatIsLeftOfItsFields() {
        Bibliography read = BibTeX.parse("""
                % my papers
                @Article{knuth:1984,
                  Author  = {Donald E. Knuth},
                  title   = "Literate {P}rogramming",
                  journal = {The Computer Journal}, volume = 27,
                  year    = 1984, month = may,
                  pages   = {97--111},
                  doi     = {https://doi.org/10.1093/comjnl/27.2.97}
                }
                """);

        Paper paper = read.papers().get(0);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(paper.title()).isEqualTo("Literate Programming");
        assertThat(paper.authors()).hasToString("Donald E. Knuth");
        assertThat(paper.date()).contains(PaperDate.of(1984, 5));
        assertThat(paper.doi()).hasValueSatisfying(doi -> assertThat(doi).hasToString("10.1093/comjnl/27.2.97"));
        assertThat(paper.venue()).contains("The Computer Journal");
        Citation citation = paper.citation().orElseThrow();
        assertThat(paper.key()).contains("knuth:1984");
        assertThat(citation.type()).isEqualTo("article");
        assertThat(citation.fields()).hasToString("{journal=The Computer Journal, volume=27, pages=97--111}");
        assertThat(paper.source().orElseThrow().span()).hasToString("2-9");
        assertThat(read.account()).hasToString("9 lines: 8 in papers, 1 furniture, 0 unread");
        assertThat(read.lineUse(1)).isEqualTo(LineUse.FURNITURE);
    }

    @Test
    void whatWasReadIsWrittenBack() {
        String text = """
                @mytype{Key+1,
                  author = {Lovelace, Ada},
                  title = {Notes},
                  year = {1843},
                  x-field = {kept {As} $x^2$ \\LaTeX}
                }
                """;

        assertThat(BibTeX.format(BibTeX.parse(text).papers())).isEqualTo(text);
    }

    /** What JBibTeX refuses or loses. The entries are written on one line here, and a bar is a line break. */
    @ParameterizedTest
    @MethodSource
    void whateverStateItIsIn(String bib, String titles, String codes) {
        Bibliography read = BibTeX.parse(bib.replace('|', '\n'));

        assertThat(read.papers().stream().map(Paper::title)).as(bib).isEqualTo(List.of(titles.split(";", -1)));
        assertThat(read.diagnostics().stream().map(Diagnostic::code).distinct())
                .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
        assertThat(read.diagnostics()).allMatch(diagnostic -> diagnostic.column() > 0);
    }

    static Stream<Arguments> whateverStateItIsIn() {
        return Stream.of(
                // bib, titles, codes
                Arguments.of("@misc{a, title={T}}", "T", ""),
                Arguments.of("@MISC(a, title={T (1)})", "T (1)", ""),
                Arguments.of("@misc (a, note=\"(x)\", title={T})", "T", ""),
                Arguments.of("@misc|{a,|title|=|{T}|}", "T", ""),
                Arguments.of("\uFEFF@misc{a, title={T}}", "T", ""),
                Arguments.of("@misc{学习 2020😀, title={T}}", "T", ""),
                Arguments.of("@misc{a@b, title={T}}", "T", ""),
                Arguments.of("@misc{o'neil:2020, title={T}}", "T", ""),
                Arguments.of("@misc{title={T}}", "T", "missing-key"),
                Arguments.of("@misc{, title={T}}", "T", "missing-key"),
                Arguments.of("@misc{a,, title={T},, year=2020,}", "T", ""),
                Arguments.of("@misc{a|, title={T}|, year=2020|}", "T", ""),
                Arguments.of("@misc{a, title={T} year=2020}", "T", "missing-comma"),
                Arguments.of("@misc{a, title {T}}", "T", ""),
                Arguments.of("@misc{a, note=, title={T}}", "T", "missing-value"),
                Arguments.of("@misc{a, title=Some text, year=2020}", "Some text", "unquoted-value"),
                Arguments.of("@misc{a, title={T}, what is this, year=2020}", "T", "text-in-entry"),
                Arguments.of("@misc{a, title={T}, title={U}}", "T", "duplicate-field"),
                Arguments.of("@misc{a, title={T}}|@misc{A, title={U}}", "T;U", "duplicate-key"),
                Arguments.of("@misc{a, title=\"M\\\"uller\", year=2020}", "Müller", ""),
                Arguments.of("@misc{a, title=\"M{\\\"u}ller\"}", "Müller", ""),
                Arguments.of("@misc{a, title={C:\\dir\\\\}, year=2020}", "C:\\dir\\\\", ""),
                Arguments.of("@misc{a, title={50% of}, year=2020}", "50% of", ""),
                Arguments.of("@misc{a,|% year = 1999,|title={T}}", "T", ""),
                Arguments.of("%@misc{x, title={no}}|@misc{a, title={T}}", "T", ""),
                Arguments.of("@comment{@misc{x, title={no}}}|@misc{a, title={T}}", "T", ""),
                Arguments.of("@comment so it is|@misc{a, title={T}}", "T", ""),
                Arguments.of("@comment{never closed|@misc{a, title={T}}", "T", ""),
                Arguments.of("@preamble{\"\\newcommand{\\x}{y}\"}|@misc{a, title={T}}", "T", ""),
                Arguments.of("me@example.org wrote:|@misc{a, title={T}} and } more", "T", ""),
                Arguments.of("@string{x = \"X\"}|@misc{a, title= x # { and } # X}", "X and X", ""),
                Arguments.of("@string(x = {X})|@misc{a, title=x}", "X", ""),
                Arguments.of("@misc{a, title=nosuch}", "nosuch", "undefined-macro"),
                Arguments.of("@misc{a, title=jan # \"~12\"}", "January 12", ""),
                Arguments.of("@misc{a, title={T|@misc{b, title={U}}", "T;U", "entry-cut-off value-cut-off"),
                Arguments.of(
                        "@misc{a,|title={T,|year={2020}|}|@misc{b, title={U}}", "T;U", "entry-cut-off value-cut-off"),
                Arguments.of("@misc{a,|title=\"T,|year={2020}|}|@misc{b,|title={U}}", "T;U", "value-cut-off"),
                Arguments.of("@misc{a, title={T}},|year={2020}|}|@misc{b, title={U}}", "T;U", ""),
                Arguments.of("@misc{a, title={T}}}|@misc{b, title={U}}", "T;U", ""),
                Arguments.of("@misc{a, title={T}, year={2020}", "T", "entry-cut-off"),
                Arguments.of("@misc{a,|\u00A0title\u00A0= {T}}", "T", ""),
                Arguments.of("@misc{a, doi={none}, title={T}}", "T", "unread-value"),
                Arguments.of("@misc{a, year={in press}, title={T}}", "T", "unread-value"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date = {2004-06-11}                   | 2004-06-11
                    date = {1999-10-14/2010}              | 1999-10-14/2010
                    date = {1999/}                        | 1999/..
                    date = {1723~}                        | 1723~
                    date = {2004-22}                      | 2004-22
                    date = {199u}                         | 199X
                    date = {2004-06}, year = 1999         | 2004-06
                    year = 2004                           | 2004
                    year = {2004}, month = 6              | 2004-06
                    year = {2004}, month = jun            | 2004-06
                    year = {2004}, month = {June}         | 2004-06
                    year = {2004}, month = {Jun.}         | 2004-06
                    year = {2004}, month = jun # "~11"    | 2004-06-11
                    year = {2004}, month = "11~" # jun    | 2004-06-11
                    year = {2004}, month = jun, day = 11  | 2004-06-11
                    year = {2004}, month = {Summer}       | 2004-22
                    year = {2004}, month = {8-12}         | 2004-08/2004-12
                    year = {2004}, month = may # "--" # jun | 2004-05/2004-06
                    year = {2004}, month = {JUL-AUG}      | 2004-07/2004-08
                    year = {2004}, month = {{MAY 25}}     | 2004-05-25
                    year = {2004}, month = oct # "~3"     | 2004-10-03
                    year = {2004}, month = {07--09 Jul}   | 2004-07-07/2004-07-09
                    year = {2004}, month = {Juillet}      | 2004-07
                    year = {2004}, month = {mai}, day = {3} | 2004-05-03
                    year = {1991--92}                     | 1991/1992
                    year = {c2018}                        | 2018
                    year = {2020a}                        | 2020
                    year = {[2014]}                       | 2014
                    year = {ca.~1900}                     | 1900~
                    year = {March 2004}                   | 2004-03
                    date = {11 June 2004}                 | 2004-06-11
                    year = {2004/2006}                    | 2004/2006
                    """)
    void datesAreReadInAnyOfTheirSpellings(String fields, String date) {
        assertThat(BibTeX.parse("@misc{a, " + fields + "}").papers().get(0).date())
                .hasValueSatisfying(read -> assertThat(read).hasToString(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    eprint = {2309.00071v2}, archivePrefix = {arXiv}            | 2309.00071v2
                    eprint = {2309.00071}, eprinttype = {arxiv}, version = 3    | 2309.00071v3
                    eprint = {arXiv:hep-th/9711200}                             | hep-th/9711200
                    journal = {arXiv preprint arXiv:2309.00071}                 | 2309.00071
                    journal = {CoRR}, volume = {abs/1412.6980}                  | 1412.6980
                    url = {https://arxiv.org/abs/1412.6980v9}                   | 1412.6980v9
                    doi = {10.48550/arXiv.1412.6980}                            | 1412.6980
                    note = {arXiv:1412.6980}                                    | 1412.6980
                    """)
    void theArxivIdentifierIsFoundWherePeoplePutIt(String fields, String id) {
        assertThat(BibTeX.parse("@misc{a, " + fields + "}").papers().get(0).arxivId())
                .hasValueSatisfying(read -> assertThat(read).hasToString(id));
    }

    @Test
    void childrenInheritFromTheirParentsWhereverTheyStand() {
        Bibliography read = BibTeX.parse("""
                @inproceedings{c1, crossref={p}, title={One}}
                @misc{between, title={Two}}
                @proceedings{p, title={Proceedings}, year=2001, editor={Doe, Jane}}
                @inproceedings{c2, crossref={P}, title={Three}, year=1999}
                @misc{c3, crossref={nobody}, title={Four}}
                @misc{c4, crossref={c4}, title={Five}}
                @xdata{x, publisher={Pub}}
                @book{c5, xdata={x}, title={Six}}
                """);

        assertThat(read.papers().stream().map(Paper::title))
                .containsExactly("One", "Two", "Proceedings", "Three", "Four", "Five", "Six");
        assertThat(read.papers().get(0).venue()).contains("Proceedings");
        assertThat(read.papers().get(0).date()).contains(PaperDate.of(2001));
        assertThat(read.papers().get(3).date()).contains(PaperDate.of(1999));
        assertThat(read.papers().get(6).citation().orElseThrow().fields()).containsEntry("publisher", "Pub");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("unresolved-reference");
    }

    @Test
    void theTitleOfAWholeWorkIsTheMainTitleOfItsVolumesAndTheirParts() {
        List<Paper> read = BibTeX.parse("""
                @inbook{part, crossref={volume}, title={Part}}
                @book{volume, crossref={work}, title={Volume}}
                @mvbook{work, title={Work}, subtitle={All}}
                """).papers();

        assertThat(read).extracting(Paper::title).containsExactly("Part", "Volume", "Work");
        assertThat(read.get(0).citation().orElseThrow().fields())
                .containsEntry("booktitle", "Volume")
                .containsEntry("maintitle", "Work")
                .containsEntry("mainsubtitle", "All");
        assertThat(read.get(1).citation().orElseThrow().fields())
                .containsEntry("maintitle", "Work")
                .doesNotContainKey("booktitle");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    \\url{https://example.org/a\\_b}    | https://example.org/a_b
                    https://example.org/a_b            | https://example.org/a_b
                    See \\url{https://example.org}      |
                    Online                             |
                    """)
    void anAddressMayStandWhereTheClassicTypesHaveItsPlace(String how, String url) {
        Paper paper = BibTeX.parse("@misc{k, title={T}, howpublished={" + how + "}}")
                .papers()
                .get(0);

        assertThat(paper.url()).isEqualTo(Optional.ofNullable(url));
        assertThat(paper.citation().orElseThrow().fields()).containsEntry("howpublished", how);
    }

    @Test
    void anEntryThatIsNoPartOfItsParentHasItsTitleToo() {
        List<Paper> read = BibTeX.parse("@book{a, crossref={b}}\n@article{c, crossref={d}}\n@book{b, title={B}}\n"
                        + "@periodical{d, title={D}}")
                .papers();

        assertThat(read).extracting(Paper::title).containsExactly("B", "", "B", "D");
        assertThat(read.get(1).venue()).contains("D");
    }

    @Test
    void anotherFileIsNeverOpened(@TempDir Path directory) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.bib"), "@misc{s, title={Secret}}");
        Path file = Files.writeString(
                directory.resolve("a.bib"),
                "@include{" + secret + "}\n@Include{\"" + secret + "\"}\n@misc{a, title={T}, file={" + secret + "}}");

        Bibliography read = BibTeX.read(file);

        assertThat(read.papers()).extracting(Paper::title).containsExactly("T");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsOnly("include-ignored");
        assertThat(read.diagnostics().toString()).doesNotContain("Secret");
    }

    @Test
    void latin1IsReadAndReported() throws IOException {
        byte[] bytes = "@misc{a, title={Müller – “x”}}".getBytes("windows-1252");

        Bibliography read = BibTeX.reader().read(new ByteArrayInputStream(bytes));

        assertThat(read.papers().get(0).title()).isEqualTo("Müller – “x”");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("not-utf8");
        byte[] utf8 = "@misc{a, title={Müller}}".getBytes(StandardCharsets.UTF_8);
        assertThat(BibTeX.reader().read(new ByteArrayInputStream(utf8)).diagnostics())
                .isEmpty();
    }

    @Test
    void textThatIsNoBibTeXIsReported() {
        Bibliography read = BibTeX.parse("It was a dark and stormy night.\n");

        assertThat(read.papers()).isEmpty();
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("not-this-format");
        assertThat(BibTeX.parse("").diagnostics()).isEmpty();
    }

    /** What people write into comments and mails, and what programs are written in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@misc{}",
                "@misc{a}",
                "@misc{a,}",
                "@misc{a, title={}, author=\"\"}",
                "@everyone {please}",
                "@everyone (please, bring = tea)",
                "@Column(name = \"year\", length = 4)",
                "@media{a b, c=d}",
                "@misc(title={T})",
                "ada@tea.org (Ada, a=b)",
                "\\@misc{a, title={T}}",
                "\\@ifnextchar{a, b=c}",
            })
    void whatHasNeitherAKeyNorAFieldIsNoEntryAndCostsNoOther(String text) {
        Bibliography read = BibTeX.parse("@misc{x, title={X}}\n" + text + "\n@misc{y, title={Y}}\n");

        assertThat(read.papers()).extracting(Paper::title).containsExactly("X", "Y");
        assertThat(read.diagnostics())
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(d -> d.code().equals("empty-entry"));
        assertThat(read.lineUse(2)).isEqualTo(read.diagnostics().isEmpty() ? LineUse.FURNITURE : LineUse.UNREAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@thing{a, b={c}}",
                "@misc{title={T}}",
                "@thing{title={T}}",
                "@misc{a b, note={c}}",
                "@misc(a, note={c})",
                "x@misc{a, note={c}}",
                "@misc\n{a, b=c"
            })
    void aFieldBehindAKeyOrAKnownTypeMakesAnEntry(String text) {
        assertThat(BibTeX.parse(text).papers()).hasSize(1);
    }

    @Test
    void whatIsWrongWithWhatIsNoEntryIsNotTold() {
        Bibliography read = BibTeX.parse("@misc{x, title={X}}\n@tea{a b c {d e f = , g\n");

        assertThat(read.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("line 2, column 1: warning: an entry without a field that tells anything: @tea{a b c"
                        + " [empty-entry]");
    }

    @Test
    void commasBeforeTheAndsOfAListAreNoSuffixes() {
        Paper paper = BibTeX.parse("@misc{a, author={Kettle, Ada, and Spout, Ben, and Lid, Jr., and Steam, Dan}}")
                .papers()
                .get(0);

        assertThat(paper.authors().known())
                .extracting(Object::toString)
                .containsExactly("Ada Kettle", "Ben Spout", "Lid Jr.", "Dan Steam");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\noopsort{1973b}}1973 | 1973",
                "May 1987 | 1987-05",
                "Sept.~1987 | 1987-09",
            })
    void aYearIsReadWithWhatPeoplePutBesideIt(String year, String date) {
        Bibliography read = BibTeX.parse("@misc{a, year={" + year + "}}");

        assertThat(read.papers().get(0).date().map(PaperDate::toString)).hasValue(date);
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void anEntryInheritsByAnyOfItsParentsIds() {
        Bibliography read = BibTeX.parse("""
                @inproceedings{child, title={Tea}, crossref={old:kettles}}
                @proceedings{kettles, ids={old:kettles, older}, title={KettleConf}}
                """);

        assertThat(read.papers().get(0).venue()).hasValue("KettleConf");
        assertThat(read.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "url = {https://doi.org/10.1000/kettle_1}, 10.1000/kettle_1",
        "url = {https://doi.org/10.1000/kettle\\_1}, 10.1000/kettle_1",
        "howpublished = {\\url{http://dx.doi.org/10.1000/k}}, 10.1000/k",
        "'doi = {10.1000/a}, url = {https://doi.org/10.1000/k}', 10.1000/a",
        "'doi = {none}, url = {https://doi.org/10.1000/k}', 10.1000/k",
        "url = {https://example.org/10.1000/k},",
    })
    void aDoiThatStandsOnlyInAnAddressIsThePapers(String fields, String doi) {
        Paper paper =
                BibTeX.parse("@misc{a, title={T}, " + fields + "}").papers().get(0);

        assertThat(paper.doi().map(Doi::name)).isEqualTo(Optional.ofNullable(doi));
        assertThat(paper.url()).isPresent();
    }
}
