package io.github.offprint.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An address of which it is known what it means.
 *
 * @param url the address
 * @param kind what is found there
 * @param arxivId the arXiv identifier that it names, or empty
 * @param doi the DOI that it names, unless arXiv registered it, or empty
 */
public record KnownAddress(String url, String kind, String arxivId, String doi) {
    private static final String TABLE = "/io/github/offprint/internal/id/addresses.tsv";

    /** All addresses of the table. */
    public static List<KnownAddress> all() {
        try (var in = KnownAddress.class.getResourceAsStream(TABLE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> (line + "\t\t").split("\t", -1))
                    .map(cells -> new KnownAddress(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that name a paper by an identifier. */
    public static Stream<KnownAddress> identified() {
        return all().stream().filter(known -> known.kind.equals("PAPER") && !(known.arxivId + known.doi).isEmpty());
    }

    @Override
    public String toString() {
        return url;
    }
}
