package io.github.offprint.internal.mail;

import java.util.Locale;

/**
 * A message or a part of one, of which the header has been read.
 *
 * @param headers its own header
 * @param message the header of the innermost message that it is or belongs to
 * @param type what it says of its content, or the type that it has by default
 * @param attached whether it is an attachment, or part of one
 * @param group the number that alternatives share, 0 outside of them
 */
record Entity(Headers headers, Headers message, FieldValue type, boolean attached, int group) {
    private static final String PLAIN = "text/plain";

    /** The type and the subtype, in lower case. A malformed type is plain text. */
    String mediaType() {
        String word = type.word();
        int slash = word.indexOf('/');
        return slash > 0 && slash < word.length() - 1 ? word : PLAIN;
    }

    boolean isText() {
        return mediaType().startsWith("text/");
    }

    /** Whether a message of its own stands in it, not encoded. */
    boolean holdsMessage() {
        return (mediaType().equals("message/rfc822") || mediaType().equals("message/global"))
                && encoding() == TransferEncoding.NONE;
    }

    boolean isMultipart() {
        return mediaType().startsWith("multipart/");
    }

    /** What sets its parts apart; empty if it has none. */
    String boundary() {
        return isMultipart() ? type.parameter("boundary").orElse("").stripTrailing() : "";
    }

    /** The type of its parts that name none. */
    String typeOfParts() {
        return mediaType().equals("multipart/digest") ? "message/rfc822" : PLAIN;
    }

    boolean hasAlternatives() {
        return mediaType().equals("multipart/alternative");
    }

    TransferEncoding encoding() {
        return TransferEncoding.named(headers.raw("Content-Transfer-Encoding"));
    }

    /** The same content, as plain text. */
    Entity asText() {
        return new Entity(headers, message, new FieldValue(PLAIN), attached, group);
    }

    Entity inGroup(int number) {
        return new Entity(headers, message, type, attached, number);
    }

    boolean says(String parameter, String value) {
        return type.parameter(parameter).orElse("").toLowerCase(Locale.ROOT).equals(value);
    }
}
