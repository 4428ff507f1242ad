package io.github.offprint.internal.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The character sets that messages name, read as mail programs mean them. */
final class Charsets {
    private static final String WINDOWS = "windows-1252";

    /** Names of sets that are used for larger ones. */
    private static final Map<String, String> LARGER = Map.of(
            "ISO-8859-1", WINDOWS,
            "ISO-8859-9", "windows-1254",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949");

    private Charsets() {}

    /** The set of a name; empty if it is unknown, or one of those that are named whatever the text is: ASCII and UTF-8. */
    static Optional<Charset> named(String name) {
        Optional<Charset> charset = find(firstWord(name));
        return charset.filter(c -> !c.equals(StandardCharsets.US_ASCII) && !c.equals(StandardCharsets.UTF_8))
                .map(c -> find(LARGER.getOrDefault(c.name(), "")).orElse(c));
    }

    /** The set for octets that no name speaks for. */
    static Charset guessed(Utf8Judge judge) {
        return judge.agrees() ? StandardCharsets.UTF_8 : find(WINDOWS).orElse(StandardCharsets.ISO_8859_1);
    }

    /** Whether text in the set may stand in a message without a transfer encoding: its ASCII is ASCII. */
    static boolean isPlain(Charset charset) {
        String sample = "\nAZaz09 <=>";
        return new String(sample.getBytes(StandardCharsets.US_ASCII), charset).equals(sample);
    }

    /** Octets as text in the set of a name, which may be unknown. */
    static String decode(byte[] octets, String name) {
        Optional<Charset> charset = named(name);
        if (charset.isPresent()) {
            return new String(octets, charset.get());
        }
        Utf8Judge judge = new Utf8Judge();
        for (byte octet : octets) {
            judge.octet(octet & 0xFF);
        }
        return new String(octets, guessed(judge));
    }

    private static Optional<Charset> find(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Without quotes, a language ({@code utf-8*en}) or anything else behind it. */
    private static String firstWord(String name) {
        String bare = name.replace("'", "").replace("\"", "").strip();
        int end = 0;
        while (end < bare.length() && bare.charAt(end) > ' ' && bare.charAt(end) != '*') {
            end++;
        }
        return bare.substring(0, end);
    }
}
