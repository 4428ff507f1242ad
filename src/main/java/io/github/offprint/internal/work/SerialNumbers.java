package io.github.offprint.internal.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The numbers of books and series that stand in a text. Whatever their field is called, a number is an ISBN or an ISSN by its
 * shape and check digit, or else by the word beside it; what is neither stays as it is.
 */
public final class SerialNumbers {
    private static final int ISSN_LENGTH = 8;
    private static final int OLD_ISBN_LENGTH = 10;
    private static final int ISBN_LENGTH = 13;

    /** An ISBN has four or five parts. */
    private static final int FEWEST_HYPHENS = 3;

    private static final int MOST_GROUPS = 5;

    /** What a number is. */
    private enum Kind {
        ISBN,
        ISSN,
        UNKNOWN
    }

    private final Set<String> isbns = new LinkedHashSet<>();
    private final Set<String> issns = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();

    private SerialNumbers() {}

    /**
     * Looks for numbers in a text that may hold both kinds.
     *
     * @param text such as {@code 0028-4793 (Print) 1533-4406 (Electronic)}; several may stand on lines or behind commas
     * @return what was found
     */
    public static SerialNumbers in(String text) {
        return in("", "", text);
    }

    /**
     * Looks for numbers in fields that are called after one kind, which many programs fill with the other.
     *
     * @param isbn the field for ISBNs; what is neither of both counts as one
     * @param issn the field for ISSNs; what is neither of both counts as one
     * @param either a field for both
     * @return what was found
     */
    public static SerialNumbers in(String isbn, String issn, String either) {
        SerialNumbers numbers = new SerialNumbers();
        numbers.read(isbn, numbers.isbns);
        numbers.read(issn, numbers.issns);
        numbers.read(either, numbers.others);
        return numbers;
    }

    private void read(String text, Set<String> unknown) {
        for (String part : text.split("[\\n,;|/]")) {
            add(part.strip(), unknown);
        }
    }

    /** {@return the ISBNs in their order, each with the words behind it} */
    public List<String> isbns() {
        return List.copyOf(isbns);
    }

    /** {@return the ISSNs in their order, each with the words behind it} */
    public List<String> issns() {
        return List.copyOf(issns);
    }

    /** {@return what is neither} */
    public List<String> others() {
        return List.copyOf(others);
    }

    /** A part without separators but white space: words, and numbers, which may themselves be spaced. */
    private void add(String part, Set<String> unknown) {
        Kind label = Kind.UNKNOWN;
        StringBuilder open = new StringBuilder();
        Kind kind = Kind.UNKNOWN;
        for (String word : words(part)) {
            Kind named = label(word);
            Kind number = kind(word);
            boolean begins = number != Kind.UNKNOWN || (isNumber(word) && label != Kind.UNKNOWN);
            if (begins) {
                close(open, kind, unknown);
                kind = number == Kind.UNKNOWN ? label : number;
                open.append(kind == Kind.ISSN ? hyphenated(word) : word);
                label = Kind.UNKNOWN;
            } else if (named != Kind.UNKNOWN) {
                boolean tells = kind == Kind.UNKNOWN && isNumber(open.toString());
                kind = tells ? named : kind;
                label = tells ? label : named;
            } else if (!word.isBlank()) {
                open.append(open.isEmpty() ? "" : " ").append(word);
            }
        }
        close(open, kind, unknown);
    }

    private void close(StringBuilder open, Kind kind, Set<String> unknown) {
        String text = open.toString().strip();
        Set<String> list = switch (kind) {
            case ISBN -> isbns;
            case ISSN -> issns;
            case UNKNOWN -> unknown;
        };
        if (!text.isEmpty()) {
            list.add(text);
        }
        open.setLength(0);
    }

    /** The words of a part; one number that is spaced is one word. */
    private static List<String> words(String part) {
        String[] printed = part.split("\\s+");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < printed.length; i++) {
            int count = kind(printed[i]) == Kind.UNKNOWN ? spaced(printed, i) : 1;
            words.add(String.join("-", Arrays.asList(printed).subList(i, i + count)));
            i += count - 1;
        }
        return words;
    }

    /** How many words from this one on are one number. */
    private static int spaced(String[] words, int from) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < Math.min(words.length, from + MOST_GROUPS) && isDigits(words[i]); i++) {
            digits.append(words[i]);
            if (isChecked(digits.toString())) {
                return i - from + 1;
            }
        }
        return 1;
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> isDigit(c) || c == 'X');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The word that says what a number is, {@code (eISSN)}. */
    private static Kind label(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return upper.contains("ISSN") ? Kind.ISSN : upper.contains("ISBN") ? Kind.ISBN : Kind.UNKNOWN;
    }

    private static boolean isNumber(String word) {
        String bare = bare(word);
        return bare.length() >= ISSN_LENGTH && bare.chars().allMatch(c -> isDigit(c) || c == 'X');
    }

    private static Kind kind(String word) {
        String bare = bare(word);
        int hyphens = (int) word.chars().filter(SerialNumbers::isHyphen).count();
        boolean shaped = isShaped(bare);
        return switch (shaped ? bare.length() : 0) {
            case ISSN_LENGTH ->
                (hyphens == 1 && isHyphen(word.charAt(4))) || (hyphens == 0 && isChecked(bare))
                        ? Kind.ISSN
                        : Kind.UNKNOWN;
            case OLD_ISBN_LENGTH -> hyphens == FEWEST_HYPHENS || isChecked(bare) ? Kind.ISBN : Kind.UNKNOWN;
            case ISBN_LENGTH -> bare.startsWith("978") || bare.startsWith("979") ? Kind.ISBN : Kind.UNKNOWN;
            default -> Kind.UNKNOWN;
        };
    }

    private static boolean isHyphen(int c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** Digits, of which the last may be an X. */
    private static boolean isShaped(String bare) {
        for (int i = 0; i < bare.length(); i++) {
            boolean last = i == bare.length() - 1 && bare.charAt(i) == 'X';
            if (!isDigit(bare.charAt(i)) && !last) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder();
        word.chars().filter(c -> !isHyphen(c)).forEach(c -> bare.append(c == 'x' ? 'X' : (char) c));
        return bare.toString();
    }

    private static String hyphenated(String word) {
        String bare = bare(word);
        return bare.length() == ISSN_LENGTH ? bare.substring(0, 4) + "-" + bare.substring(4) : word;
    }

    /** Whether the last digit is the one that the others ask for. */
    private static boolean isChecked(String bare) {
        if (!isShaped(bare)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < bare.length(); i++) {
            int digit = bare.charAt(i) == 'X' ? 10 : bare.charAt(i) - '0';
            sum += digit * (bare.length() == ISBN_LENGTH ? 1 + i % 2 * 2 : bare.length() - i);
        }
        return switch (bare.length()) {
            case ISSN_LENGTH, OLD_ISBN_LENGTH -> sum % 11 == 0;
            case ISBN_LENGTH -> sum % 10 == 0 && bare.indexOf('X') < 0 && kind(bare) == Kind.ISBN;
            default -> false;
        };
    }
}
