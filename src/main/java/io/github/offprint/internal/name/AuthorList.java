package io.github.offprint.internal.name;

import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.internal.name.Segments.Kind;
import io.github.offprint.internal.name.Segments.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The authors found so far in a list, and what it says about those that it leaves out. */
final class AuthorList {
    private static final String FOOTNOTE_MARKS = "*†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹,";

    private static final Set<String> LEGAL_FORMS =
            Set.of("Inc", "Inc.", "Ltd", "Ltd.", "LLC", "Corp", "Corp.", "GmbH", "PLC", "Co.");

    private final List<Author> known = new ArrayList<>();
    private boolean cut;
    private int more = -1;
    private int total = -1;

    /** Adds what a segment holds: a name, several with a collaboration, a suffix of the name before, or a remainder. */
    void add(Segment segment) {
        if (segment.kind() == Kind.NOTE) {
            Remainder remainder = Remainder.of(Words.of(segment.text()));
            if (remainder.words().isEmpty()) {
                note(remainder);
            }
            return;
        }
        Remainder remainder =
                Remainder.of(withoutMarks(Words.of(Brackets.in(segment.text()).rest())));
        note(remainder);
        List<String> words = withoutMarks(withoutLabel(remainder.words()));
        if (!Words.hasLetter(Words.join(words))) {
            return;
        }
        if (segment.kind() == Kind.INVERTED && !Groups.isGroup(words)) {
            known.add(Inverted.of(Words.join(words)).orElseGet(() -> author(words)));
        } else if (!isSuffixOfLast(words)) {
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
        String inner = printed.length() > 2 ? printed.substring(1, printed.length() - 1) : "";
        boolean braced =
                printed.startsWith("{") && printed.endsWith("}") && inner.indexOf('{') < 0 && inner.indexOf('}') < 0;
        if (braced && Words.hasLetter(inner)) {
            return new Author.Collective(inner);
        }
        if (Groups.isGroup(words)) {
            return new Author.Collective(printed);
        }
        return (printed.indexOf(',') >= 0 ? Inverted.of(printed) : Optional.<Author>empty())
                .orElseGet(() -> PersonName.inReadingOrder(printed, words));
    }

    /** A suffix that a comma has cut off belongs to the person before, and {@code Inc.} to the company. */
    private boolean isSuffixOfLast(List<String> words) {
        int last = known.size() - 1;
        boolean legal = words.size() == 1 && LEGAL_FORMS.contains(words.get(0)) && !hasComma(last);
        if (last < 0 || !(legal || Inverted.isSuffix(words))) {
            return false;
        }
        String whole = known.get(last).name() + ", " + words.get(0);
        if (legal) {
            known.set(last, new Author.Collective(whole));
            return true;
        }
        boolean person = known.get(last) instanceof Author.Person before
                && before.suffix().isEmpty();
        if (person) {
            known.set(last, PersonName.inReadingOrder(whole, Words.of(whole)));
        }
        return person;
    }

    private boolean hasComma(int place) {
        return place < 0 || known.get(place).name().indexOf(',') >= 0;
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
                return the && Groups.isGroup(group) ? i : -1;
            }
        }
        return -1;
    }

    /** Where the group begins for which somebody signs: behind {@code for} or {@code on behalf of}, and {@code the}. */
    private static int behalfEnd(List<String> words, int at) {
        int end = words.get(at).equals("on") ? at + 3 : at + 1;
        return end + 1 < words.size() && words.get(end).equalsIgnoreCase("the") ? end + 1 : end;
    }

    private static List<String> withoutLabel(List<String> words) {
        boolean label = words.size() > 1
                && (words.get(0).equalsIgnoreCase("authors:") || words.get(0).equalsIgnoreCase("author:"));
        return label ? words.subList(1, words.size()) : words;
    }

    /** Words without footnote marks and commas at the end. */
    private static List<String> withoutMarks(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        while (!kept.isEmpty()) {
            String last = kept.remove(kept.size() - 1);
            int end = last.length();
            while (end > 0 && FOOTNOTE_MARKS.indexOf(last.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > 0) {
                kept.add(last.substring(0, end));
                break;
            }
        }
        int start = 0;
        while (start < kept.size() && kept.get(start).equals(",")) {
            start++;
        }
        return kept.subList(start, kept.size());
    }

    private static String withoutLast(String text) {
        return text.substring(0, text.length() - 1);
    }
}
