package io.github.offprint.digest;

import io.github.offprint.digest.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Gathers the tokens of one page, which ends where the head of the next begins. */
final class PageAssembler {
    private static final long LINE_WEIGHT = 60;

    private final List<Token> tokens = new ArrayList<>();
    private long length;
    private boolean hasEntries;

    /**
     * Adds a line.
     *
     * @param about whether it is about the document and not of it
     */
    void add(Line line, boolean about) {
        if (about || line.text().isEmpty()) {
            tokens.add(Token.of(Kind.DECORATION, line.text(), line));
            return;
        }
        Classifier.classify(line, token -> {
            tokens.add(token);
            hasEntries |= token.is(Kind.AUTHOR_COUNT) || token.is(Kind.SEPARATOR);
        });
        length += weight(line);
    }

    /** What holding a line costs, in characters: short ones cost more than they show. */
    private static long weight(Line line) {
        return line.text().length() + LINE_WEIGHT;
    }

    /** Whether the last line is the head of a page, and the lines before it hold entries. */
    boolean hasNextPage() {
        return hasEntries && !tokens.isEmpty() && last().is(Kind.HEAD);
    }

    /** How many characters of text are held. */
    long length() {
        return length;
    }

    /** The number of the first line held; only while any is. */
    int firstLine() {
        return tokens.get(0).line().number();
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Takes out the tokens before the head that stands last. */
    List<Token> takePage() {
        int cut = tokens.size() - 1;
        while (cut > 0 && isFurniture(tokens.get(cut - 1))) {
            cut--;
        }
        return take(cut);
    }

    /** Takes out the tokens up to the end of the last entry, or all if none ends. */
    List<Token> takeEntries() {
        int cut = tokens.size() - 1;
        while (cut > 0 && !tokens.get(cut - 1).is(Kind.DATE)) {
            cut--;
        }
        return take(cut == 0 ? tokens.size() : cut);
    }

    /** Takes out all tokens. */
    List<Token> takeAll() {
        return take(tokens.size());
    }

    private static boolean isFurniture(Token token) {
        return token.is(Kind.HEAD) || token.is(Kind.CHROME) || token.is(Kind.DECORATION);
    }

    private Token last() {
        return tokens.get(tokens.size() - 1);
    }

    private List<Token> take(int count) {
        List<Token> head = tokens.subList(0, count);
        List<Token> taken = List.copyOf(head);
        head.clear();
        length = tokens.stream().mapToLong(token -> weight(token.line())).sum();
        hasEntries = false;
        return taken;
    }
}
