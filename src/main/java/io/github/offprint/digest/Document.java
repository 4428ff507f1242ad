package io.github.offprint.digest;

import io.github.offprint.Limits;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way to a dialect.
 *
 * @param text its characters from the first on; can be marked and reset
 * @param name its name for the papers' sources; empty for none
 * @param limits how much of it is read
 * @param referenceDate when it was made, as the caller says
 * @param date when it was made, as what it was found in says, such as a message
 * @param bytes whether each character stands for one byte, as in a message that names its encodings inside
 */
record Document(
        Reader text,
        String name,
        Limits limits,
        @Nullable LocalDate referenceDate,
        @Nullable LocalDate date,
        boolean bytes) {

    /** The beginning of the text, which stays in place. */
    String peek(int length) throws IOException {
        char[] head = new char[length];
        text.mark(length);
        int end = 0;
        int count = 0;
        while (count >= 0 && end < length) {
            end += count;
            count = text.read(head, end, length - end);
        }
        text.reset();
        return new String(head, 0, end);
    }

    /** The document line by line. */
    RawLines lines() {
        return new RawLines(text, limits);
    }
}
