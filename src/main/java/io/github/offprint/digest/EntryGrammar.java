package io.github.offprint.digest;

import io.github.offprint.LineUse;
import io.github.offprint.Span;
import io.github.offprint.digest.Token.Kind;
import io.github.offprint.internal.record.PaperAddress;
import io.github.offprint.internal.source.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one grammar for the entries of a page: {@code votes? title abstract byline date comments?}, each part of which may
 * be missing, between furniture that may stand anywhere.
 *
 * <p>It is anchored on what is surest. An author count, a separator or a date ends an entry, the head of a page ends
 * whatever is open; the lines since the last end are the entry's body, and {@link EntryBody} tells its parts.
 */
final class EntryGrammar {
    private static final String COMMUNITY = "#community";

    /** A line in the head of a page is at most so long; an abstract is longer. */
    private static final int LONGEST_IN_HEAD = 60;

    private final List<Token> tokens;
    private final Page page;
    private final boolean endsInput;
    private final List<Token> body = new ArrayList<>();
    private boolean inHead;
    private boolean headSeen;
    private @Nullable Entry closed;
    private int at;

    /**
     * Prepares to read a page.
     *
     * @param tokens the tokens of its lines; all of these lines count as unread until they find a use
     * @param page takes what is read
     * @param startsPage whether the tokens begin with the head of a page, if it has one
     * @param endsInput whether nothing comes after them
     */
    EntryGrammar(List<Token> tokens, Page page, boolean startsPage, boolean endsInput) {
        this.tokens =
                tokens.stream().filter(token -> !token.is(Kind.DECORATION)).toList();
        this.page = page;
        tokens.stream()
                .filter(token -> token.is(Kind.DECORATION))
                .forEach(token -> page.mark(token, LineUse.FURNITURE));
        this.endsInput = endsInput;
        inHead = startsPage;
    }

    /** Whether anything among the tokens says that they come from a digest. */
    static boolean recognises(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean dated = i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.DATE);
            boolean byline = token.is(Kind.AUTHOR_COUNT) && Classifier.hasBullet(token);
            if (token.is(Kind.HEAD)
                    || token.is(Kind.TITLE)
                    || byline
                    || (dated && (token.is(Kind.SEPARATOR) || token.is(Kind.AUTHOR_COUNT)))) {
                return true;
            }
        }
        return false;
    }

    void read() {
        tokens.forEach(token -> page.mark(token, LineUse.UNREAD));
        while (at < tokens.size()) {
            step(tokens.get(at));
        }
        closeUnfinished(endsInput);
    }

    private void step(Token token) {
        switch (token.kind()) {
            case HEAD -> head(token);
            case CHROME -> chrome(token);
            case SUBMITTED_BY -> submittedBy(token);
            case TITLE -> title(token);
            case SEPARATOR -> end();
            case AUTHOR_COUNT -> authorCount(token);
            case DATE -> date(token);
            case VOTE_LABEL -> voteLabel(token);
            case RESOURCES -> resources(token);
            case NUMBER, ORGANIZATION, TEXT, DECORATION -> keep(token);
        }
    }

    private void keep(Token token) {
        body.add(token);
        at++;
    }

    private void furniture(Token token) {
        page.mark(token, LineUse.FURNITURE);
        at++;
    }

    private void head(Token token) {
        closeUnfinished(false);
        inHead = true;
        headSeen = true;
        closed = null;
        furniture(token);
    }

    /** Where an entry is open, such a line is a part of it, unless nothing but furniture follows. */
    private void chrome(Token token) {
        int next = at;
        while (next < tokens.size() && tokens.get(next).is(Kind.CHROME)) {
            next++;
        }
        boolean foot = next == tokens.size() && (token.startsParagraph() || next - at > 1);
        boolean beforeHead = next < tokens.size() && tokens.get(next).is(Kind.HEAD);
        if (body.isEmpty() || foot || beforeHead) {
            closeUnfinished(foot && endsInput);
            furniture(token);
        } else {
            keep(token);
        }
    }

    /** A title begins an entry, and the votes and the submitter before it are its own. */
    private void title(Token token) {
        boolean wrapped = !body.isEmpty() && body.get(body.size() - 1).is(Kind.TITLE) && !token.startsParagraph();
        if (!wrapped) {
            int own = body.size();
            if (own > 0 && body.get(own - 1).is(Kind.NUMBER)) {
                own--;
            }
            if (own > 1 && body.get(own - 2).is(Kind.SUBMITTED_BY)) {
                own -= 2;
            }
            List<Token> before = List.copyOf(body.subList(own, body.size()));
            body.subList(own, body.size()).clear();
            closeUnfinished(false);
            body.addAll(before);
        }
        inHead = false;
        keep(token);
    }

    /** The votes may stand behind an entry. */
    private void voteLabel(Token token) {
        boolean counted = at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.NUMBER);
        if (closed == null || !body.isEmpty() || !counted) {
            chrome(token);
            return;
        }
        Token number = tokens.get(at + 1);
        closed.upvotes = number.count();
        belongsTo(closed, token);
        belongsTo(closed, number);
        at += 2;
    }

    /** Links to code and archive stand behind an entry, and end one that shows neither byline nor date. */
    private void resources(Token token) {
        closeUnfinished(false);
        if (closed == null) {
            keep(token);
            return;
        }
        for (Run link : token.line().links()) {
            if (Marked.isRepository(link, token.line())) {
                closed.repository = link.value();
                String text = link.of(token.text());
                closed.stars = Counts.parse(text.substring(text.lastIndexOf(' ') + 1));
            } else if (Marked.isProject(link, token.line())) {
                closed.projectPage = link.value();
            } else {
                closed.noteAddress(link.value());
            }
        }
        belongsTo(closed, token);
        at++;
    }

    private void belongsTo(Entry entry, Token token) {
        page.mark(token, LineUse.PAPER);
        entry.extendTo(token.line().last());
    }

    /** The name below the line belongs to it, and both to the paper that follows. */
    private void submittedBy(Token token) {
        closeUnfinished(false);
        inHead = false;
        keep(token);
        if (at < tokens.size() && tokens.get(at).is(Kind.TEXT)) {
            keep(tokens.get(at));
        }
    }

    /** A line such as {@code 5 authors} without a bullet may be a piece of an abstract. */
    private void authorCount(Token token) {
        Kind next = at + 1 < tokens.size() ? tokens.get(at + 1).kind() : Kind.HEAD;
        boolean sure =
                Classifier.hasBullet(token) || token.startsParagraph() || next == Kind.SEPARATOR || next == Kind.DATE;
        if (sure) {
            end();
        } else {
            keep(token);
        }
    }

    private void date(Token token) {
        if (inHead && body.stream().allMatch(t -> t.text().length() <= LONGEST_IN_HEAD)) {
            if (headSeen) {
                body.forEach(t -> page.mark(t, LineUse.FURNITURE)); // the words that were searched for, and the like
            }
            body.clear();
            page.setDate(Objects.requireNonNull(token.date()));
            furniture(token);
        } else if (!body.isEmpty() && endsEntry(token)) {
            end();
        } else {
            keep(token);
        }
    }

    /** A date without byline or separator before it ends an entry only if it can't be a piece of a sentence. */
    private boolean endsEntry(Token token) {
        Token before = body.get(body.size() - 1);
        boolean byline = before.startsParagraph() && Byline.organization(before.text()) != null;
        boolean sentenceEnded = token.startsParagraph() || byline || EntryBody.endsSentence(before.text());
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        boolean sentenceGoesOn = next != null
                && next.is(Kind.TEXT)
                && !next.startsParagraph()
                && Character.isLowerCase(next.text().codePointAt(0));
        return sentenceEnded && !sentenceGoesOn;
    }

    /** Reads {@code · count · date comments}, of which anything but the first may be missing, and closes the entry. */
    private void end() {
        List<Token> lines = new ArrayList<>();
        boolean separated = accept(Kind.SEPARATOR, lines) != null;
        Token count = accept(Kind.AUTHOR_COUNT, lines);
        separated |= accept(Kind.SEPARATOR, lines) != null;
        Token date = accept(Kind.DATE, lines);
        Token comments = acceptComments(date != null ? date : count, lines);
        if (body.isEmpty()) {
            return;
        }
        EntryBody parts = new EntryBody(body, inHead);
        if (!parts.isEntry()) {
            body.clear();
            return;
        }
        lines.addAll(0, parts.used());
        Entry entry = new Entry(span(lines));
        parts.readInto(entry, count == null && (separated || date != null));
        entry.authorCount = count == null ? Counts.NONE : count.count();
        entry.date = date == null ? null : date.date();
        entry.comments = comments != null ? comments.count() : date == null ? Counts.NONE : date.count();
        if (close(entry, lines)) {
            reportDoubts(entry, parts);
        }
    }

    private void reportDoubts(Entry entry, EntryBody parts) {
        List<String> missing = entry.missing();
        if (!missing.isEmpty()) {
            page.report(Code.INCOMPLETE_ENTRY, entry.span, "the entry shows no " + String.join(", no ", missing));
        }
        if (parts.isDoubtful()) {
            page.report(
                    Code.DOUBTFUL_ENTRY, entry.span, "a paragraph of the abstract may be the title of another entry");
        }
    }

    private @Nullable Token accept(Kind kind, List<Token> lines) {
        if (at >= tokens.size() || !tokens.get(at).is(kind)) {
            return null;
        }
        Token token = tokens.get(at++);
        lines.add(token);
        return token;
    }

    /** A number on a line of its own is the count of comments if it stands with the entry and apart from the next. */
    private @Nullable Token acceptComments(@Nullable Token last, List<Token> lines) {
        boolean open = last != null && (last.date() == null || last.count() == Counts.NONE);
        if (!open || at >= tokens.size() || !tokens.get(at).is(Kind.NUMBER)) {
            return null;
        }
        String link = tokens.get(at).line().link();
        if (link.endsWith(COMMUNITY)) {
            return accept(Kind.NUMBER, lines);
        }
        boolean title = at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.TITLE);
        if (title || PaperAddress.isVote(link)) {
            return null;
        }
        boolean apart = at + 1 == tokens.size()
                || tokens.get(at + 1).startsParagraph()
                || !tokens.get(at + 1).is(Kind.TEXT);
        boolean belongs = apart && (!tokens.get(at).startsParagraph() || nextIsNoTitle());
        return belongs ? accept(Kind.NUMBER, lines) : null;
    }

    private boolean nextIsNoTitle() {
        return at + 1 == tokens.size() || !tokens.get(at + 1).is(Kind.TEXT);
    }

    private void closeUnfinished(boolean endsHere) {
        if (!body.isEmpty()) {
            EntryBody parts = new EntryBody(body, inHead);
            if (parts.isUnfinishedEntry(inHead, endsHere)) {
                Entry entry = new Entry(span(parts.used()));
                parts.readInto(entry, false);
                boolean cut = !parts.isTitled() || endsHere;
                boolean added = close(entry, parts.used());
                if (cut) {
                    page.report(Code.ENTRY_CUT_OFF, entry.span, "the entry stops before its byline and date");
                } else if (added) {
                    reportDoubts(entry, parts);
                }
            }
        }
        body.clear();
    }

    /** Closes the entry, and says whether it is a new one and no repetition of the one before. */
    private boolean close(Entry entry, List<Token> lines) {
        lines.forEach(token -> page.mark(token, LineUse.PAPER));
        body.clear();
        inHead = false;
        if (closed != null && closed.isRepeatedBy(entry)) {
            closed.complete(entry);
            return false;
        }
        page.add(entry);
        closed = entry;
        return true;
    }

    private static Span span(List<Token> lines) {
        return new Span(
                lines.get(0).line().number(), lines.get(lines.size() - 1).line().last());
    }
}
