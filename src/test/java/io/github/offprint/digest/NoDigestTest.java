package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic.Severity;
import io.github.offprint.testing.Accounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no digest gives no paper, and says so. */
class NoDigestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a licence
                """
                THE KETTLE LICENSE, Version 2.0, January 2021

                1. Definitions. "Kettle" shall mean any vessel that boils.

                   (a) You must give any other recipients of the Kettle a copy of this License; and
                   (b) You must cause any modified kettles to carry prominent notices.

                See https://www.example.org/licenses/ for the full text.
                """,
                // a chapter of a novel
                """
                CHAPTER II

                It was on 3 March 2024, or so the keeper believed, that the lighthouse went out.

                "Who did that?" asked the goat.

                · · ·

                Nobody answered. Seven authors had tried to describe the silence that followed.
                """,
                // source code
                """
                /** See https://arxiv.org/abs/2509.12345 for the algorithm. */
                public final class Kettle {
                    private final int[] cups = {1, 2, 3}; // [cups](x)

                    void boil() { for (int i = 0; i < 3; i++) cups[i] *= 2; }
                }
                """,
                // a README that cites a paper in a sentence
                """
                # kettle

                **kettle** is a library for boiling, as [described in our paper](https://arxiv.org/abs/2509.12345).

                - Install it with `npm i kettle`.
                - Read [the docs](https://example.org/docs) and [the guide](https://example.org/guide).

                | Option | Default |
                |---|---|
                | `heat` | [100](https://example.org/heat) |
                """,
                // a mail of news
                """
                From: News <news@example.org>
                To: ann@example.org
                Subject: This week in tea
                Date: Mon, 8 Dec 2025 07:00:00 +0000

                Hello Ann,

                Tea prices fell on Sep 30, 2025. Read more at https://example.org/news/1234.

                Yours, the editors
                """,
                // a bibliography
                """
                @misc{kettle2025patient,
                  title = {Patient Kettles},
                  author = {Kettle, Ada and Spout, Ben},
                  year = {2025},
                  url = {https://arxiv.org/abs/2509.12345},
                }
                """,
                // a table of values
                """
                key,title,url
                a,Patient Kettles,https://arxiv.org/abs/2509.12345
                b,Paper Boats,https://arxiv.org/abs/2106.11111
                """,
                // other data
                """
                {"name": "kettle", "version": "1.0.0", "dependencies": {"tea": "^2.0.0"}, "title": "Kettle", "id": 7}
                """,
                """
                <?xml version="1.0"?><project><modelVersion>4.0.0</modelVersion><name>kettle</name></project>
                """,
                // a web page about something else
                """
                <!doctype html><html><head><title>Tea</title></head><body><nav><a href="/">Home</a></nav>
                <p>Tea is read in <a href="https://arxiv.org/abs/2509.12345">this paper</a>, some say.</p></body></html>
                """
            })
    void aTextAboutSomethingElseGivesNothing(String text) {
        Digest digest = Digest.parse(text);

        assertThat(digest.papers()).isEmpty();
        assertThat(digest.diagnostics()).anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        Accounts.assertCloses(digest, text);
    }
}
