package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed reads no file, asks no host and grows no text. */
class FeedSafetyTest {
    private static final String ITEM = "<rss><channel><title>&x;</title><item><title>Patient Kettles &x;</title>"
            + "<link>https://arxiv.org/abs/2509.12345</link></item></channel></rss>";

    @Test
    void anExternalEntityIsNotFollowed(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the tea is in the cellar");
        String doctype = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";

        Digest digest = Digest.parse(doctype + ITEM);

        assertThat(digest.form()).isEqualTo(DigestForm.FEED);
        assertThat(digest.papers().toString() + digest.diagnostics()).doesNotContain("cellar");
    }

    @Test
    void anExternalTypeIsNotRead(@TempDir Path folder) throws IOException {
        Path type = Files.writeString(folder.resolve("a.dtd"), "<!ENTITY x \"cellar\">");

        Digest digest = Digest.parse("<!DOCTYPE rss SYSTEM \"" + type.toUri() + "\">" + ITEM);

        assertThat(digest.papers().toString() + digest.diagnostics()).doesNotContain("cellar");
    }

    @Test
    void entitiesDoNotGrow() {
        StringBuilder type = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i <= 30; i++) {
            type.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }

        Digest digest = Digest.parse(type + "]>" + ITEM.replace("&x;", "&a30;"));

        assertThat(digest.papers())
                .allSatisfy(paper -> assertThat(paper.title()).hasSizeLessThan(100));
    }

    @Test
    void aFeedThatBreaksOffKeepsWhatCameBefore() {
        Digest digest =
                Digest.parse(ITEM.replace("&x;", "").replace("</channel></rss>", "\n<item><title>On & Off</title>"));

        assertThat(digest.papers()).hasSize(1);
        assertThat(digest.diagnostics()).extracting(Diagnostic::code).contains("malformed");
    }
}
