package io.github.offprint.digest;

import io.github.offprint.internal.id.Addresses;
import java.util.List;

/**
 * Tells lines that can't be the body of an entry in plain text: the notation of another form of the page, or a heap of
 * short lines from a menu. What is no entry stays unread rather than become a wrong paper.
 */
final class Foreign {
    private static final int SHORT = 40;
    private static final int FEW = 4;

    private Foreign() {}

    /** Whether the lines of a body, of which {@code title} is the first of the paper, are something else. */
    static boolean isForeign(List<Token> body, int title) {
        boolean addressed = title + 1 < body.size()
                && Addresses.isAddress(body.get(title + 1).text());
        return addressed || isScattered(body) || body.stream().anyMatch(token -> isMarkup(token.text()));
    }

    private static boolean isMarkup(String text) {
        return text.startsWith("### ")
                || text.startsWith("<")
                || text.startsWith("][")
                || text.equals("[")
                || text.contains("](http")
                || text.contains("](/");
    }

    /** Abstracts broken into lines have few short ones: the last, and a formula here or there. */
    private static boolean isScattered(List<Token> body) {
        long shortLines =
                body.stream().filter(token -> token.text().length() < SHORT).count();
        return shortLines > FEW && shortLines > body.size() / 3;
    }
}
