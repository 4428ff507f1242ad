package io.github.offprint.format;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats, for programs that choose one at run time: by a file's name, or from a list. */
public enum Format {
    /** BibTeX; reads BibLaTeX too. */
    BIBTEX("bib", "bibtex"),
    /** BibLaTeX; reads BibTeX too. */
    BIBLATEX("biblatex"),
    /** CSL-JSON. */
    CSL_JSON("json", "csljson"),
    /** CSV with commas. */
    CSV("csv"),
    /** CSV with tabs. */
    TSV("tsv"),
    /** RIS. */
    RIS("ris"),
    /** JSON Lines of Offprint's own. */
    JSON_LINES("jsonl", "ndjson");

    private final String extensions;

    Format(String... extensions) {
        this.extensions = String.join(" ", extensions);
    }

    /**
     * The format that a file's extension names.
     *
     * @param file the file; it need not exist
     * @return the format, or empty if no format has the extension
     */
    public static Optional<Format> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(format -> name.indexOf('.') >= 0 && format.extensions().contains(extension))
                .findFirst();
    }

    /** {@return the extensions that name the format, without a dot and in lower case, the usual one first} */
    public List<String> extensions() {
        return List.of(extensions.split(" "));
    }

    /** {@return a builder of writers, with defaults} */
    public WriterBuilder<?> writer() {
        return switch (this) {
            case BIBTEX -> BibTeX.writer();
            case BIBLATEX -> BibTeX.writer().dialect(BibTeX.Dialect.BIBLATEX);
            case CSL_JSON -> CslJson.writer();
            case CSV -> Csv.writer();
            case TSV -> Csv.writer().delimiter('\t');
            case RIS -> Ris.writer();
            case JSON_LINES -> JsonLines.writer();
        };
    }

    /** {@return a builder of readers, with defaults} */
    public ReaderBuilder<?> reader() {
        return switch (this) {
            case BIBTEX, BIBLATEX -> BibTeX.reader();
            case CSL_JSON -> CslJson.reader();
            case CSV, TSV -> Csv.reader();
            case RIS -> Ris.reader();
            case JSON_LINES -> JsonLines.reader();
        };
    }
}
