package io.github.offprint;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A valid arXiv identifier, with the version when one was named.
 *
 * <p>Both schemes of <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv's identifier page</a> are known:
 * {@code hep-th/9901001} (July 1991 to March 2007; a subject class as in {@code math.GT/0309136} is dropped, as arXiv
 * does) and {@code YYMM.NNNN} (April 2007 to December 2014) or {@code YYMM.NNNNN} (since).
 *
 * @param id the identifier without version and without {@code arXiv:}
 * @param version the version, from 1; 0 when none was named
 */
public record ArxivId(String id, int version) implements Serializable {
    private static final Pattern NEW = Pattern.compile("(\\d\\d)(0[1-9]|1[0-2])\\.(\\d{4,5})");
    private static final Pattern OLD =
            Pattern.compile("([a-z-]{2,9})(?:\\.[A-Za-z]{2})?/((\\d\\d)(0[1-9]|1[0-2])(?!000)\\d{3})");
    private static final Pattern VERSIONED = Pattern.compile("(.{1,40}?)(?:v([1-9]\\d{0,2}))?");
    private static final Pattern PREFIX = Pattern.compile(
            "(?:arxiv:\\s*|(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html|format|ps|e-print)/)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> ARCHIVES = Set.of(
            ("acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs"
                            + " dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex"
                            + " nucl-th patt-sol physics plasm-ph q-alg q-bio quant-ph solv-int supr-con")
                    .split(" "));
    private static final YearMonth FIRST_OLD = YearMonth.of(1991, 7);
    private static final YearMonth FIRST_NEW = YearMonth.of(2007, 4);
    private static final YearMonth FIRST_FIVE_DIGITS = YearMonth.of(2015, 1);

    /**
     * Checks and normalises the identifier.
     *
     * @param id the identifier without version and without {@code arXiv:}
     * @param version the version, from 1; 0 when none was named
     * @throws IllegalArgumentException if {@code id} is no arXiv identifier or {@code version} is negative
     */
    public ArxivId {
        String normal = normalise(id);
        if (normal.isEmpty() || version < 0) {
            throw new IllegalArgumentException("not an arXiv identifier: " + id + (version < 0 ? "v" + version : ""));
        }
        id = normal;
    }

    /**
     * Reads an identifier as people write it: bare, after {@code arXiv:}, or as the address of the paper's page or file
     * at arxiv.org.
     *
     * @param text the text to read; white space around it is ignored
     * @return the identifier, or empty if the text is anything else
     */
    public static Optional<ArxivId> parse(String text) {
        String bare = text.strip();
        Matcher prefix = PREFIX.matcher(bare);
        if (prefix.lookingAt()) {
            bare = bare.substring(prefix.end());
            int end = bare.length();
            for (char stop : new char[] {'?', '#'}) {
                int at = bare.indexOf(stop);
                end = at >= 0 ? Math.min(end, at) : end;
            }
            bare = bare.substring(0, end);
            bare = bare.toLowerCase(Locale.ROOT).endsWith(".pdf") ? bare.substring(0, bare.length() - 4) : bare;
        }
        Matcher versioned = VERSIONED.matcher(bare);
        if (!versioned.matches() || normalise(versioned.group(1)).isEmpty()) {
            return Optional.empty();
        }
        String version = versioned.group(2);
        return Optional.of(new ArxivId(versioned.group(1), version == null ? 0 : Integer.parseInt(version)));
    }

    private static String normalise(String id) {
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

    private static YearMonth oldMonth(String year, String month) {
        int twoDigits = Integer.parseInt(year);
        return YearMonth.of(twoDigits < 91 ? 2000 + twoDigits : 1900 + twoDigits, Integer.parseInt(month));
    }

    /** {@return the month that the identifier names: that in which the paper was first announced or submitted} */
    public YearMonth month() {
        String digits = id.substring(id.indexOf('/') + 1);
        return id.indexOf('/') < 0
                ? YearMonth.of(
                        2000 + Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2, 4)))
                : oldMonth(digits.substring(0, 2), digits.substring(2, 4));
    }

    /** {@return the same paper without a version} */
    public ArxivId withoutVersion() {
        return version == 0 ? this : new ArxivId(id, 0);
    }

    /** {@return the address of the paper's page, {@code https://arxiv.org/abs/…}, with the version if there is one} */
    public String url() {
        return "https://arxiv.org/abs/" + this;
    }

    /** {@return the identifier with its version if it has one, {@code 2309.00071v2}} */
    @Override
    public String toString() {
        return version == 0 ? id : id + "v" + version;
    }
}
