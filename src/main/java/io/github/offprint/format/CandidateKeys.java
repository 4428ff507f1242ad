package io.github.offprint.format;

import io.github.offprint.ArxivId;
import io.github.offprint.Paper;
import io.github.offprint.internal.text.Ascii;

/**
 * The keys that a paper may get, each more telling than the one before: {@code zhang2025learning},
 * {@code zhang2025learning-2501.00001}, {@code zhang2025learning-7k3m9p2qw5xy0}. All come from the paper alone.
 */
final class CandidateKeys {
    private final Paper paper;
    private final String bare;

    CandidateKeys(Paper paper, KeyRule rule) {
        this.paper = paper;
        String given = rule.equals(KeyRule.standard()) ? StandardKeyRule.citedAs(paper) : "";
        String folded = given.isEmpty() ? fold(rule.key(paper)) : given;
        this.bare = folded.isEmpty() ? KeyRule.standard().key(paper) : folded;
    }

    /** What the rule says. */
    String bare() {
        return bare;
    }

    /** With the arXiv identifier, or else a short hash. */
    String identified() {
        return bare + "-"
                + paper.arxivId()
                        .map(ArxivId::toString)
                        .map(id -> id.replace('/', '.'))
                        .orElseGet(() -> Fingerprint.brief(paper));
    }

    /** With a hash over everything in the paper; only papers that differ in nothing but their source share it. */
    String exact() {
        return bare + "-" + Fingerprint.full(paper);
    }

    private static String fold(String key) {
        String ascii = Ascii.fold(key);
        StringBuilder allowed = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (Ascii.isLetterOrDigit(c) || ":._/-".indexOf(c) >= 0) {
                allowed.append(c);
            }
        }
        return allowed.toString();
    }
}
