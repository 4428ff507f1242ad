package io.github.offprint.internal.id;

import java.util.Locale;
import java.util.Optional;

/**
 * A web address, and what it means by the table of {@link Hosts}.
 *
 * @param url the address, with its scheme; where it only leads on to another, that one
 * @param host the host in lower case, without {@code www.}, user and port
 * @param path the path as it is written, from its first slash on; empty if there is none
 * @param query what stands behind the question mark
 * @param fragment what stands behind the number sign
 * @param kind what is found there
 * @param arxivId the identifier of the arXiv paper that the address names, with the version if it names one, or empty
 * @param doi the DOI that the address names, be it one that arXiv registered, or empty
 */
public record Address(
        String url, String host, String path, String query, String fragment, Kind kind, String arxivId, String doi) {
    /** An address may lead on to another, which leads on to another. */
    private static final int LONGEST_CHAIN = 3;

    /** The break of a line, encoded, with which some programs join all addresses of a paper. */
    private static final String JOINED = "%5Cn";

    /** What is found at an address. */
    public enum Kind {
        /** A paper: its page, its file, or what a catalog says of it. */
        PAPER,
        /** A file in PDF, of which the address does not tell what it is. */
        PDF,
        /** A program. */
        CODE,
        /** Data, or a model that was made of them. */
        DATA,
        /** The page of a project. */
        PROJECT,
        /** A talk, as a film or as its slides. */
        VIDEO,
        /** What somebody posted. */
        SOCIAL,
        /** Something to be bought. */
        SHOP,
        /** A picture. */
        IMAGE,
        /** Anything else. */
        OTHER
    }

    /**
     * Reads an address of the web. Its scheme may be missing if the host is one of the table.
     *
     * @param text the text to read; white space around it is ignored
     * @return the address; empty if the text is anything else, or there is white space in it
     */
    public static Optional<Address> parse(String text) {
        String address = text.strip();
        int joined = address.indexOf(JOINED);
        boolean several = joined > 0 && address.indexOf("://", joined) > 0;
        return parse(several ? address.substring(0, joined) : address, LONGEST_CHAIN);
    }

    /**
     * Reads an address that may be relative to a site.
     *
     * @param text the text to read
     * @param site the host of the site
     * @return the address; empty if the text is anything else
     */
    public static Optional<Address> parse(String text, String site) {
        boolean relative = text.startsWith("/") && !text.startsWith("//");
        return parse(relative ? "https://" + site + text : text);
    }

    /**
     * Whether a text is an address with its scheme and nothing else.
     *
     * @param text a text
     * @return true if it is
     */
    public static boolean isWhole(String text) {
        return scheme(text) > 0 && text.chars().noneMatch(Character::isWhitespace);
    }

    /** Where the host begins in an address of the web; 0 if there is no scheme of it. */
    private static int scheme(String text) {
        return text.regionMatches(true, 0, "https://", 0, 8) ? 8 : text.regionMatches(true, 0, "http://", 0, 7) ? 7 : 0;
    }

    private static Optional<Address> parse(String text, int chain) {
        int start = text.startsWith("//") ? 2 : scheme(text);
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String host = host(text.substring(start, end));
        boolean known = start > 0 || (end < text.length() && text.charAt(end) == '/' && Hosts.isKnown(host));
        if (host.isEmpty() || !known || text.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        int fragment = text.indexOf('#', end);
        String before = fragment < 0 ? text : text.substring(0, fragment);
        int query = before.indexOf('?', end);
        String path = before.substring(end, query < 0 ? before.length() : query);
        String asked = query < 0 ? "" : before.substring(query + 1);
        Place place = Hosts.place(host, path, asked);
        if (!place.target().isEmpty() && chain > 0) {
            return parse(place.target(), chain - 1);
        }
        String url = start == 0 ? "https://" + text : start == 2 ? "https:" + text : text;
        String behind = fragment < 0 ? "" : text.substring(fragment + 1);
        return Optional.of(new Address(url, host, path, asked, behind, place.kind(), place.arxivId(), place.doi()));
    }

    /** The host without user, port, {@code www.} and a dot at its end; empty if it is none. */
    private static String host(String authority) {
        int start = authority.lastIndexOf('@') + 1;
        int colon = authority.indexOf(':', start);
        String host = authority
                .substring(start, colon < 0 ? authority.length() : colon)
                .toLowerCase(Locale.ROOT);
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        host = host.startsWith("www.") ? host.substring("www.".length()) : host;
        boolean name = host.chars().allMatch(c -> c > 0x7F || Character.isLetterOrDigit(c) || ".-_".indexOf(c) >= 0);
        return name ? host : "";
    }

    /** {@return whether a paper is found there, and not just a file that may be one} */
    public boolean isPaper() {
        return kind == Kind.PAPER;
    }

    /** {@return the address} */
    @Override
    public String toString() {
        return url;
    }
}
