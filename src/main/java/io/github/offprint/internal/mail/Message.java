package io.github.offprint.internal.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An e-mail (RFC 5322, 2045 to 2047 and 2231), taken apart. Nothing in it throws: what is malformed is read as mail programs
 * read it, or stays as it is. The time is linear in the length, and parts may stand within parts as deep as there may be
 * parts: {@value #MOST_PARTS}.
 */
public final class Message {
    /** How many parts, and messages within the message, are read. */
    public static final int MOST_PARTS = 10_000;

    private final Headers headers;
    private final List<Region> regions;
    private final List<Part> parts;

    Message(Headers headers, List<Region> regions, List<Part> parts) {
        this.headers = headers;
        this.regions = List.copyOf(regions);
        this.parts = List.copyOf(parts);
    }

    /**
     * Whether a text starts like an e-mail: with header fields, of which two are {@code From}, {@code To} and
     * {@code Subject}, or one is written by mail programs alone and another is any known one. Blank lines and the line that
     * starts a message in a mailbox file may stand before them. {@code Date} and {@code Subject}, or {@code From} and
     * {@code Date}, start listings of papers too, and are not enough.
     *
     * @param head the start of the text, of any length
     * @return true if it is best read as a message
     */
    public static boolean looksLikeOne(CharSequence head) {
        return MailSigns.of(new SourceLines(head.toString(), true));
    }

    /**
     * Takes a message apart.
     *
     * @param text the whole message
     * @param bytes whether each character up to U+00FF stands for a byte, which is what decoding as ISO-8859-1 makes of a
     *     file; otherwise characters beyond ASCII are taken as they are
     * @return its header and its parts
     */
    public static Message parse(String text, boolean bytes) {
        return new MessageReader(new SourceLines(text, bytes)).read();
    }

    /** {@return the header} */
    public Headers headers() {
        return headers;
    }

    /**
     * A field of the header, see {@link Headers#field}.
     *
     * @param name the field's name, in any case
     * @return what the field says; empty if there is no such field
     */
    public Optional<String> header(String name) {
        return headers.field(name);
    }

    /** {@return the day that the {@code Date} field names; empty if it names none} */
    public Optional<LocalDate> date() {
        return headers.date();
    }

    /**
     * The parts that hold text, in the order in which they stand, also those of messages within the message. Those with
     * nothing but blank lines are left out.
     *
     * @return the parts
     */
    public List<Part> parts() {
        return parts;
    }

    /** {@return what the lines are; each line of the message is in exactly one region, and the regions are in order} */
    public List<Region> regions() {
        return regions;
    }
}
