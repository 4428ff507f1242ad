package io.github.offprint.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"Subject", "subject", "SUBJECT"})
    void aFieldIsFoundInAnyCase(String name) {
        assertThat(headers("From: a\nsUbject: Papers\n\nSubject: other").field(name))
                .contains("Papers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: New papers today",
                "Subject:New papers today",
                "Subject : New papers today  ",
                "Subject: New\n papers\n\ttoday",
                "Subject: New \r\n   papers\r\n today",
                "Subject:\n New papers today",
                "Subject: =?us-ascii?Q?New_papers?=\n today",
                "Subject: =?utf-8?Q?New?=\n =?utf-8?B?IHBhcGVycw==?= today",
                "Subject: New papers=?utf-8?Q?=0A?=today"
            })
    void aFieldIsReadOnOneLine(String field) {
        assertThat(headers(field + "\n\nText").field("Subject")).contains("New papers today");
    }

    @Test
    void ofSeveralFieldsTheFirstCounts() {
        assertThat(headers("Subject: one\nSubject: two\n").field("Subject")).contains("one");
    }

    @Test
    void anEmptyFieldIsThereAndAMissingOneIsNot() {
        Headers headers = headers("Subject:\nSubjects: x\n");

        assertThat(headers.field("Subject")).contains("");
        assertThat(headers.field("Sub")).isEmpty();
        assertThat(headers.field("Subject:")).isEmpty();
        assertThat(headers.field("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252"})
    void bytesBeyondAsciiAreUtf8OrWindows(String charset) throws Exception {
        String bytes = new String("Subject: Café – ü\n".getBytes(charset), StandardCharsets.ISO_8859_1);

        assertThat(headers(bytes).field("Subject")).contains("Café – ü");
    }

    @Test
    void charactersThatAreTextAlreadyStay() {
        assertThat(Message.parse("Subject: Ã© 論文\n", false).header("Subject")).contains("Ã© 論文");
    }

    @Test
    void theDayIsThatOfTheDateField() {
        assertThat(headers("Date: Fri, 3 Mar\n 2023 01:29:12 +0000\n").date()).contains(LocalDate.of(2023, 3, 3));
        assertThat(headers("Subject: 3 Mar 2023\n").date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    (c (in \\) it)) Fri (a), 3 (b) Mar (c) 2023 01:29 +0000 | 2023-03-03
                    Fri, 3 Mar 49 01:29:12 GMT                             | 2049-03-03
                    Fri, 3 Mar 50 01:29:12 GMT                             | 1950-03-03
                    Fri, 3 Mar 1900                                        | 1900-03-03
                    Fri, 3 Mar 1899                                        | none
                    Fri, 3 Mar 0023                                        | none
                    Fri, 3 Mar                                             | none
                    (Fri, 3 Mar 2023                                       | none
                    """)
    void aDateMayHoldCommentsAndIsNoOlderThanMail(String date, String day) {
        assertThat(headers("Date: " + date + "\n")
                        .date()
                        .map(LocalDate::toString)
                        .orElse("none"))
                .isEqualTo(day);
    }

    private static Headers headers(String text) {
        return Message.parse(text, true).headers();
    }
}
