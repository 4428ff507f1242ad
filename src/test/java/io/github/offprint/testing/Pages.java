package io.github.offprint.testing;

import java.util.List;

/** A page in the layout of a pasted list of papers, written for the tests. */
public final class Pages {
    private Pages() {}

    /** The head of a page, up to its date. */
    public static final String HEAD = """
            new

            Get trending papers in your email inbox!

            Subscribe

            Daily Papers

            byMK and the research community

            Dec 8

            """;

    /** An entry that shows a count of authors and a whole date. */
    public static final String COUNTED = """
            Sorting Lighthouses: A Survey of QR-Trees on Small Islands

            Lighthouses are often sorted by height. We sort them by patience instead, and show that islands with fewer than seven goats profit most. Code is at https://example.org/goats.

              • 4 authors
            ·
            Mar 3, 2024

            """;

    /** An entry that shows an organisation, a date without year, and comments. */
    public static final String ORGANISED = """
            Patient Kettles

            A kettle that waits boils later. We measure how much later with 12 kettles, and find a constant of O(n log n) minutes, which surprises nobody but the kettles themselves.

            kettle-lab Kettle Laboratory
            ·
            Sep 30 2

            """;

    /** An entry with one author and comments behind a whole date. */
    public static final String SINGLE = """
            On the Weight of Paper Boats?

            Paper boats weigh little. This is a proof that they weigh less than that, by induction on the number of folds and with the help of a rather small bath tub.

              • 1 authors
            ·
            Jun 22, 2021 1

            """;

    /** The titles of {@link #PAGE}. */
    public static final List<String> TITLES = List.of(
            "Sorting Lighthouses: A Survey of QR-Trees on Small Islands",
            "Patient Kettles",
            "On the Weight of Paper Boats?");

    /** A page of three entries. */
    public static final String PAGE = HEAD + COUNTED + ORGANISED + SINGLE;
}
