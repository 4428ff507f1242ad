package io.github.offprint.internal.mail;

import java.util.HashSet;
import java.util.Set;

/** What a text must start with to be taken for an e-mail. */
final class MailSigns {
    /** Fields that programs write; one of them beside another sign is enough. */
    private static final Set<String> TRANSPORT =
            Set.of("mime-version", "content-type", "received", "message-id", "return-path", "delivered-to");

    /** Fields that people read; listings of papers have {@code From} and {@code Date}, or {@code Date} and {@code Subject}. */
    private static final Set<String> LETTER = Set.of("from", "to", "subject");

    private final Set<String> transport = new HashSet<>();
    private final Set<String> letter = new HashSet<>();
    private boolean dated;

    private MailSigns() {}

    static boolean of(SourceLines source) {
        MailSigns signs = new MailSigns();
        int line = 0;
        while (line < source.count() && source.isBlank(line)) {
            line++;
        }
        line += line < source.count() && Headers.isEnvelope(source, line) ? 1 : 0;
        int first = line;
        while (line < source.count() && !source.isBlank(line)) {
            boolean continues = line > first && source.startsWithSpace(line);
            if (!continues && !signs.note(Headers.name(source, line))) {
                break;
            }
            line++;
        }
        return signs.areEnough();
    }

    private boolean note(String name) {
        if (TRANSPORT.contains(name)) {
            transport.add(name);
        } else if (LETTER.contains(name)) {
            letter.add(name);
        }
        dated |= name.equals("date");
        return !name.isEmpty();
    }

    private boolean areEnough() {
        int all = transport.size() + letter.size() + (dated ? 1 : 0);
        return letter.size() >= 2 || (!transport.isEmpty() && all >= 2);
    }
}
