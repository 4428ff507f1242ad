package io.github.offprint.internal.id;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DOI names: their form by ISO 26324, and the ways in which people write them. The prefix is {@code 10.} with a registrant
 * code of digits and dots, the suffix behind the slash is of printable characters.
 */
public final class DoiName {
    /** What the DOIs that arXiv registers begin with. */
    private static final String ARXIV = "10.48550/arXiv.";

    private static final String RESOLVER = "https://doi.org/";

    private static final Pattern FORM =
            Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,9}){0,3}/[^\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]{1,1000}");

    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:urn:|info:)?doi(?::\\s*+|/|\\s++))(?=\\d|http|dx\\.|www\\.|doi\\.)", Pattern.CASE_INSENSITIVE);

    /** What sites put behind the DOI of a paper for its parts and files. */
    private static final List<String> ENDINGS = List.of(
            "/",
            "_reference.pdf",
            ".pdf",
            "+html",
            "/pdf",
            "/epdf",
            ".full",
            "/full",
            ".full-text",
            "/fulltext.html",
            "/fulltext",
            ".abstract",
            "/abstract",
            ".short",
            ".long",
            ".html",
            "/html",
            "/meta",
            "/epub",
            "/ampdf",
            "/pdfft",
            "/xml",
            "/summary",
            "/references",
            "/figures",
            "/metrics");

    /** How much of a path belongs to the DOI that stands in it. */
    enum End {
        /** All of it, as at a resolver. */
        WHOLE,
        /** All but the names of parts and files. */
        ENDS,
        /** The prefix and one segment. */
        TWO,
        /** What stands before a number of the site's own, which is a segment. */
        NUMBER,
        /** All but a version, {@code v2}, and the names of parts and files. */
        VERSION
    }

    private DoiName() {}

    /**
     * Whether a text is a DOI name and nothing else.
     *
     * @param text a text
     * @return true if it is
     */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Reads a DOI as people write it: bare, behind {@code doi:} or {@code doi}, or as an address that names one.
     *
     * @param text the text to read; white space around it is ignored
     * @return the DOI name; empty if the text is anything else
     */
    public static Optional<String> read(String text) {
        String bare = text.strip();
        Matcher label = LABEL.matcher(bare);
        bare = label.lookingAt() ? bare.substring(label.end()) : bare;
        if (isOne(bare)) {
            return Optional.of(bare);
        }
        if (bare.startsWith("10.")) {
            return Optional.of(PercentCoding.decoded(bare)).filter(DoiName::isOne);
        }
        return Address.parse(bare).map(Address::doi).filter(doi -> !doi.isEmpty());
    }

    /**
     * The address at which a DOI resolves.
     *
     * @param name a DOI name
     * @return the address, in which what would end its path is percent-encoded
     */
    public static String address(String name) {
        return RESOLVER + PercentCoding.encoded(name);
    }

    /** The DOI in the rest of a path; empty if there is none. */
    static String inPath(String rest, End end) {
        String path = rest;
        if (end != End.WHOLE) {
            int session = path.indexOf(";jsessionid=");
            path = session < 0 ? path : path.substring(0, session);
        }
        path = PercentCoding.decoded(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        Matcher label = LABEL.matcher(path);
        path = label.lookingAt() ? path.substring(label.end()) : path;
        String name = switch (end) {
            case WHOLE -> path;
            case ENDS -> withoutEndings(path);
            case TWO -> withoutEndings(firstTwo(path));
            case NUMBER -> withoutEndings(beforeNumber(path));
            case VERSION -> withoutVersion(withoutEndings(path));
        };
        return isOne(name) ? name : "";
    }

    private static String withoutEndings(String path) {
        int end = path.length();
        boolean more = true;
        while (more) {
            more = false;
            for (String ending : ENDINGS) {
                int start = end - ending.length();
                if (start > 0 && path.regionMatches(true, start, ending, 0, ending.length())) {
                    end = start;
                    more = true;
                }
            }
        }
        return path.substring(0, end);
    }

    private static String firstTwo(String path) {
        int slash = path.indexOf('/');
        int second = slash < 0 ? -1 : path.indexOf('/', slash + 1);
        return second < 0 ? path : path.substring(0, second);
    }

    private static String beforeNumber(String path) {
        String[] parts = path.split("/", -1);
        int length = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean number = parts[i].length() > 4 && parts[i].chars().allMatch(c -> c >= '0' && c <= '9');
            if (i > 1 && number) {
                return path.substring(0, length - 1);
            }
            length += parts[i].length() + 1;
        }
        return path;
    }

    private static String withoutVersion(String path) {
        int digits = path.length();
        while (digits > 0 && Character.isDigit(path.charAt(digits - 1))) {
            digits--;
        }
        boolean version = digits < path.length() && digits > 0 && path.charAt(digits - 1) == 'v';
        return version ? path.substring(0, digits - 1) : path;
    }

    /**
     * The DOI that arXiv registers for a paper.
     *
     * @param id the paper's identifier without version
     * @return the DOI name
     */
    public static String ofArxiv(String id) {
        return ARXIV + id;
    }

    /**
     * The identifier in a DOI that arXiv registered.
     *
     * @param name a DOI name
     * @return the identifier, not checked; empty if somebody else registered the DOI
     */
    public static String arxivId(String name) {
        return name.regionMatches(true, 0, ARXIV, 0, ARXIV.length())
                ? name.substring(ARXIV.length()).toLowerCase(Locale.ROOT)
                : "";
    }
}
