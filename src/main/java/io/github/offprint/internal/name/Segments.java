package io.github.offprint.internal.name;

import io.github.offprint.internal.name.CommaList.Around;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a printed list of authors where one name ends and the next begins: at its semicolons, bars, bullets or line breaks if
 * it has any, else at commas and {@code and}s as {@link CommaList} says. Braces hold together what stands in them.
 */
final class Segments {

    /** How a segment is to be read. */
    enum Kind {
        /** A name in reading order. */
        NAME,
        /** A name with the family name first. */
        INVERTED,
        /** A family name alone. */
        FAMILY,
        /** A text that is no name of a person, or may be several names. */
        WHOLE,
        /** What stood in brackets. */
        NOTE
    }

    /** A part of the list. */
    record Segment(String text, Kind kind) {}

    /** What parts names and nothing else, the stronger before the weaker. */
    private static final List<String> SEPARATORS = List.of(";；", "|｜", "•·∙", "/", "\n\r\u2028");

    /** Between white space these are separators; a word may hold them. */
    private static final String SPACED = "•·∙/";

    /** Words that join two whole names. In Spanish and Portuguese such a word may also join two family names. */
    private static final Set<String> JOINTS = Set.of("and", "&", "und", "et", "и");

    private static final char JOINT = '&';

    /** What was printed. */
    private final String printed;

    /** The same without what stands in brackets. */
    private final String text;

    private final List<String> notes;
    private final boolean braced;

    Segments(String printed) {
        Brackets brackets = Brackets.in(printed);
        this.printed = printed;
        this.text = brackets.rest();
        this.notes = brackets.notes();
        this.braced = isBalanced(text);
    }

    /** The segments of a list. */
    static List<Segment> of(String printed) {
        List<String> quoted = QuotedNames.in(printed);
        if (!quoted.isEmpty()) {
            return ofNames(quoted, false);
        }
        Segments segments = new Segments(AuthorList.withoutLabel(printed));
        List<Segment> all = new ArrayList<>(segments.segments());
        segments.addNotes(all);
        return all;
    }

    /**
     * The segments of texts that should be one name each.
     *
     * @param names the texts, with the family name first where they have a comma
     * @param whole whether a text without a comma is to stay whole, unless it is a list
     */
    static List<Segment> ofNames(List<String> names, boolean whole) {
        return ofNames(names, whole, around(names.stream().map(Segments::new).toList()));
    }

    /** The segments of texts that should be one name each, by what those around them say. */
    static List<Segment> ofNames(List<String> names, Around around) {
        return ofNames(names, false, around);
    }

    private static List<Segment> ofNames(List<String> names, boolean whole, Around around) {
        List<Segment> all = new ArrayList<>();
        for (Segments name : names.stream().map(Segments::new).toList()) {
            List<String> apart = name.apart();
            if (apart.size() > 1) {
                all.addAll(ofNames(apart, false));
                name.addNotes(all);
            } else if (!QuotedNames.in(name.printed).isEmpty()) {
                all.addAll(of(name.printed));
            } else if (whole && name.isFamily()) {
                String family = name.printed.strip();
                all.add(new Segment(family.substring(0, family.length() - 1), Kind.FAMILY));
            } else if (whole && !name.isJoined() && !name.tellsOfOthers()) {
                all.add(new Segment(name.printed, Kind.WHOLE));
            } else {
                all.addAll(name.cutAs(around));
            }
        }
        return all;
    }

    /** Whether it says, in brackets or not, that authors are left out. */
    private boolean tellsOfOthers() {
        return Remainder.of(Words.of(text)).isTold()
                || notes.stream().anyMatch(note -> Remainder.of(Words.of(note)).isTold());
    }

    /** Whether nothing follows the only comma, so that all is one family name. */
    private boolean isFamily() {
        int comma = printed.indexOf(',');
        return comma >= 0 && comma == printed.stripTrailing().length() - 1;
    }

    private void addNotes(List<Segment> segments) {
        notes.forEach(note -> segments.add(new Segment(note, Kind.NOTE)));
    }

    /** The names of a text that should be one, by what those around it say. */
    private List<Segment> cutAs(Around around) {
        boolean list =
                !notes.isEmpty() || text.strip().endsWith(",") || text.indexOf('、') >= 0 || text.indexOf('，') >= 0;
        Around sure = list ? Around.READING : around; // no family name has such a comma behind it
        List<Segment> cut = new ArrayList<>(CommaList.name(entries(), sure).orElse(List.of()));
        if (cut.isEmpty()) {
            return List.of(new Segment(printed, Kind.WHOLE));
        }
        addNotes(cut);
        return cut;
    }

    private Shape shape() {
        return Shape.of(AuthorList.bare(Words.of(text)));
    }

    /** Whether a name of BibTeX holds what is more than one name, or may be two. */
    boolean isMoreThanAName(Around around) {
        List<List<String>> entries = entries();
        List<String> parts = entries.get(0);
        boolean suffix = parts.size() == 3
                && (Inverted.isSuffix(Words.of(parts.get(1)))
                        || Inverted.isSuffix(Words.of(parts.get(2)))
                        || Character.isLowerCase(parts.get(1).strip().codePointAt(0)));
        boolean two = parts.size() == 2 && around != Around.INVERTED && !CommaList.isInverted(entries);
        return apart().size() > 1
                || entries.size() > 1
                || (parts.size() > 2 && !suffix)
                || two
                || (parts.size() == 1 && (around == Around.INITIALS || shape() == Shape.GROUP))
                || (parts.size() == 1 && text.strip().endsWith(","))
                || tellsOfOthers()
                || AuthorList.isJoined(Words.of(text))
                || AuthorList.endsWithStop(Words.of(text))
                || !QuotedNames.in(text).isEmpty();
    }

    /** How names are spelt, as those show that are spelt in one way for sure. */
    static Around around(List<Segments> names) {
        int inverted = 0;
        int pairs = 0;
        int reading = 0;
        int initials = 0;
        boolean sure = false;
        for (Segments name : names) {
            List<List<String>> entries = name.entries();
            boolean single = entries.size() == 1 && entries.get(0).size() == 1 && !AuthorList.isRemainder(name.text);
            boolean bare = single && name.text.indexOf('.') < 0 && name.shape() == Shape.WORD_AND_INITIALS;
            pairs += entries.size() == 1 && entries.get(0).size() == 2 ? 1 : 0;
            inverted += CommaList.isInverted(entries) ? 1 : 0;
            reading += single && !bare && Words.of(name.text).size() > 1 ? 1 : 0;
            initials += bare ? 1 : 0;
            sure |= bare && Shape.isSureOfInitials(AuthorList.bare(Words.of(name.text)));
        }
        if (sure && initials > 1 && pairs + reading == 0) {
            return Around.INITIALS;
        }
        boolean clear = inverted > 0 || (reading == 0 && pairs > 1);
        return clear ? Around.INVERTED : reading > 0 ? Around.READING : Around.NOTHING;
    }

    /** Whether a text that was not cut looks like a list all the same. */
    static boolean isList(String text) {
        Segments segments = new Segments(text);
        List<List<String>> entries = segments.entries();
        boolean comma = segments.apart().size() > 1 || entries.stream().anyMatch(entry -> entry.size() > 1);
        boolean joint =
                entries.size() > 1 && CommaList.name(entries, Around.NOTHING).isPresent();
        List<String> words = Words.of(text);
        boolean group = Groups.isGroup(words)
                || entries.stream().flatMap(List::stream).anyMatch(part -> Shape.of(Words.of(part)) == Shape.GROUP);
        return !group && (comma || joint || AuthorList.isJoined(words));
    }

    private List<Segment> segments() {
        List<String> apart = apart();
        if (apart.size() > 1) {
            return new ArrayList<>(ofNames(apart, false));
        }
        Optional<List<Segment>> cut = CommaList.list(entries());
        return cut.map(ArrayList::new).orElseGet(() -> new ArrayList<>(List.of(new Segment(printed, Kind.WHOLE))));
    }

    /** The parts between separators of the strongest kind there is; all of it if there is none. */
    private List<String> apart() {
        for (String separators : SEPARATORS) {
            boolean lines = separators.equals(SEPARATORS.get(SEPARATORS.size() - 1));
            List<String> parts = cut(separators);
            if (parts.size() > 1 && !(lines && isJoined())) {
                return parts;
            }
        }
        return List.of(text);
    }

    /** Whether commas or words part the names, so that line breaks don't. */
    private boolean isJoined() {
        List<List<String>> entries = entries();
        return entries.size() > 1 || entries.get(0).size() > 1;
    }

    private List<String> cut(String separators) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += depth(c);
            if (depth == 0 && separators.indexOf(c) >= 0 && (SPACED.indexOf(c) < 0 || isApart(i))) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        parts.removeIf(String::isBlank);
        return parts;
    }

    private boolean isApart(int at) {
        return at > 0 && at + 1 < text.length() && Words.isGap(text.charAt(at - 1)) && Words.isGap(text.charAt(at + 1));
    }

    /** What stands between the words that join names, cut at its commas; at least one entry with one part. */
    private List<List<String>> entries() {
        List<List<String>> entries = new ArrayList<>();
        List<String> entry = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            depth += depth(c);
            int joint = depth == 0 && Words.isGap(c) ? jointEnd(i) : -1;
            if (joint > 0 || i == text.length() || (depth == 0 && ",，、".indexOf(c) >= 0)) {
                String part = text.substring(start, i);
                if (!part.isBlank()) {
                    entry.add(part);
                }
                start = joint > 0 ? joint : i + 1;
                i = joint > 0 ? joint - 1 : i;
            }
            if ((joint > 0 || i == text.length()) && !entry.isEmpty()) {
                entries.add(entry);
                entry = new ArrayList<>();
            }
        }
        return entries.isEmpty() ? List.of(List.of(text)) : entries;
    }

    private int depth(char c) {
        return !braced ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
    }

    /** The end of a word behind this white space that joins two names; or -1. */
    private int jointEnd(int gap) {
        int end = gap + 1;
        while (end < text.length() && end < gap + 5 && !Words.isGap(text.charAt(end))) {
            end++;
        }
        String word = text.substring(gap + 1, end).toLowerCase(Locale.ROOT);
        boolean ends = end == text.length() || Words.isGap(text.charAt(end));
        if (!ends || !JOINTS.contains(word)) {
            return -1;
        }
        int next = end;
        while (next < text.length() && next < end + 3 && Words.isGap(text.charAt(next))) {
            next++;
        }
        boolean english = word.equals("and") || word.charAt(0) == JOINT;
        boolean name = next < text.length() && Character.isUpperCase(text.codePointAt(next));
        return (english && !isRemainder(next)) || name ? end : -1;
    }

    /** {@code and others} and {@code and 12 more} belong to the name before. */
    private boolean isRemainder(int at) {
        return text.startsWith("others", at)
                || (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9');
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0;
    }
}
