package io.github.offprint.internal.label;

import io.github.offprint.internal.text.Tables;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labels by which people and programs name what they say of a paper, in English, Chinese, Japanese, Korean, German,
 * French, Spanish, Portuguese and Russian: as words before a colon, heads of columns, texts of links and headings. The table
 * is {@code labels.txt} beside this class.
 */
public final class Labels {
    /** No label is longer, with what stands in brackets behind it. */
    private static final int LONGEST = 48;

    private static final int MOST_PARTS = 6;

    /** Words before the name of a link that leave its meaning. */
    private static final List<String> BEFORE_LINKS = List.of(
            "link to ", "links to ", "view ", "read ", "see ", "open ", "download ", "get ", "visit ", "project ");

    /** Words before a label that leave its meaning. */
    private static final List<String> BEFORE = List.of(
            "the ", "our ", "this ", "original ", "official ", "full ", "main ", "related ", "paper ", "论文", "논문 ");

    /** Words behind the name of a link that leave its meaning. */
    private static final List<String> BEHIND_LINKS =
            List.of(" link", " links", " url", " urls", " address", " here", "链接", "地址", "連結", "링크", "リンク");

    private static final Set<Meaning> COLUMNS =
            EnumSet.of(Meaning.TITLE, Meaning.AUTHORS, Meaning.AFFILIATION, Meaning.VENUE, Meaning.DATE);

    private static final Map<String, Meaning> BY_KEY = table();

    private Labels() {}

    /**
     * A label that a text begins with.
     *
     * @param meaning what it says of the value
     * @param end where the text goes on behind its colon, and behind a second one of the same meaning
     */
    public record Lead(Meaning meaning, int end) {}

    private static Map<String, Meaning> table() {
        Map<String, Meaning> table = new HashMap<>();
        for (String line : Tables.lines(Labels.class, "labels.txt")) {
            int colon = line.indexOf(':');
            Meaning meaning = Meaning.valueOf(line.substring(0, colon));
            for (String label : line.substring(colon + 1).split(",", -1)) {
                table.putIfAbsent(LabelKey.of(label), meaning);
            }
        }
        return Map.copyOf(table);
    }

    /**
     * What a text means that is a label and nothing else.
     *
     * @param text a line, a heading, a cell or the text of a link, in any case, with or without marks and a colon
     * @return its meaning, or nothing if it is no label that is known
     */
    public static Optional<Meaning> of(String text) {
        if (text.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String key = LabelKey.of(text);
        return key.length() > LONGEST ? Optional.empty() : ofKey(key);
    }

    /** {@return whether a text is a label and nothing else, and so no title} */
    public static boolean isLabel(String text) {
        return of(text).isPresent();
    }

    /**
     * The label that a text begins with, up to its colon.
     *
     * @param text a line or a piece of one
     * @return the label, or nothing if the text begins with something else
     */
    public static Optional<Lead> lead(String text) {
        int colon = colon(text, 0);
        Optional<Meaning> meaning = colon < 0 ? Optional.empty() : of(text.substring(0, colon));
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        int second = colon(text, colon + 1);
        boolean twice = second > 0 && of(text.substring(colon + 1, second)).equals(meaning);
        return Optional.of(new Lead(meaning.get(), (twice ? second : colon) + 1));
    }

    /** The next colon of any width that may end a label, or -1. */
    private static int colon(String text, int from) {
        int limit = Math.min(text.length(), from + 2 * LONGEST);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：' || c == '﹕' || c == '︰' || c == '꞉') {
                return text.startsWith("//", i + 1) ? -1 : i;
            }
        }
        return -1;
    }

    private static Optional<Meaning> ofKey(String key) {
        Optional<Meaning> plain = plain(key);
        if (plain.isPresent()) {
            return plain;
        }
        int open = key.endsWith(")") ? key.indexOf('(') : -1;
        if (open > 0) {
            return plain(key.substring(0, open)).map(Labels::qualified);
        }
        return compound(key);
    }

    /** What isn't said to be the original is a translation. */
    private static Meaning qualified(Meaning meaning) {
        return meaning == Meaning.ABSTRACT ? Meaning.SUMMARY : meaning;
    }

    /** A label of the table, in the singular or the plural, with words around it that leave its meaning. */
    private static Optional<Meaning> plain(String key) {
        Optional<Meaning> known = known(key);
        if (known.isPresent()) {
            return known;
        }
        Optional<Meaning> link = link(key).filter(Meaning::isLink);
        if (link.isPresent()) {
            return link;
        }
        for (String before : BEFORE) {
            if (key.startsWith(before)) {
                return plain(key.substring(before.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Meaning> link(String key) {
        for (String before : BEFORE_LINKS) {
            if (key.startsWith(before)) {
                return plain(key.substring(before.length()));
            }
        }
        for (String behind : BEHIND_LINKS) {
            if (key.endsWith(behind)) {
                return plain(key.substring(0, key.length() - behind.length()));
            }
        }
        int end = key.length();
        while (end > 0 && Character.isDigit(key.charAt(end - 1))) {
            end--;
        }
        return end == key.length() ? words(key) : known(key.substring(0, end));
    }

    /** Two names of links in a row, {@code arXiv PDF}, of which the second says what it is. */
    private static Optional<Meaning> words(String key) {
        int space = key.indexOf(' ');
        boolean two = space > 0 && key.indexOf(' ', space + 1) < 0;
        return two && known(key.substring(0, space)).filter(Meaning::isLink).isPresent()
                ? known(key.substring(space + 1))
                : Optional.empty();
    }

    private static Optional<Meaning> known(String key) {
        String bare = key.strip();
        Meaning meaning = BY_KEY.get(bare);
        if (meaning == null && bare.endsWith("s")) {
            meaning = BY_KEY.get(bare.substring(0, bare.length() - 1));
        }
        return Optional.ofNullable(meaning);
    }

    /** Several labels in one, {@code Conference/Journal}, {@code Paper & Code}: the widest meaning of theirs. */
    private static Optional<Meaning> compound(String key) {
        String slashed =
                key.replace('|', '/').replace('+', '/').replace('·', '/').replace(';', '/');
        String joined = slashed.replace(" & ", "/").replace(" and ", "/").replace(", ", "/");
        joined = joined.replace('、', '/').replace('和', '/').replace('与', '/');
        boolean loose = !slashed.equals(joined);
        String[] parts = joined.split("/", MOST_PARTS + 1);
        EnumSet<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        for (String part : parts) {
            Optional<Meaning> meaning = plain(part);
            if (meaning.isEmpty() || parts.length == 1) {
                return Optional.empty();
            }
            meanings.add(meaning.get());
        }
        boolean links = meanings.stream().allMatch(Meaning::isLink);
        boolean columns = meanings.stream()
                .allMatch(m -> COLUMNS.contains(m) || (m.isLink() && meanings.contains(Meaning.TITLE)));
        if (loose && !links && meanings.size() > 1 && !columns) {
            return Optional.empty(); // two words of a title
        }
        return Optional.of(
                meanings.size() == 1 ? meanings.iterator().next() : links ? Meaning.LINKS : widest(meanings));
    }

    private static Meaning widest(Set<Meaning> meanings) {
        return meanings.contains(Meaning.TITLE)
                ? Meaning.TITLE
                : meanings.contains(Meaning.VENUE)
                        ? Meaning.VENUE
                        : meanings.iterator().next();
    }
}
