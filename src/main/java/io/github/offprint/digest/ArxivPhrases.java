package io.github.offprint.digest;

import io.github.offprint.internal.label.Phrase;
import java.util.Locale;
import java.util.Set;

/** What arXiv's mailings and listings say around their records. */
final class ArxivPhrases {
    private static final int TELLING = 12;

    private static final Set<String> MAIL_FIELDS =
            Set.of("date", "from", "to", "cc", "reply-to", "sender", "sent", "subject", "return-path", "message-id");

    private ArxivPhrases() {}

    /** Whether a line can't stand anywhere but in a head. */
    static boolean isHead(String text) {
        return isSubject(text) || Phrase.MAILING.is(text);
    }

    /** Enough of a line to tell it from other lines of a head. */
    static String start(String text) {
        return text.substring(0, Math.min(TELLING, text.length())).toLowerCase(Locale.ROOT);
    }

    /** Whether a line belongs to a mailing or a listing, wherever it stands. */
    static boolean isKnown(String text) {
        return isHead(text) || Phrase.LISTING.is(text);
    }

    /** {@code Subject: q-fin daily 13 new + 4 crosses received}. */
    static boolean isSubject(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("subject: ")
                && (lower.contains(" daily ") || lower.endsWith(" daily") || lower.endsWith(" received"));
    }

    /** What a subject line says. */
    static String subject(String text) {
        return text.substring("subject: ".length());
    }

    /** Whether a line tells that a mailing begins, beside its subject. */
    static boolean isStart(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("send any comments regarding") || lower.startsWith("received from ");
    }

    /** Where the names of the subjects begin that a mailing is about. */
    static boolean opensSubjects(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("submissions to:");
    }

    /** Whether a line is a field of a letter's head, which may stand above a mailing. */
    static boolean isMailField(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && MAIL_FIELDS.contains(text.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}
