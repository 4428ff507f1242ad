package io.github.offprint.format;

import io.github.offprint.Doi;
import io.github.offprint.internal.id.PercentCoding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses at doi.org, of which some know a paper's DOI alone. */
final class DoiAddress {
    private static final Pattern AT_RESOLVER = Pattern.compile(
            "https?://(?:dx\\.|www\\.)?doi\\.org/(10\\.[^\\s?#]+)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

    private DoiAddress() {}

    /** The DOI that an address resolves; empty if it is any other address. */
    static Optional<Doi> doi(String address) {
        Matcher resolver = AT_RESOLVER.matcher(address);
        return resolver.matches() ? Doi.parse(PercentCoding.decoded(resolver.group(1))) : Optional.empty();
    }
}
