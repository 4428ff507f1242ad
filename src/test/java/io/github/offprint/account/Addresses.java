package io.github.offprint.account;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses and identifiers that papers hold. One that is printed again says nothing new. */
final class Addresses {
    /** What is read as one address or identifier, wherever it stands. */
    static final Pattern UNIT =
            Pattern.compile("(?i)https?://[^\\s<>\"'`)\\]|,}]+(?:\\([^\\s()]*\\)[^\\s<>\"'`)\\]|}]*)*"
                    + "|\\b(?:www\\.|arxiv\\.org/|doi\\.org/|dx\\.doi\\.org/|github\\.com/|huggingface\\.co/)[^\\s<>\"'`)\\]|,]+"
                    + "|\\b10\\.\\d{4,9}/[^\\s<>\"',|]+"
                    + "|\\b(?:arxiv:\\s?)?\\d{4}\\.\\d{4,5}(?:v\\d+)?\\b"
                    + "|\\b[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}(?:v\\d+)?\\b");

    private static final Pattern ARXIV =
            Pattern.compile("(?i)(?<![\\d.])(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?(?!\\d)");
    /** An address that leads on to another. */
    private static final Pattern INNER = Pattern.compile("[?&;](?:url|next|q|u)=([^&]+)");

    private static final String OF_ARXIV = "10.48550/arxiv.";

    private static final Pattern DOI = Pattern.compile("(?i)10\\.\\d{4,9}/[^\\s?#&\"<>]+");

    private final Set<String> urls = new HashSet<>();
    private final Set<String> arxiv = new HashSet<>();
    private final Set<String> dois = new HashSet<>();
    private final Set<String> keys = new HashSet<>();

    /** Adds whatever a value is. */
    void add(Values.Value value) {
        String text = value.text();
        if (value.name().equals("citationKey")) {
            keys.add(text);
        }
        if (text.startsWith("http://") || text.startsWith("https://")) {
            urls.add(url(text));
        }
        if (value.name().equals("arxivId") || isIdentifier(text)) {
            Matcher id = ARXIV.matcher(text);
            if (id.find()) {
                arxiv.add(arxiv(id.group(1).toLowerCase(Locale.ROOT)));
            }
        }
        Matcher doi = DOI.matcher(decoded(text));
        if (isIdentifier(text) && doi.find()) {
            dois.add(doi(doi.group()));
        }
    }

    private static boolean isIdentifier(String text) {
        return !text.contains(" ") && text.length() < 500;
    }

    /** Whether an address or identifier is one of the paper's. */
    boolean has(String unit) {
        String plain = decoded(unit);
        Matcher inner = INNER.matcher(unit);
        if (inner.find() && has(inner.group(1))) {
            return true;
        }
        if (keys.contains(unit) || urls.contains(url(unit)) || urls.contains(url(plain))) {
            return true;
        }
        Matcher doi = DOI.matcher(plain);
        if (doi.find()) {
            String name = doi(doi.group());
            return dois.contains(name)
                    || (name.startsWith(OF_ARXIV) && arxiv.contains(name.substring(OF_ARXIV.length())));
        }
        Matcher id = ARXIV.matcher(plain.toLowerCase(Locale.ROOT));
        while (id.find()) {
            if (arxiv.contains(arxiv(id.group(1)))
                    && (!isUrl(unit) || plain.matches("(?i).*(arxiv|huggingface|/papers?/|/abs/|/pdf/).*"))) {
                return true;
            }
        }
        return false;
    }

    /** An old identifier without its subject class, {@code math.GT/0309136}, which says nothing of its own. */
    private static String arxiv(String id) {
        return id.replaceFirst("\\.[a-z]{2}(?=/)", "");
    }

    boolean hasArxivId() {
        return !arxiv.isEmpty();
    }

    private static boolean isUrl(String unit) {
        return unit.contains("//") || unit.startsWith("www.");
    }

    private static String doi(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("[.,;:)\\]}]+$", "")
                .replaceFirst("(/full|/abstract|\\.pdf|/pdf)$", "");
    }

    private static String url(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replace("&amp;", "&")
                .replace("\\", "")
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("#.*", "")
                .replaceFirst("[/.,;:)]+$", "");
    }

    private static String decoded(String text) {
        try {
            return text.contains("%") ? URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8) : text;
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
