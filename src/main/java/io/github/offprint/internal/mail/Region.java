package io.github.offprint.internal.mail;

import io.github.offprint.Span;

/**
 * Lines of a message that belong together.
 *
 * @param kind what they are
 * @param span their numbers
 * @param mediaType the type of a body's content, such as {@code image/png}; empty for anything else
 */
public record Region(Kind kind, Span span, String mediaType) {

    /** What lines of a message can be. */
    public enum Kind {
        /** The header of the whole message, with the blank line behind it. */
        HEADER,
        /** The header of a part, or of a message within the message, with the blank line behind it. */
        PART_HEADER,
        /** Text before the first part of a multipart. */
        PREAMBLE,
        /** The line between two parts. */
        BOUNDARY,
        /** The body of a part, or of a message without parts. */
        BODY,
        /** Text behind the last part of a multipart. */
        EPILOGUE,
        /** What follows the last part that is read, if there are too many. */
        REST
    }
}
