package io.github.offprint.testing;

import io.github.offprint.Diagnostic;
import io.github.offprint.digest.Digest;
import java.util.List;

/** Mailings, listings and records in the notation of arXiv's text, of papers that don't exist. */
public final class Mailings {
    /** The rule between two records. */
    public static final String RULE = "-".repeat(78) + "\n";

    /** The rule before the cross-lists. */
    public static final String CROSS_LISTS = "%-".repeat(39) + "\n";

    /** The rule before the replacements. */
    public static final String REPLACEMENTS = "%%--".repeat(19) + "%%\n";

    /** The rule before the foot. */
    public static final String END = "%%%---".repeat(13) + "\n";

    /** The head of a mailing. */
    public static final String HEAD = """
            Date: Tue,  9 May 23 00:12:13 GMT
            Subject: q-bio daily 1 new +  1 crosses received

            """ + RULE + RULE + """
            Send any comments regarding submissions directly to submitter.
            """ + RULE + """
            Archives at http://arxiv.org/
            To unsubscribe, e-mail To: q-bio@arXiv.org, Subject: cancel
            """ + RULE + """
             Submissions to:
            Biomolecules
            Tissues and Organs
             received from  Fri  5 May 23 18:00:00 GMT  to  Mon  8 May 23 18:00:00 GMT
            """ + RULE + RULE;

    /** A new submission. */
    public static final String NEW = """
            \\\\
            arXiv:2305.00101
            Date: Fri, 5 May 2023 18:34:08 GMT   (243kb,D)

            Title: On the folding of paper cranes and of very long
              titles
            Authors: Ana Mu\\~noz (1), Bo Li (1 and 2) and Cl\\'ement d'Aubigny ((1) Institute
              of Folds, (2) Crane House)
            Categories: q-bio.BM math.MG
            Comments: 12 pages, 3 figures
            Report-no: FOLD-23-05
            \\\\
              We fold cranes in $O(n^2)$ steps. The code is at https://example.org/crane.
            Title: this line belongs to the abstract.

              A second paragraph.
            \\\\ ( https://arxiv.org/abs/2305.00101 ,  243kb)
            """;

    /** A cross-list. */
    public static final String CROSS_LIST = """
            \\\\
            arXiv:2305.00202 (*cross-listing*)
            Date: Sat, 6 May 2023 01:02:03 GMT   (14kb)

            Title: Creases in the plane
            Authors: Dora Example
            Categories: math.MG q-bio.BM
            \\\\
              Each crease is straight.
            \\\\ ( https://arxiv.org/abs/2305.00202 ,  14kb)
            """;

    /** A replacement, which has neither a date of its own nor an abstract. */
    public static final String REPLACEMENT = """
            \\\\
            arXiv:2204.00303
            replaced with revised version Sun, 7 May 2023 08:03:26 GMT   (25kb,D)

            Title: Wings that flap
            Authors: Emil Example and the CRANE Collaboration
            Categories: q-bio.TO
            Journal-ref: J. Fold. 7 (2023), 38--41
            DOI: 10.5555/fold.2023.038
            \\\\ ( https://arxiv.org/abs/2204.00303 ,  25kb)
            """;

    /** The foot of a mailing. */
    public static final String FOOT = """
            For subscribe options to combined archives,
            e-mail To: q-bio@arxiv.org, Subject: subscribe
            """ + RULE;

    /** A whole mailing. */
    public static final String MAILING =
            HEAD + NEW + CROSS_LISTS + RULE + CROSS_LIST + REPLACEMENTS + RULE + REPLACEMENT + END + FOOT;

    /** The record of a listing, without abstract. */
    public static final String LISTED = """
            \\\\
            Paper: hep-th/9405123
            From: Fay Example  <fay@example.org>
            Date: Tue, 17 May 94 12:13:14 EDT   (11kb)

            Title: Strings of paper
            Authors: F. Example
            Categories: hep-th
            \\\\
            """;

    /** A listing of one month. */
    public static final String LISTING =
            RULE + RULE + """

            Papers received as of Wed Jun  1 02:55:44 METDST 1994.
            (abstracts alone may be retrieved via, e.g.    get 9405001.abs )

            """ + RULE + RULE + LISTED + RULE + LISTED.replace("123", "124") + RULE;

    /** An {@code .abs} file. */
    public static final String ABS = RULE + """
            \\\\
            arXiv:math/0301234
            From: Gil \\AA{}s <gil@example.org>
            Date: Mon, 20 Jan 2003 10:11:12 GMT   (53kb)
            Date (revised v2): Tue, 4 Feb 2003 01:33:31 GMT   (54kb)
            Date (revised v3): Sat, 1 Mar 2003 01:33:31 GMT   (54kb)

            Title: Knots $K_n$ in folded ribbons
            Author: Gil \\AA{}s
            Categories: math.GT math.MG
            Comments: 26 pages; v3: minor
              changes
            Report-no: RIBBON 7
            MSC-class: 57M25, 52C99
            ACM-class: F.2.2
            Journal-ref: Ribbons 3 (2003) 1--9
            DOI: 10.5555/rib.2003.1 10.5555/rib.2003.2
            License: http://arxiv.org/licenses/nonexclusive-distrib/1.0/
            Proxy: ccsd example
            \\\\
              We knot.
            \\\\
            """;

    private Mailings() {}

    /** What is said of a mailing, but for words of its records for which a paper has no place. */
    public static List<Diagnostic> faults(Digest digest) {
        return digest.diagnostics().stream()
                .filter(said -> !said.code().equals("unused-text"))
                .toList();
    }
}
