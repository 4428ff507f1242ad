package io.github.offprint.internal.name;

import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.internal.label.Labels;
import io.github.offprint.internal.label.Meaning;
import io.github.offprint.internal.name.Segments.Kind;
import io.github.offprint.internal.name.Segments.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The authors found so far in a list, and what it says about those that it leaves out. */
final class AuthorList {
    private static final String FOOTNOTE_MARKS = "*†‡§¶⁎∗⋆★☆✉✝♠♣♥♦◇◆△$⁰¹²³⁴⁵⁶⁷⁸⁹,";

    private static final Set<String> LEGAL_FORMS =
            Set.of("Inc", "Inc.", "Ltd", "Ltd.", "LLC", "Corp", "Corp.", "GmbH", "PLC", "Co.");

    private static final Set<String> DOUBTFUL_JOINTS = Set.of("y", "e");

    private static final Set<String> DASHES = Set.of("–", "—");

    private final List<Author> known = new ArrayList<>();
    private boolean cut;
    private int more = -1;
    private int total = -1;

    /** Adds an author whose name was taken apart elsewhere. */
    void add(Author author) {
        known.add(author);
    }

    /** Notes that somebody is left out. */
    void cut() {
        cut = true;
    }

    /** Adds what a segment holds: a name, several with a collaboration, a suffix of the name before, or a remainder. */
    void add(Segment segment) {
        if (segment.kind() == Kind.WHOLE) {
            if (!Words.of(segment.text()).isEmpty()) {
                known.add(new Author.Collective(segment.text()));
            }
            return;
        }
        if (segment.kind() == Kind.FAMILY && !Words.of(segment.text()).isEmpty()) {
            known.add(PrintedName.person("", "", segment.text(), ""));
            return;
        }
        if (segment.kind() == Kind.NOTE) {
            Remainder remainder = Remainder.of(Words.of(segment.text()));
            if (remainder.words().isEmpty()) {
                note(remainder);
            }
            return;
        }
        Remainder remainder = Remainder.of(withoutMarks(Words.of(segment.text())));
        note(remainder);
        List<String> words = withoutMarks(remainder.words());
        if (!Words.hasLetter(Words.join(words))) {
            return;
        }
        if (segment.kind() == Kind.INVERTED && !Groups.isGroup(words)) {
            known.add(Inverted.of(Words.join(words)).orElseGet(() -> author(words)));
        } else {
            addNames(words);
        }
    }

    private void note(Remainder remainder) {
        cut |= remainder.isCut();
        more = Math.max(more, remainder.more());
        total = Math.max(total, remainder.total());
    }

    /** The authors; a number counts those who aren't named, or all. */
    Authors authors() {
        if (more >= 0) {
            return Authors.of(known, known.size() + more);
        }
        if (total >= 0) {
            return Authors.of(known, total);
        }
        return cut ? Authors.andOthers(known) : Authors.of(known);
    }

    private void addNames(List<String> all) {
        List<String> words = all;
        for (int colon = groupColon(words); colon > 0; colon = groupColon(words)) {
            known.add(new Author.Collective(withoutLast(Words.join(words.subList(0, colon)))));
            words = words.subList(colon, words.size());
        }
        int behalf = behalf(words);
        List<String> signer = behalf >= 0 ? words.subList(0, behalf) : words;
        if (Words.hasLetter(Words.join(signer))) {
            known.add(author(signer));
        }
        String group = behalf >= 0 ? Words.join(words.subList(behalfEnd(words, behalf), words.size())) : "";
        if (Words.hasLetter(group)) {
            known.add(new Author.Collective(group));
        }
    }

    private static Author author(List<String> words) {
        String printed = Words.join(words);
        String inner = withoutBraces(printed);
        if (inner.length() < printed.length() && Words.hasLetter(inner)) {
            return new Author.Collective(inner);
        }
        if (Groups.isGroup(words) || isCompany(words) || isJoined(words)) {
            return new Author.Collective(printed);
        }
        return (printed.indexOf(',') >= 0 ? Inverted.of(printed) : Optional.<Author>empty())
                .orElseGet(() -> reading(words));
    }

    /** A person, without the full stop that ends the list. */
    private static Author reading(List<String> words) {
        int last = words.size() - 1;
        List<String> bare = new ArrayList<>(words);
        bare.set(last, endsWithStop(words) ? withoutLast(words.get(last)) : words.get(last));
        return PersonName.inReadingOrder(Words.join(bare), bare);
    }

    /** Whether a full stop that belongs to no initial and to no suffix ends a name in reading order. */
    static boolean endsWithStop(List<String> words) {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return words.size() > 1
                && last.length() > 2
                && last.endsWith(".")
                && Character.isLowerCase(last.charAt(last.length() - 2))
                && !isSuffix(words, List.of(last));
    }

    /** What stands in braces as a whole, without them. */
    private static String withoutBraces(String text) {
        String inner = text;
        while (inner.length() > 2 && inner.startsWith("{") && inner.indexOf('}') >= inner.length() - braces(inner)) {
            inner = inner.substring(1, inner.length() - 1);
        }
        return inner;
    }

    /** How many braces close at the end. */
    private static int braces(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(text.length() - 1 - count) == '}') {
            count++;
        }
        return count;
    }

    /** Whether a word joins what may be two names, or the two family names of one; or a dash a name and a place. */
    static boolean isJoined(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            boolean within = i > 1 && i < words.size() - 2;
            if (DASHES.contains(words.get(i)) || (within && DOUBTFUL_JOINTS.contains(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Where the names begin in {@code the XYZ Collaboration: A. Smith}, or 0. */
    private static int groupColon(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).endsWith(":")) {
                List<String> group = new ArrayList<>(words.subList(0, i + 1));
                return i > 0 && Groups.isGroup(group) ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** Where {@code for the XYZ Collaboration} or {@code on behalf of the XYZ team} begins, or -1. */
    private static int behalf(List<String> words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.get(i).equals("on") && words.get(i + 1).equals("behalf")) {
                return behalfEnd(words, i) < words.size() ? i : -1;
            }
            if (words.get(i).equals("for")) {
                int end = behalfEnd(words, i);
                List<String> group = words.subList(end, words.size());
                boolean the = end > i + 1 || group.get(group.size() - 1).equals("Collaboration");
                boolean person = i == 0 || !Groups.isKind(words.get(i - 1)); // and no Center for the Study of Tea
                return the && person && Groups.isGroup(group) ? i : -1;
            }
        }
        return -1;
    }

    /** Where the group begins for which somebody signs: behind {@code for} or {@code on behalf of}, and {@code the}. */
    private static int behalfEnd(List<String> words, int at) {
        int end = words.get(at).equals("on") ? at + 3 : at + 1;
        return end + 1 < words.size() && words.get(end).equalsIgnoreCase("the") ? end + 1 : end;
    }

    /** A list without {@code Authors:}, {@code By} and the square brackets around it. */
    static String withoutLabel(String printed) {
        String text = printed.strip();
        Optional<Labels.Lead> lead = Labels.lead(text).filter(found -> found.meaning() == Meaning.AUTHORS);
        boolean by =
                text.length() > 3 && text.regionMatches(true, 0, "by ", 0, 3) && Character.isUpperCase(text.charAt(3));
        text = lead.isPresent() ? text.substring(lead.get().end()) : by ? text.substring(3) : text;
        boolean bracketed = text.startsWith("[") && text.indexOf(']') == text.length() - 1;
        return bracketed ? text.substring(1, text.length() - 1) : text;
    }

    /** The words of a name alone: without marks, and without those that say that others are left out. */
    static List<String> bare(List<String> words) {
        return withoutMarks(Remainder.of(withoutMarks(words)).words());
    }

    /** Whether words name nobody, and say that somebody is left out. */
    static boolean isRemainder(List<String> words) {
        Remainder remainder = Remainder.of(withoutMarks(words));
        return remainder.isTold() && !Words.hasLetter(Words.join(remainder.words()));
    }

    /** Whether words are a part of the name before a comma: a suffix, a title or the legal form of a company. */
    static boolean isSuffix(List<String> before, List<String> words) {
        return Inverted.isSuffix(before, words) || isLegalForm(words);
    }

    static boolean isLegalForm(List<String> words) {
        return words.size() == 1 && LEGAL_FORMS.contains(words.get(0));
    }

    /** Whether a name ends with a legal form. */
    static boolean isCompany(List<String> words) {
        return words.size() > 1 && isLegalForm(words.subList(words.size() - 1, words.size()));
    }

    /** Words without footnote marks and commas at the end, and without a comma before them. */
    private static List<String> withoutMarks(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        while (!kept.isEmpty()) {
            String last = kept.remove(kept.size() - 1);
            String bare = last.substring(0, markStart(last, kept.isEmpty()));
            if (!bare.isEmpty()) {
                kept.add(bare);
                break;
            }
        }
        int start = 0;
        while (start < kept.size() && kept.get(start).equals(",")) {
            start++;
        }
        return kept.subList(start, kept.size());
    }

    /** Where marks begin at the end of a word: {@code Kettle*}, {@code Kettle^{1,2}}, {@code [3]}; of a surname also {@code Kettle1}. */
    private static int markStart(String word, boolean only) {
        int end = withoutMarks(word, word.length());
        int raised = Math.max(word.indexOf('^'), word.indexOf('['));
        if (raised >= 0 && word.substring(Math.min(raised, end), end).chars().noneMatch(Character::isLetter)) {
            end = withoutMarks(word, raised);
        }
        int digits = end;
        while (digits > 0 && word.charAt(digits - 1) >= '0' && word.charAt(digits - 1) <= '9') {
            digits--;
        }
        boolean number = !only && end - digits <= 2 && digits > 1 && Character.isLowerCase(word.charAt(digits - 1));
        return number ? digits : end;
    }

    private static int withoutMarks(String word, int to) {
        int end = to;
        while (end > 0 && FOOTNOTE_MARKS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static String withoutLast(String text) {
        return text.substring(0, text.length() - 1);
    }
}
