package io.github.offprint.internal.date;

import io.github.offprint.internal.date.DateWords.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers, months and seasons of a text that is nothing but a date, with what stands between them. The time of day and
 * the day of the week are gone, the brackets around a date that somebody added, and the letter behind a year.
 */
final class DateTokens {
    /** What stands before a token; of several the last in this order counts. */
    enum Gap {
        NONE,
        SPACE,
        COMMA,
        DOT,
        SLASH,
        DASH,
        /** A dash that is no hyphen, or a word such as <i>to</i>: it joins the ends of a range and nothing else. */
        UNTIL
    }

    /** A number by its digits or by the mark behind it, or a word. */
    enum Kind {
        /** Four digits, from 1 on. */
        YEAR('Y'),
        /** One or two digits. */
        NUMBER('n'),
        /** A number that is said to be a month, or its name. */
        MONTH('M'),
        /** A number that is said to be a day. */
        DAY('d'),
        SEASON('S'),
        /** Eight digits, or three. */
        OTHER('o');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }
    }

    /**
     * A number or a word of a date.
     *
     * @param kind what it is
     * @param value its number, that of the month or that of the season
     * @param digits how many digits it has; 0 for a word
     * @param gap what stands before it
     */
    record Token(Kind kind, int value, int digits, Gap gap) {
        Token as(Kind other) {
            return new Token(other, value, digits, gap);
        }
    }

    private static final Pattern TIME =
            Pattern.compile("(?:[01]?[0-9]|2[0-4]):[0-5]?[0-9](?::(?:[0-5]?[0-9]|60)(?:\\.[0-9]+)?)?");
    private static final Pattern DISTANCE = Pattern.compile("[0-9]{1,2}:[0-9]{1,2}");
    private static final int LONGEST = 80;
    private static final int LONGEST_ZONE = 5;
    private static final int MOST_DIGITS = 8;
    private static final String OPENING = "[({";
    private static final String CLOSING = "])}";
    private static final String DASHES = "‒–—―−~〜";
    private static final List<String> CLOCK = List.of("am", "pm", "a", "p", "m");
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th", "er", "re", "e", "o", "a");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private Gap gap = Gap.NONE;
    private int at;
    private boolean timed;
    private boolean approximate;
    private boolean uncertain;

    private DateTokens(String text) {
        this.text = text;
    }

    /** The tokens of a text; empty if anything else is in it. */
    static Optional<DateTokens> of(String given) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        boolean plain = given.chars().allMatch(c -> c < 0x80);
        DateTokens read = new DateTokens(bare(plain ? given : Normalizer.normalize(given, Normalizer.Form.NFKC)));
        return read.run() ? Optional.of(read) : Optional.empty();
    }

    List<Token> all() {
        return tokens;
    }

    boolean isSeasons() {
        return tokens.stream().allMatch(token -> token.kind() == Kind.SEASON);
    }

    boolean isApproximate() {
        return approximate;
    }

    boolean isUncertain() {
        return uncertain;
    }

    /** The kinds of some tokens, a letter each. */
    static String signs(List<Token> tokens) {
        StringBuilder signs = new StringBuilder();
        tokens.forEach(token -> signs.append(token.kind.sign));
        return signs.toString();
    }

    /** Without the white space and the brackets around it. */
    private static String bare(String text) {
        String bare = text.strip();
        bare = bare.regionMatches(true, 0, "(c)", 0, 3) ? bare.substring(3).strip() : bare;
        while (bare.length() > 1 && OPENING.indexOf(bare.charAt(0)) >= 0) {
            int last = bare.length() - 1;
            if (CLOSING.indexOf(bare.charAt(last)) != OPENING.indexOf(bare.charAt(0))) {
                break;
            }
            bare = bare.substring(1, last).strip();
        }
        return bare;
    }

    private boolean run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean digit = c >= '0' && c <= '9';
            boolean taken = digit ? number() : (Character.isLetter(c) ? word() : sign(c));
            if (!taken) {
                return false;
            }
        }
        boolean closed = gap != Gap.COMMA && gap != Gap.DASH && gap != Gap.UNTIL;
        return !tokens.isEmpty() && closed;
    }

    private void add(Kind kind, int value, int digits) {
        tokens.add(new Token(kind, value, digits, gap));
        gap = Gap.NONE;
    }

    private boolean number() {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        int digits = end - at;
        if (digits > MOST_DIGITS) {
            return false;
        }
        if (end + 1 < text.length() && text.charAt(end) == ':') {
            return time(end);
        }
        int value = Integer.parseInt(text.substring(at, end));
        if (timed && zone(digits)) {
            at = end;
            return true;
        }
        at = end;
        Optional<Kind> marked = mark();
        Kind kind = marked.orElse(digits == 4 ? Kind.YEAR : digits <= 2 ? Kind.NUMBER : Kind.OTHER);
        boolean year = kind != Kind.YEAR || (value > 0 && digits == 4);
        boolean known = kind != Kind.OTHER || digits == 3 || digits == MOST_DIGITS;
        add(kind, value, digits);
        return year && known && suffix(kind);
    }

    /** Whether digits behind a time are its distance from UTC, {@code +0000} or {@code -05:00}. */
    private boolean zone(int digits) {
        boolean signed = at > 0 && "+-".indexOf(text.charAt(at - 1)) >= 0;
        if (signed && (digits == 4 || digits == 2)) {
            gap = Gap.NONE;
            return true;
        }
        return false;
    }

    /** The sign behind a number by which Chinese, Japanese and Korean tell what it is. */
    private Optional<Kind> mark() {
        int mark = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        Optional<Kind> kind = mark >= text.length()
                ? Optional.empty()
                : switch (text.charAt(mark)) {
                    case '年', '년' -> Optional.of(Kind.YEAR);
                    case '月', '월' -> Optional.of(Kind.MONTH);
                    case '日', '号', '號', '일' -> Optional.of(Kind.DAY);
                    default -> Optional.empty();
                };
        at = kind.isPresent() ? mark + 1 : at;
        return kind;
    }

    /** The ending of an ordinal number, or the letter that tells the works of a year apart. */
    private boolean suffix(Kind kind) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        String letters = text.substring(at, end);
        boolean last = end == text.length();
        boolean letter = kind == Kind.YEAR && letters.length() == 1 && last;
        if (letter || (kind == Kind.NUMBER && ORDINALS.contains(letters))) {
            at = end;
        }
        return true;
    }

    /** {@code 19:00}, {@code 19:00:02.5}; the day before it is whole. */
    private boolean time(int colon) {
        int end = colon;
        while (end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '.' || isDigit(end))) {
            end++;
        }
        String time = text.substring(at, end);
        boolean read = timed
                ? at > 0
                        && "+-".indexOf(text.charAt(at - 1)) >= 0
                        && DISTANCE.matcher(time).matches()
                : TIME.matcher(time).matches();
        timed = true;
        at = end;
        gap = Gap.SPACE;
        return read;
    }

    private boolean isDigit(int place) {
        return text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    private boolean word() {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        String letters = text.substring(start, at);
        if (letters.equals("T") && start > 0 && isDigit(start - 1) && at < text.length() && isDigit(at)) {
            gap = Gap.SPACE;
            return true;
        }
        if (timed && (isZone(letters) || CLOCK.contains(letters))) {
            return true;
        }
        if (letters.equals("c") && tokens.isEmpty() && at < text.length()) {
            approximate = text.charAt(at) == '.';
            return approximate || isDigit(at);
        }
        return take(DateWords.of(letters));
    }

    private static boolean isWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK;
    }

    private static boolean isZone(String letters) {
        return letters.length() <= LONGEST_ZONE && isCapital(letters);
    }

    private static boolean isCapital(String letters) {
        return letters.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private boolean take(Word word) {
        if (word.equals(DateWords.NONE)) {
            return false;
        }
        switch (word.kind()) {
            case MONTH -> add(Kind.MONTH, word.number(), 0);
            case SEASON -> add(Kind.SEASON, word.number(), 0);
            case UNTIL -> gap = Gap.UNTIL;
            case ABOUT -> approximate = true;
            case FILLER -> gap = gap == Gap.COMMA ? Gap.SPACE : gap;
            case COPYRIGHT -> {} // says nothing of the date
        }
        boolean before = word.kind() == DateWords.Kind.ABOUT || word.kind() == DateWords.Kind.COPYRIGHT;
        boolean between = word.kind() == DateWords.Kind.UNTIL;
        return tokens.isEmpty() ? !between : !before;
    }

    private boolean sign(char c) {
        Gap next = switch (c) {
            case ' ', '\t' -> gap == Gap.DASH ? Gap.UNTIL : Gap.SPACE;
            case ',' -> Gap.COMMA;
            case '.' -> at > 0 && text.charAt(at - 1) == '.' ? Gap.NONE : Gap.DOT;
            case '/' -> Gap.SLASH;
            case '-', '‐' -> gap == Gap.SPACE || gap == Gap.DASH ? Gap.UNTIL : Gap.DASH;
            case '&', '+' -> Gap.UNTIL;
            default -> DASHES.indexOf(c) >= 0 ? Gap.UNTIL : Gap.NONE;
        };
        at++;
        if (c == '?') {
            uncertain = true;
            return at == text.length() && !tokens.isEmpty();
        }
        if (tokens.isEmpty() && (c == '~' || c == '©')) {
            approximate |= c == '~';
            return true;
        }
        if (c == '(' && at > 1) {
            return remark();
        }
        gap = next.compareTo(gap) > 0 ? next : gap;
        boolean leads = tokens.isEmpty() && (at == 1);
        return next != Gap.NONE && !(leads && next != Gap.SPACE);
    }

    /** What brackets add behind a day: its weekday in a letter, or its time's zone in capitals. */
    private boolean remark() {
        int close = text.indexOf(')', at);
        String words = close < 0 ? "" : text.substring(at, close);
        boolean zone = timed && isZone(words);
        boolean weekday = words.length() == 1 && "月火水木金土日월화수목금토일".contains(words);
        at = close < 0 ? at : close + 1;
        return zone || weekday || (!words.isEmpty() && DateWords.of(words).equals(new Word(DateWords.Kind.FILLER, 0)));
    }
}
