package io.github.offprint.internal.id;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * arXiv's identifiers: their form, and the ways in which people write them.
 *
 * @param id the identifier without version, without the subject class that the oldest have
 * @param version the version, 0 when none was named
 */
public record ArxivName(String id, int version) {
    private static final Pattern NEW = Pattern.compile("(\\d\\d)(0[1-9]|1[0-2])\\.(\\d{4,5})");
    private static final Pattern OLD =
            Pattern.compile("([a-z-]{2,9})(?:\\.[A-Za-z]{2})?/((\\d\\d)(0[1-9]|1[0-2])(?!000)\\d{3})");
    private static final Pattern VERSIONED = Pattern.compile("(.{1,40}?)(?:v([1-9]\\d{0,2}))?");

    /**
     * {@code arXiv:2401.01234v2 [cs.LG]}, {@code arXiv preprint arXiv:2401.01234}, {@code CoRR abs/2401.01234}, and what the
     * archive's records say of themselves.
     */
    private static final Pattern WORDED = Pattern.compile(
            "(?:(?:arxiv|corr)(?:\\s{1,3}(?:e-?prints?|preprints?))?+(?:[\\s,:/]++|$))?+(?:oai:arxiv\\.org:|arxiv:\\s*+|abs/)?+"
                    + "(\\S{9,40}?)[.,;]?(?:\\s{1,3}\\[[^\\[\\]]{1,80}\\])?(?:\\s{1,3}\\(\\d{4}\\))?[.,;]?",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> ARCHIVES = Set.of(
            ("acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs"
                            + " dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex"
                            + " nucl-th patt-sol physics plasm-ph q-alg q-bio quant-ph solv-int supr-con")
                    .split(" "));
    private static final YearMonth FIRST_OLD = YearMonth.of(1991, 7);
    private static final YearMonth FIRST_NEW = YearMonth.of(2007, 4);
    private static final YearMonth FIRST_FIVE_DIGITS = YearMonth.of(2015, 1);

    /** What may stand behind an identifier in a path that was taken from a text. */
    private static final String BEHIND = "?#&)\"'<>],; ";

    private static final int LONGEST_IN_PATH = 80;

    /**
     * An identifier in its normal form.
     *
     * @param id the identifier without version
     * @return the same without a subject class; empty if it is no identifier
     */
    public static String normal(String id) {
        Matcher now = NEW.matcher(id);
        if (now.matches()) {
            YearMonth month = YearMonth.of(2000 + Integer.parseInt(now.group(1)), Integer.parseInt(now.group(2)));
            int digits = month.isBefore(FIRST_FIVE_DIGITS) ? 4 : 5;
            boolean numbered = now.group(3).chars().anyMatch(c -> c != '0');
            return !month.isBefore(FIRST_NEW) && now.group(3).length() == digits && numbered ? id : "";
        }
        Matcher then = OLD.matcher(id);
        if (then.matches() && ARCHIVES.contains(then.group(1))) {
            YearMonth month = oldMonth(then.group(3), then.group(4));
            boolean inTime = !month.isBefore(FIRST_OLD) && month.isBefore(FIRST_NEW);
            return inTime ? then.group(1) + "/" + then.group(2) : "";
        }
        return "";
    }

    /**
     * The month that an identifier names.
     *
     * @param id an identifier in its normal form
     * @return when the paper was first announced or submitted
     */
    public static YearMonth month(String id) {
        String digits = id.substring(id.indexOf('/') + 1);
        String year = digits.substring(0, 2);
        String month = digits.substring(2, 4);
        return id.indexOf('/') < 0
                ? YearMonth.of(2000 + Integer.parseInt(year), Integer.parseInt(month))
                : oldMonth(year, month);
    }

    private static YearMonth oldMonth(String year, String month) {
        int twoDigits = Integer.parseInt(year);
        return YearMonth.of(twoDigits < 91 ? 2000 + twoDigits : 1900 + twoDigits, Integer.parseInt(month));
    }

    /**
     * Reads an identifier as people write it, if the text is nothing else: bare, behind {@code arXiv:}, with the words and
     * the class that bibliographies put around it, as arXiv's DOI, or as an address that names a paper of arXiv.
     *
     * @param text the text to read; white space around it is ignored
     * @return the identifier; empty if the text is anything else
     */
    public static Optional<ArxivName> read(String text) {
        String bare = text.strip();
        Optional<ArxivName> exact = exactly(bare);
        if (exact.isPresent()) {
            return exact;
        }
        Matcher worded = WORDED.matcher(bare);
        Optional<ArxivName> named = worded.matches() ? exactly(worded.group(1)) : Optional.empty();
        if (named.isPresent()) {
            return named;
        }
        Optional<Address> address = Address.parse(bare);
        return address.isPresent()
                ? address.flatMap(there -> exactly(there.arxivId()))
                : DoiName.read(bare).flatMap(doi -> exactly(DoiName.arxivId(doi)));
    }

    /** The identifier that a text is, with or without a version. */
    private static Optional<ArxivName> exactly(String text) {
        Matcher versioned = VERSIONED.matcher(text);
        String id = versioned.matches() ? normal(versioned.group(1)) : "";
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String version = versioned.group(2);
        return Optional.of(new ArxivName(id, version == null ? 0 : Integer.parseInt(version)));
    }

    /** The identifier in the rest of a path, without the ending of a file; empty if there is none. */
    static String inPath(String rest) {
        String path = PercentCoding.decoded(rest.substring(0, Math.min(rest.length(), LONGEST_IN_PATH)));
        int end = 0;
        while (end < path.length() && BEHIND.indexOf(path.charAt(end)) < 0) {
            end++;
        }
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        String bare = path.substring(path.toLowerCase(Locale.ROOT).startsWith("arxiv:") ? 6 : 0, end);
        String lower = bare.toLowerCase(Locale.ROOT);
        String id = lower.endsWith(".pdf") ? bare.substring(0, bare.length() - 4) : bare;
        int slash = id.indexOf('/');
        return exactly(id)
                .or(() -> exactly(slash < 0 ? "" : id.substring(0, slash)))
                .map(ArxivName::toString)
                .orElse("");
    }

    /** {@return the identifier with its version if it has one} */
    @Override
    public String toString() {
        return version == 0 ? id : id + "v" + version;
    }
}
