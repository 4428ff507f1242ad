package io.github.offprint.digest;

import io.github.offprint.PaperDate;
import io.github.offprint.digest.Token.Kind;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.label.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says of each line what it may be, by its text alone. */
final class Classifier {
    /** No byline with its date is longer; whatever is longer is text, and most lines are decided by this. */
    private static final int LONGEST = 200;

    private static final String DOTS = "·∙⋅‧";
    private static final String BULLETS = "•·*-–‣◦";

    private Classifier() {}

    /** Gives the tokens of a line to a consumer: one, or several where a line holds byline and date together. */
    static void classify(Line line, Consumer<Token> tokens) {
        String text = line.text();
        Kind marked = line.runs().isEmpty() && line.heading() == 0 ? Kind.TEXT : Marked.kind(line);
        if (marked != Kind.TEXT) {
            tokens.accept(Token.of(marked, text, line));
            return;
        }
        if (text.length() > LONGEST) {
            tokens.accept(Token.of(Kind.TEXT, text, line));
            return;
        }
        int dot = lastDot(text);
        Token tail = dot < 0 || text.length() == 1
                ? null
                : single(text.substring(dot + 1).strip(), line);
        if (tail != null && tail.is(Kind.DATE)) {
            String head = text.substring(0, dot).strip();
            if (!head.isEmpty()) {
                tokens.accept(
                        Marked.isOrganization(line) ? Token.of(Kind.ORGANIZATION, head, line) : single(head, line));
            }
            tokens.accept(Token.of(Kind.SEPARATOR, "·", line));
            tokens.accept(tail);
        } else {
            tokens.accept(single(text, line));
        }
    }

    private static int lastDot(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (DOTS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Token single(String text, Line line) {
        if (Phrase.HEAD.is(text)) {
            return Token.of(Kind.HEAD, text, line);
        }
        if (text.length() == 1 && DOTS.contains(text)) {
            return Token.of(Kind.SEPARATOR, text, line);
        }
        if (text.equalsIgnoreCase("submitted by")) {
            return Token.of(Kind.SUBMITTED_BY, text, line);
        }
        if (text.equalsIgnoreCase("upvote")) {
            return Token.of(Kind.VOTE_LABEL, text, line);
        }
        if (text.equals("-") || Counts.parse(text) != Counts.NONE) {
            return new Token(Kind.NUMBER, text, line, Counts.parse(text), null);
        }
        int authors = authorCount(text);
        if (authors != Counts.NONE) {
            return new Token(Kind.AUTHOR_COUNT, text, line, authors, null);
        }
        Token date = date(text, line);
        return date == null ? Token.of(Phrase.MENU.is(text) ? Kind.CHROME : Kind.TEXT, text, line) : date;
    }

    /** A date, alone or with the count of comments behind it: {@code Sep 30 2}, {@code Sep 30 · 12}. */
    private static @Nullable Token date(String text, Line line) {
        Optional<PaperDate> alone = DateText.readLine(text);
        int space = text.lastIndexOf(' ');
        int comments = alone.isPresent() ? Counts.NONE : Counts.parse(text.substring(space + 1));
        if (comments != Counts.NONE && space > 0) {
            String before = text.substring(0, space);
            alone = DateText.readLine(before.endsWith(" ·") ? before.substring(0, before.length() - 2) : before);
        }
        return alone.isEmpty() ? null : new Token(Kind.DATE, text, line, comments, alone.get());
    }

    private static int authorCount(String text) {
        List<String> words = List.of(text.split(" ", 4));
        int first = words.get(0).length() == 1 && BULLETS.contains(words.get(0)) ? 1 : 0;
        if (words.size() != first + 2) {
            return Counts.NONE;
        }
        String noun = words.get(first + 1);
        boolean authors = noun.equalsIgnoreCase("authors") || noun.equalsIgnoreCase("author");
        String number = words.get(first);
        return authors ? Counts.parse(stripBullet(number)) : Counts.NONE;
    }

    private static String stripBullet(String number) {
        return !number.isEmpty() && BULLETS.indexOf(number.charAt(0)) >= 0 ? number.substring(1) : number;
    }

    /** Whether an author count carries the bullet that makes it a byline wherever it stands. */
    static boolean hasBullet(Token authorCount) {
        return authorCount.line().bullet()
                || BULLETS.indexOf(authorCount.text().charAt(0)) >= 0
                || !authorCount.line().link().isEmpty();
    }
}
