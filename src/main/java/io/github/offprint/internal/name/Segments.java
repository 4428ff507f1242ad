package io.github.offprint.internal.name;

import io.github.offprint.internal.name.CommaList.Around;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final List<String> SEPARATORS = List.of(";；", "|｜", "•·∙・", "/", "+", "\n\r\u2028");

    private static final String ANY_SEPARATOR = String.join("", SEPARATORS);

    /** Between white space these are separators; a word may hold them. */
    private static final String SPACED = "•·∙・/+";

    private static final String COMMAS = ",，、،";

    /** Words that join two whole names. In Spanish and Portuguese such a word may also join two family names. */
    private static final Set<String> JOINTS = Set.of("and", "&", "und", "et", "и", "og", "och", "en");

    private static final Pattern MAIL = Pattern.compile("<([^<>\\s@]+@[^<>\\s@]+)>");

    /** What was printed. */
    private final String printed;

    /** The same without what stands in brackets. */
    private final String text;

    private final List<String> words;
    private final List<String> notes;
    private final boolean braced;

    /** What stands between the words that join names, cut at its commas; at least one entry with one part. */
    private final List<List<String>> entries;

    private final CommaList commas;

    Segments(String printed) {
        Brackets brackets = brackets(printed);
        this.printed = printed;
        this.text = brackets.rest();
        this.words = Words.of(text);
        this.notes = brackets.notes();
        this.braced = isBalanced(text);
        this.entries = entries();
        this.commas = new CommaList(entries);
    }

    /** What stands in brackets apart; an address of mail has brackets of its own. */
    private static Brackets brackets(String printed) {
        return Brackets.in(
                printed.indexOf('@') < 0 ? printed : MAIL.matcher(printed).replaceAll("($1)"));
    }

    /** The segments of a list. */
    static List<Segment> of(String printed) {
        List<String> quoted = QuotedNames.in(printed);
        if (!quoted.isEmpty()) {
            return ofNames(quoted, false);
        }
        Segments list = new Segments(AuthorList.withoutLabel(printed));
        List<String> apart = list.apart();
        return apart.size() > 1
                ? list.namesOf(apart)
                : list.withNotes(list.commas.list().orElseGet(() -> List.of(list.whole())));
    }

    /**
     * The segments of texts that should be one name each.
     *
     * @param names the texts, with the family name first where they have a comma
     * @param whole whether a text without a comma is to stay whole, unless it is a list
     */
    static List<Segment> ofNames(List<String> names, boolean whole) {
        List<Segments> texts = names.stream().map(Segments::new).toList();
        Around around = around(texts);
        return texts.stream()
                .flatMap(text -> text.names(whole, around).stream())
                .toList();
    }

    /**
     * The segments of this text, which should be one name.
     *
     * @param whole whether it is to stay whole without a comma, unless it is a list
     * @param around what the names around it say
     */
    List<Segment> names(boolean whole, Around around) {
        List<String> apart = apart();
        if (isMarkedAsList()) {
            return of(printed);
        } else if (apart.size() > 1) {
            return namesOf(apart);
        } else if (whole && isFamily()) {
            String family = printed.strip();
            return List.of(new Segment(family.substring(0, family.length() - 1), Kind.FAMILY));
        }
        return whole && !isJoined() && !tellsOfOthers() ? List.of(whole()) : cutAs(around);
    }

    /** Whether quotes, brackets or a label around names say that they are a list. */
    private boolean isMarkedAsList() {
        boolean labelled = isJoined() || printed.indexOf(':') >= 0;
        return !QuotedNames.in(printed).isEmpty()
                || (labelled
                        && AuthorList.withoutLabel(printed).length()
                                < printed.strip().length());
    }

    /** What stands between separators, and in brackets. */
    private List<Segment> namesOf(List<String> apart) {
        return withNotes(ofNames(apart, false));
    }

    private Segment whole() {
        return new Segment(printed, Kind.WHOLE);
    }

    /** Whether it says, in brackets or not, that authors are left out. */
    private boolean tellsOfOthers() {
        return Remainder.of(words).isTold()
                || notes.stream().anyMatch(note -> Remainder.of(Words.of(note)).isTold());
    }

    /** Whether nothing follows the only comma, so that all is one family name. */
    private boolean isFamily() {
        int comma = printed.indexOf(',');
        return comma >= 0 && comma == printed.stripTrailing().length() - 1;
    }

    private List<Segment> withNotes(List<Segment> segments) {
        List<Segment> all = new ArrayList<>(segments);
        notes.forEach(note -> all.add(new Segment(note, Kind.NOTE)));
        return all;
    }

    /** The names of a text that should be one, by what those around it say. */
    private List<Segment> cutAs(Around around) {
        boolean list = !notes.isEmpty()
                || text.strip().endsWith(",")
                || text.chars().anyMatch(c -> c != ',' && COMMAS.indexOf(c) >= 0);
        Around sure = list ? Around.READING : around; // no family name has such a comma behind it
        List<Segment> cut = commas.name(sure).orElse(List.of());
        return cut.isEmpty() ? List.of(whole()) : withNotes(cut);
    }

    private Shape shape() {
        return Shape.of(AuthorList.bare(words));
    }

    /** Whether a name of BibTeX holds what is more than one name, or may be two. */
    boolean isMoreThanAName(Around around) {
        List<String> parts = entries.get(0);
        boolean suffix = parts.size() == 3
                && (Inverted.isSuffix(Words.of(parts.get(1)))
                        || Inverted.isSuffix(Words.of(parts.get(2)))
                        || (beginsSmall(parts.get(1)) && !parts.stream().allMatch(Segments::beginsSmall)));
        boolean two = parts.size() == 2 && around != Around.INVERTED && !commas.isInverted();
        return apart().size() > 1
                || entries.size() > 1
                || (parts.size() > 2 && !suffix)
                || two
                || (parts.size() == 1 && (around == Around.INITIALS || shape() == Shape.GROUP))
                || (parts.size() == 1 && text.strip().endsWith(","))
                || tellsOfOthers()
                || AuthorList.isJoined(words)
                || AuthorList.endsWithStop(words)
                || isMarkedAsList();
    }

    private static boolean beginsSmall(String part) {
        return Character.isLowerCase(part.strip().codePointAt(0));
    }

    /** How names are spelt, as those show that are spelt in one way for sure. */
    static Around around(List<Segments> names) {
        int inverted = 0;
        int pairs = 0;
        int reading = 0;
        int initials = 0;
        boolean sure = false;
        for (Segments name : names) {
            List<List<String>> entries = name.entries;
            boolean single = entries.size() == 1 && entries.get(0).size() == 1 && !AuthorList.isRemainder(name.words);
            boolean bare = single && name.text.indexOf('.') < 0 && name.shape() == Shape.WORD_AND_INITIALS;
            pairs += entries.size() == 1 && entries.get(0).size() == 2 ? 1 : 0;
            inverted += name.commas.isInverted() ? 1 : 0;
            reading += single && !bare && name.words.size() > 1 ? 1 : 0;
            initials += bare ? 1 : 0;
            sure |= bare && Shape.isSureOfInitials(AuthorList.bare(name.words));
        }
        if (sure && initials > 1 && pairs + reading == 0) {
            return Around.INITIALS;
        }
        boolean clear = inverted > 0 || (reading == 0 && pairs > 1);
        return clear ? Around.INVERTED : reading > 0 ? Around.READING : Around.NOTHING;
    }

    /** Whether a text that was not cut looks like a list all the same. */
    static boolean isUnsplit(String text) {
        Segments segments = new Segments(text);
        List<List<String>> entries = segments.entries;
        boolean comma = segments.apart().size() > 1 || entries.stream().anyMatch(entry -> entry.size() > 1);
        boolean joint =
                entries.size() > 1 && segments.commas.name(Around.NOTHING).isPresent();
        List<String> words = Words.of(text);
        boolean group = Groups.isGroup(words)
                || entries.stream().flatMap(List::stream).anyMatch(part -> Shape.of(Words.of(part)) == Shape.GROUP);
        return !group && (comma || joint || AuthorList.isJoined(words));
    }

    /** The parts between separators of the strongest kind there is; all of it if there is none. */
    private List<String> apart() {
        if (text.chars().noneMatch(c -> ANY_SEPARATOR.indexOf(c) >= 0)) {
            return List.of(text);
        }
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
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char behind = text.charAt(at + 1);
        boolean spaced = Words.isGap(before) && Words.isGap(behind);
        return switch (text.charAt(at)) {
            case '+' -> spaced && !isNobody(at + 2); // + 8 authors
            case '·' -> spaced || (isHangul(before) && isHangul(behind)); // in Chinese it parts a name
            default -> spaced;
        };
    }

    private static boolean isHangul(char c) {
        return UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    /** Whether the word there names nobody. */
    private boolean isNobody(int at) {
        return Remainder.isNobody(word(at));
    }

    private String word(int at) {
        int end = Math.min(at, text.length());
        while (end < text.length() && !Words.isGap(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(at, end), end);
    }

    private List<List<String>> entries() {
        List<List<String>> found = new ArrayList<>();
        List<String> entry = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            depth += depth(c);
            int joint = depth == 0 && Words.isGap(c) ? jointEnd(i) : -1;
            if (joint > 0 || i == text.length() || (depth == 0 && COMMAS.indexOf(c) >= 0)) {
                String part = text.substring(start, i);
                if (!part.isBlank()) {
                    entry.add(part);
                }
                start = joint > 0 ? joint : i + 1;
                i = joint > 0 ? joint - 1 : i;
            }
            if ((joint > 0 || i == text.length()) && !entry.isEmpty()) {
                found.add(entry);
                entry = new ArrayList<>();
            }
        }
        return found.isEmpty() ? List.of(List.of(text)) : found;
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
        boolean ends = end == text.length() || Words.isGap(text.charAt(end));
        String word = ends ? text.substring(gap + 1, end).toLowerCase(Locale.ROOT) : "";
        if (!JOINTS.contains(word)) {
            return -1;
        }
        int next = end;
        while (next < text.length() && next < end + 3 && Words.isGap(text.charAt(next))) {
            next++;
        }
        boolean english = word.equals("and") || word.equals("&");
        boolean name = next < text.length() && Character.isUpperCase(text.codePointAt(next));
        boolean company = AuthorList.isLegalForm(List.of(word(next)));
        return (english || name) && !isNobody(next) && !company ? end : -1;
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
