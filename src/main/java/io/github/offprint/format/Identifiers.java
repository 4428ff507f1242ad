package io.github.offprint.format;

import io.github.offprint.ArxivId;
import io.github.offprint.Doi;
import io.github.offprint.PaperBuilder;
import io.github.offprint.internal.record.PaperAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The identifiers of a record: those of its own fields; else what bibliographies put elsewhere, which stays there. A text
 * names its paper if it is nothing but the identifier and says which: <i>Comment on arXiv:…</i> names another one.
 */
final class Identifiers {
    private Optional<ArxivId> arxivId;
    private Optional<Doi> doi;

    Identifiers(Optional<ArxivId> arxivId, Optional<Doi> doi) {
        this.arxivId = arxivId;
        this.doi = doi;
    }

    /** The arXiv identifier that a text is and says to be, {@code arXiv:1609.03499 [cs]}; empty if it is anything else. */
    static Optional<ArxivId> arxivId(String text) {
        return says(text, "arxiv") || says(text, "corr") ? ArxivId.parse(text) : Optional.empty();
    }

    private static boolean says(String text, String name) {
        return text.toLowerCase(Locale.ROOT).contains(name) && !text.contains("://");
    }

    /** Takes what a journal, a number or a note names, each line for itself. */
    Identifiers in(List<String> texts) {
        for (String text : texts) {
            text.lines().forEach(line -> {
                arxivId = arxivId.or(() -> arxivId(line));
                doi = doi.or(() -> says(line, "doi") ? Doi.parse(line) : Optional.empty());
            });
        }
        return this;
    }

    /** Takes what the record's addresses name. */
    Identifiers at(List<String> addresses) {
        for (String address : addresses) {
            arxivId = arxivId.or(() -> PaperAddress.arxivId(address));
            doi = doi.or(() -> PaperAddress.doi(address));
        }
        return this;
    }

    /** Gives them to a paper, with the record's address unless it is that of the identifier. */
    Optional<ArxivId> give(PaperBuilder paper, String url) {
        Optional<ArxivId> id = arxivId.or(() -> doi.flatMap(Doi::arxivId));
        id.ifPresent(paper::arxivId);
        doi.filter(known -> !id.map(Doi::ofArxiv).equals(Optional.of(known))).ifPresent(paper::doi);
        paper.url(id.map(ArxivId::url).equals(Optional.of(url)) ? "" : url);
        return id;
    }
}
