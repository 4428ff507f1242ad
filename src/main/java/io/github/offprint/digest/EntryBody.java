package io.github.offprint.digest;

import io.github.offprint.digest.Token.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of an entry before its author count, separator or date: {@code (submitter)? votes? title abstract
 * organisation?}. The first paragraph is the title, and whatever stands between it and the byline is the abstract, however
 * much one of its lines may look like a title.
 */
final class EntryBody {
    /** The longest titles of arXiv have some 250 characters. */
    private static final int LONGEST_TITLE = 300;

    private static final int LONGEST_TITLE_LINE = 130;
    private static final int MOST_TITLE_LINES = 4;

    /** An abstract that is not cut has more characters than this, and hardly any other text around an entry has. */
    private static final int SHORT_ABSTRACT = 120;

    /** So much is enough at the end of the input, where an abstract may be cut anywhere. */
    private static final int CUT_ABSTRACT = 40;

    private static final int FEWEST_WORDS = 4;

    private final List<Token> tokens;
    private final int votes;
    private final int title;
    private int titleEnd;
    private int end;

    /**
     * Finds where the parts begin.
     *
     * @param lines the lines, at least one
     * @param startsPage whether no entry of the page comes before, so that the lines may begin with something else
     */
    EntryBody(List<Token> lines, boolean startsPage) {
        tokens = List.copyOf(lines);
        end = tokens.size();
        int heading = heading();
        if (heading >= 0) {
            title = heading;
            votes = heading > 0 ? tokens.get(heading - 1).count() : Counts.NONE;
            titleEnd = titleEnd();
            return;
        }
        int start = startsPage ? introduction() : 0;
        if (tokens.get(start).is(Kind.SUBMITTED_BY)) {
            start = Math.min(start + 2, end - 1);
        }
        boolean voted = tokens.get(start).is(Kind.NUMBER) && start + 1 < end;
        votes = voted ? tokens.get(start).count() : Counts.NONE;
        title = voted ? start + 1 : start;
        titleEnd = titleEnd();
    }

    /** The place of the title if it is known as such, else -1. */
    private int heading() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.TITLE)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the title is known as such, by its notation. */
    boolean isTitled() {
        return tokens.get(title).is(Kind.TITLE);
    }

    /** How many tokens before the entry are something else: the words of whoever sent the page on. */
    private int introduction() {
        int start = 0;
        for (int i = 0; i + 2 < end; i++) {
            char last = lastChar(tokens.get(i).text());
            boolean addresses = last == ':' || last == ',';
            if (addresses && tokens.get(i + 1).startsParagraph()) {
                start = i + 1;
            } else if (tokens.get(i).text().length() > SHORT_ABSTRACT) {
                break;
            }
        }
        return start;
    }

    /** Where the paper begins; what comes before is not part of it. */
    List<Token> used() {
        int first = title > 0 && tokens.get(title - 1).is(Kind.NUMBER) ? title - 1 : title;
        while (first > 0 && isSubmission(first - 1)) {
            first--;
        }
        return tokens.subList(first, tokens.size());
    }

    private boolean isSubmission(int i) {
        return tokens.get(i).is(Kind.SUBMITTED_BY)
                || (i > 0 && tokens.get(i - 1).is(Kind.SUBMITTED_BY));
    }

    /** Whether these lines can be an entry at all. */
    boolean isEntry() {
        return isTitled() || !Foreign.isForeign(tokens, title);
    }

    /**
     * Whether these lines, which no byline and no date follows, are the beginning of an entry.
     *
     * @param endsInput whether the input ends here, so that the abstract may be cut after a few words, or be missing
     */
    boolean isUnfinishedEntry(boolean startsPage, boolean endsInput) {
        int length = text(titleEnd, end).length();
        if (isTitled()) {
            return true;
        }
        if (!isEntry() || !isTitle(tokens.get(title).text())) {
            return false;
        }
        boolean titleAlone = length == 0
                && endsInput
                && !startsPage
                && words(tokens.get(title).text()) >= FEWEST_WORDS;
        return titleAlone || length >= (endsInput ? CUT_ABSTRACT : SHORT_ABSTRACT);
    }

    /** Notes the parts, the last line as the organisation if it can be one and {@code mayEndInByline} is true. */
    void readInto(Entry entry, boolean mayEndInByline) {
        while (end - title > 1 && tokens.get(end - 1).text().equals("-")) {
            end--; // the bullet of an author count that stands on the next line
        }
        if (end - title > 1 && tokens.get(end - 1).is(Kind.ORGANIZATION)) {
            entry.organization = Byline.organization(tokens.get(--end));
            titleEnd = titleEnd();
        } else if (mayEndInByline && end - title > 1 && standsApart(end - 1)) {
            entry.organization = Byline.organization(tokens.get(end - 1).text());
            end -= entry.organization == null ? 0 : 1;
            titleEnd = titleEnd();
        }
        for (int i = Math.max(title - 2, 0); i < title; i++) {
            boolean named = i > 0 && tokens.get(i - 1).is(Kind.SUBMITTED_BY);
            entry.submitter = named ? tokens.get(i).text() : entry.submitter;
        }
        entry.noteAddress(tokens.get(title).line().link());
        used().forEach(token -> entry.noteAddress(token.line().link()));
        entry.upvotes = votes;
        entry.title = text(title, titleEnd);
        entry.abstractText = text(titleEnd, end);
    }

    /** Whether a paragraph of the abstract could be the title of an entry that lost its neighbour's end. */
    boolean isDoubtful() {
        for (int i = titleEnd + 1; i + 1 < end; i++) {
            String text = tokens.get(i).text();
            boolean paragraph =
                    tokens.get(i).startsParagraph() && tokens.get(i + 1).startsParagraph();
            boolean titled = isTitle(text) && text.length() <= LONGEST_TITLE_LINE * 2 && !endsSentence(text);
            if (paragraph && titled && tokens.get(i + 1).text().length() > SHORT_ABSTRACT) {
                return true;
            }
        }
        return false;
    }

    private boolean standsApart(int i) {
        return tokens.get(i).startsParagraph()
                || i == title + 1
                || endsSentence(tokens.get(i - 1).text());
    }

    /** The end of the title: none if it is missing, else after its first line or, where it is wrapped, paragraph. */
    private int titleEnd() {
        if (!isTitled() && !isTitle(tokens.get(title).text())) {
            return title;
        }
        int paragraph = title + 1;
        while (paragraph < end && !tokens.get(paragraph).startsParagraph()) {
            paragraph++;
        }
        boolean wrapped = paragraph < end
                && paragraph - title <= MOST_TITLE_LINES
                && text(title, paragraph).length() <= LONGEST_TITLE
                && tokens.subList(title, paragraph).stream().allMatch(EntryBody::isTitleLine);
        return wrapped ? paragraph : title + 1;
    }

    private static boolean isTitleLine(Token token) {
        return token.text().length() <= LONGEST_TITLE_LINE && lastChar(token.text()) != '.';
    }

    private static boolean isTitle(String text) {
        boolean rest = Character.isLowerCase(text.codePointAt(0)) && lastChar(text) == '.';
        return text.length() <= LONGEST_TITLE && !rest && text.chars().anyMatch(Character::isLetter);
    }

    /** Whether a sentence ends with this line. */
    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && "\"'”’)]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".?!。？！".indexOf(text.charAt(last)) >= 0;
    }

    private static char lastChar(String text) {
        return text.charAt(text.length() - 1);
    }

    private static long words(String text) {
        return text.chars().filter(c -> c == ' ').count() + 1;
    }

    private String text(int from, int to) {
        return tokens.subList(from, Math.max(from, to)).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }
}
