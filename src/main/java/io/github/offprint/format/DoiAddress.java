package io.github.offprint.format;

import io.github.offprint.Doi;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
        return resolver.matches() ? Doi.parse(decoded(resolver.group(1))) : Optional.empty();
    }

    /** The text without percent-encoding; as it is if what is encoded isn't UTF-8. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            int high = encoded[i] == '%' && i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded[i + 2], 16);
            octets.write(low < 0 ? encoded[i] : (high << 4) + low);
            i += low < 0 ? 0 : 2;
        }
        String decoded = octets.toString(StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') < 0 ? decoded : text;
    }
}
