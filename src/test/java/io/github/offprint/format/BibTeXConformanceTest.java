package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import io.github.offprint.Citation;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.testing.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files of other projects, many of them broken on purpose: none throws, and hardly an entry is lost. An entry is what
 * looks like the beginning of one, in whatever state it is, so that those in a comment count too; those without a field are
 * reported, and counted apart. {@code @set}, which names
 * entries, is an entry, as for biber; {@code @xdata} only holds fields for others and is counted apart.
 */
class BibTeXConformanceTest {
    private static final Pattern ENTRY = Pattern.compile(
            "@\\s*(?!(?:comment|string|preamble|include|xdata)\\b)[A-Za-z]\\w*\\s*[{(]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATA = Pattern.compile("@\\s*xdata\\s*[{(]", Pattern.CASE_INSENSITIVE);

    private static final Pattern INCLUDE = Pattern.compile("@\\s*include", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @CsvSource({
        "bibtex-tidy, .bib, 4400",
        "better-bibtex, .bib, 0",
        "better-bibtex, .bibtex, 0",
        "better-bibtex, .biblatex, 0",
        "biber, .bib, 0",
        "pandoc, .bib, 0",
        "pybtex, .bib, 0",
        "citation-js, .bib, 0",
    })
    void everyFileIsRead(String project, String suffix, int least) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Shared.path("conformance/" + project))) {
            files = all.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
        int entries = 0;
        int empty = 0;
        int marked = 0;
        int data = 0;
        int citeproc = 0;
        int peerFiles = 0;
        int peerEntries = 0;
        for (Path file : files) {
            Bibliography read = BibTeX.read(file);
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            int here = (int) ENTRY.matcher(text).results().count();
            entries += read.papers().size();
            empty += (int) read.diagnostics().stream()
                    .filter(said -> said.code().equals("empty-entry"))
                    .count();
            marked += here;
            data += (int) DATA.matcher(text).results().count();
            int peer = jbibtex(text);
            citeproc += Math.max(0, citeproc(text));
            peerFiles += peer >= 0 ? 1 : 0;
            peerEntries += Math.max(0, peer);
            if (read.papers().size() != here && System.getenv("VERBOSE") != null) {
                System.out.println(file + " ours " + read.papers().size() + " regex " + here + " jbibtex " + peer);
            }
            accountsForEveryLine(file, read, text);
        }
        System.out.printf(
                Locale.ROOT,
                "Entries (%s, *%s): %d of some %d, beside %d without a field and %d @xdata, in %d files; JBibTeX alone: %d in %d files,"
                        + " citeproc-java: %d%n",
                project,
                suffix,
                entries,
                marked,
                empty,
                data,
                files.size(),
                peerEntries,
                peerFiles,
                citeproc);

        assertThat(files).isNotEmpty();
        assertThat(entries + empty).isGreaterThanOrEqualTo(Math.max(least, marked * 99 / 100));
        assertThat(entries).isGreaterThanOrEqualTo(peerEntries);
        assertThat(empty).isLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"conformance", "cases"})
    void whatNobodyEditedComesBackAsItWas(String folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Shared.path(folder))) {
            files = all.filter(file -> file.toString().matches(".*\\.bib(?:tex|latex)?"))
                    .sorted()
                    .toList();
        }
        int entries = 0;
        int heirs = 0;
        List<String> changed = new ArrayList<>();
        for (Path file : files) {
            List<Paper> papers = BibTeX.read(file).papers();
            String text = BibTeX.format(papers);
            List<Paper> again = BibTeX.parse(text).papers();
            assertThat(again).as(file.toString()).hasSameSizeAs(papers);
            for (int i = 0; i < papers.size(); i++) {
                Citation was = papers.get(i).citation().orElseThrow();
                Citation is = again.get(i).citation().orElseThrow();
                boolean heir = Stream.of("crossref", "xdata")
                        .anyMatch(name -> was.fields().containsKey(name));
                entries++;
                heirs += heir ? 1 : 0;
                if (!heir && !spelt(was).equals(spelt(is))) {
                    List<Object> gone = new ArrayList<>(spelt(was));
                    gone.removeAll(spelt(is));
                    changed.add(file.getFileName() + " " + papers.get(i).key() + " " + gone);
                }
            }
            assertThat(BibTeX.format(again)).as(file.toString()).isEqualTo(text);
        }
        System.out.printf(
                Locale.ROOT,
                "Entries that come back (%s): all but %d of %d; %d more inherit%n",
                folder,
                changed.size(),
                entries - heirs,
                heirs);

        assertThat(changed).isEmpty();
    }

    private static List<Object> spelt(Citation citation) {
        List<Object> spelt = new ArrayList<>(citation.spelling().entrySet());
        spelt.add(citation.spelledType());
        return spelt;
    }

    private static void accountsForEveryLine(Path file, Bibliography read, String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < read.account().total(); i++) {
            LineUse use = read.lineUse(i + 1);
            int line = i + 1;
            if (use == LineUse.UNREAD) {
                assertThat(read.diagnostics())
                        .as("%s:%d", file, line)
                        .anyMatch(d -> d.span().contains(line));
            } else if (use == LineUse.PAPER) {
                assertThat(read.papers())
                        .as("%s:%d %s", file, line, lines[i])
                        .anyMatch(paper -> paper.source().orElseThrow().span().contains(line));
            }
        }
        boolean endsWithLine = lines[lines.length - 1].isEmpty();
        assertThat(read.account().total()).as(file.toString()).isEqualTo(lines.length - (endsWithLine ? 1 : 0));
    }

    /** How many entries JBibTeX gives, or -1 if it throws. It must never see an include. */
    private static int jbibtex(String text) {
        if (INCLUDE.matcher(text).find()) {
            return -1;
        }
        try (Reader in = new StringReader(text)) {
            BibTeXDatabase database = new BibTeXParser().parse(in);
            return database.getEntries().size();
        } catch (Exception | Error e) {
            return -1;
        }
    }

    /** How many items citeproc-java imports, or -1 if it throws. */
    private static int citeproc(String text) {
        if (INCLUDE.matcher(text).find()) {
            return -1;
        }
        try {
            BibTeXConverter converter = new BibTeXConverter();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return converter
                    .toItemData(converter.loadDatabase(new ByteArrayInputStream(bytes)))
                    .size();
        } catch (Exception | Error e) {
            return -1;
        }
    }
}
