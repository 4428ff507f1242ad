package io.github.offprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.Paper;
import io.github.offprint.format.BibTeX;
import io.github.offprint.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tools that read BibTeX make of ours. They exit with 0 when they warn, so that their words are looked at. */
class BibTeXJudgesTest {
    private final List<Paper> papers = JudgedPapers.all();

    @TempDir
    Path directory;

    @BeforeEach
    void write() throws IOException {
        BibTeX.write(papers, directory.resolve("papers.bib"));
    }

    /** All of these but unsrt and ieeetr sort, and all lower-case titles. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "abbrv", "alpha", "unsrt", "ieeetr", "acm", "siam"})
    void bibtexTakesEveryEntryWithoutAWarning(String style) throws IOException {
        Files.writeString(directory.resolve("x.aux"), "\\citation{*}\n\\bibstyle{" + style + "}\n\\bibdata{papers}\n");

        Tool.Result result = Tool.run(directory, "bibtex", "x");

        assertThat(result.out()).doesNotContain("Warning", "error", "I was expecting", "Illegal", "Too many");
        assertThat(result.exitCode()).isZero();
        String list = Files.readString(directory.resolve("x.bbl")); // throws if a letter was cut in half
        assertThat(list.split("\\\\bibitem", -1)).hasSize(papers.size() + 1);
        assertThat(list).contains("{QR-Trees}").doesNotContain("qr-trees");
    }

    @Test
    void latexTypesetsEveryEntry() throws IOException {
        Files.writeString(directory.resolve("x.tex"), """
                \\documentclass{article}
                \\usepackage[T1]{fontenc}
                \\usepackage{lmodern}
                \\begin{document}
                \\nocite{*}
                \\bibliographystyle{plain}
                \\bibliography{papers}
                \\end{document}
                """);

        Tool.run(directory, "pdflatex", "-interaction=nonstopmode", "x");
        Tool.run(directory, "bibtex", "x");
        Tool.Result result = Tool.run(directory, "pdflatex", "-interaction=nonstopmode", "x");

        assertThat(result.out().lines().filter(line -> line.startsWith("!"))).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(directory.resolve("x.pdf")).isNotEmptyFile();
    }

    @Test
    void biberFindsTheDataModelKept() {
        Tool.Result result =
                Tool.run(directory, "biber", "--tool", "--validate-datamodel", "--output-file=tool.bib", "papers.bib");

        assertThat((result.out() + result.err()).lines().filter(line -> line.matches("(WARN|ERROR|FATAL).*")))
                .isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void bibutilsReadsEveryEntryWithoutAWarning() {
        Tool.Result result = Tool.run(directory, "bib2xml", "papers.bib");

        assertThat(result.err().strip()).isEqualTo("bib2xml: Processed " + papers.size() + " references.");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void pandocReadsWhatThePapersSay() throws IOException {
        Tool.Result result = Tool.run(directory, "pandoc", "-f", "bibtex", "-t", "csljson", "papers.bib");

        assertThat(result.err()).isEmpty();
        JsonNode items = new ObjectMapper().readTree(result.out());
        assertThat(items).hasSize(papers.size());
        for (int i = 0; i < papers.size(); i++) {
            Comparison.of(papers.get(i), items.get(i)).agreesAsReadFromBibTeX();
        }
    }
}
