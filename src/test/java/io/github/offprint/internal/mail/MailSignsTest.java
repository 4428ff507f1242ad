package io.github.offprint.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: a@example.org\nTo: b@example.org\nSubject: Papers\n\nText",
                "Subject: Papers\nDate: Fri, 3 Mar 2023 01:29:12 +0000\nFrom: a@example.org\n\nText",
                "FROM: a@example.org\nsubject: Papers",
                "Date: Fri, 3 Mar 2023 01:29:12 +0000\nMIME-Version: 1.0\n\nText",
                "X-Own: 1\nReceived: from a\n\tby b; Fri, 3 Mar 2023 01:29:12 +0000\nSubject: Papers\n\nText",
                "Delivered-To: b@example.org\nReturn-Path: <a@example.org>\n",
                "Content-Type: text/html\nSubject: Papers\n\n<p>",
                "From a@example.org Fri Mar  3 01:29:12 2023\nFrom: a@example.org\nTo: b@example.org\n\nText",
                "\n  \nFrom: a@example.org\nTo: b@example.org\n\nText",
                "\uFEFFFrom: a@example.org\r\nTo: b@example.org\r\n\r\nText",
                "\u00EF\u00BB\u00BFFrom: a@example.org\nTo: b@example.org\n\nText",
                "From : a@example.org\nSubject : Papers\n\nText",
                "From: a@example.org\nSubject: Papers\nand no blank line",
            })
    void aMessageStartsWithTheFieldsOfOne(String text) {
        assertThat(Message.looksLikeOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "Daily Papers",
                "Date: Fri,  3 Mar 23 01:29:12 GMT\nSubject: math daily 5 new received\n\n-----",
                "arXiv:2303.00001\nFrom: Ada Example <ada@example.org>\nDate: Fri, 3 Mar 2023\n\nTitle: One",
                "Paper: math/0303001\nFrom: Ada Example <ada@example.org>\nDate: Fri, 3 Mar 2023\nTitle: One\n",
                "Title: One\nDate: 2023-03-03\nAuthors: Ada Example\n",
                "Subject: Papers\nSubject: Papers\n\nText",
                "MIME-Version: 1.0\n\nText",
                "Received: a\nReceived: b\n\nText",
                "Text\nFrom: a@example.org\nTo: b@example.org\n",
                "Subject: Papers\n\nFrom: a@example.org\nTo: b@example.org\n",
                " From: a@example.org\n To: b@example.org\n",
                "---\nFrom: a@example.org\nTo: b@example.org\n---\n",
                "From a@example.org Fri Mar  3 01:29:12 2023\n",
                "{\"From\": 1,\n\"To\": 2}",
            })
    void anythingElseIsNone(String text) {
        assertThat(Message.looksLikeOne(text)).isFalse();
    }

    @Test
    void aHeadMayBeCutAnywhere() {
        String text = "Date: Fri, 3 Mar 2023 01:29:12 +0000\nFrom: a@example.org\nSubject: Papers\n\nText";

        assertThat(Message.looksLikeOne(text.substring(0, text.indexOf("Papers"))))
                .isTrue();
        assertThat(Message.looksLikeOne(text.substring(0, text.indexOf("Subject"))))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void noDigestInTheCorpusIsAMessage(Path file) throws IOException {
        assertThat(Message.looksLikeOne(Files.readString(file, StandardCharsets.ISO_8859_1)))
                .isFalse();
    }

    static Stream<Path> noDigestInTheCorpusIsAMessage() {
        return List.of("arxiv-mailing", "arxiv-abs", "digest-md", "digest-txt", "digest-list", "pages", "hf-html")
                .stream()
                .flatMap(folder -> Shared.files("corpus/" + folder).stream());
    }
}
