package io.github.offprint.internal.name;

import io.github.offprint.internal.name.Segments.Kind;
import io.github.offprint.internal.name.Segments.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names between commas and {@code and}s: which commas part two names, and which a family name from what stands before it in
 * reading. Where the shapes of the parts leave two answers there is none.
 */
final class CommaList {
    private static final int TWO = 2;

    /** What the other names say of one that may be a family name and given names, or two names. */
    enum Around {
        /** Nothing. */
        NOTHING,
        /** They have the family name first. */
        INVERTED,
        /** They are in reading order. */
        READING,
        /** All have bare initials behind the family name. */
        INITIALS
    }

    /**
     * A part between two separators.
     *
     * @param text its text
     * @param shape its shape without marks and without words for those left out
     * @param isMarked whether it has such marks or words, which no family name has before its comma
     */
    private record Part(String text, Shape shape, boolean isMarked) {
        boolean is(Shape... shapes) {
            return List.of(shapes).contains(shape);
        }

        /** Whether no family name is spelt so, since an initial stands before its last word. */
        boolean isReading() {
            List<String> words = Words.of(text);
            return shape == Shape.WORDS
                    && words.subList(0, words.size() - 1).stream()
                            .anyMatch(word -> Shape.of(List.of(word)) == Shape.INITIALS);
        }

        boolean hasSuffix() {
            return text.indexOf(',') >= 0;
        }

        /** Whether it begins in small letters, as family names with a particle do. */
        boolean beginsSmall() {
            return Character.isLowerCase(text.strip().codePointAt(0));
        }

        /** Whether it has several words in small letters, of which no family name is made three times. */
        boolean isSmallName() {
            return beginsSmall() && Words.of(text).size() > 1;
        }

        boolean endsWithParticle() {
            List<String> words = Words.of(text);
            return PersonName.isParticle(words.get(words.size() - 1));
        }
    }

    private final List<List<Part>> entries = new ArrayList<>();
    private final List<Part> all = new ArrayList<>();

    /** What tells of those that the list leaves out. */
    private final List<Segment> remainders = new ArrayList<>();

    private final List<Segment> found = new ArrayList<>();

    /**
     * Looks at the parts of a list.
     *
     * @param texts what stands between its {@code and}s, cut at the commas
     */
    CommaList(List<List<String>> texts) {
        for (List<String> entry : texts) {
            List<Part> parts = new ArrayList<>();
            for (String text : entry) {
                add(text, parts);
            }
            if (!parts.isEmpty()) {
                entries.add(parts);
                all.addAll(parts);
            }
        }
    }

    private void add(String text, List<Part> parts) {
        List<String> printed = Words.of(text);
        List<String> words = AuthorList.bare(printed);
        int last = parts.size() - 1;
        if (!Words.hasLetter(Words.join(words))) {
            remainders.add(new Segment(text, Kind.NAME));
        } else if (last >= 0
                && !parts.get(last).hasSuffix()
                && AuthorList.isSuffix(Words.of(parts.get(last).text()), words)) {
            parts.set(
                    last,
                    new Part(
                            parts.get(last).text() + "," + text, parts.get(last).shape(), false));
        } else {
            parts.add(new Part(text, Shape.of(words), !words.equals(printed)));
        }
    }

    /** The names of a list; empty if it can't be cut for sure. */
    Optional<List<Segment>> list() {
        return cut(false, Around.READING);
    }

    /**
     * The names of what should be one, with the family name first if it has a comma.
     *
     * @param around what the names around it say
     * @return the names; empty if it can't be cut for sure
     */
    Optional<List<Segment>> name(Around around) {
        return cut(true, around);
    }

    /** Whether it is one name with the family name first, and can be nothing else. */
    boolean isInverted() {
        found.clear();
        return isPair()
                && pair(true, Around.NOTHING)
                && found.size() == 1
                && found.get(0).kind() == Kind.INVERTED;
    }

    private Optional<List<Segment>> cut(boolean one, Around around) {
        found.clear();
        boolean sure = all.size() <= 1 || (isPair() ? pair(one, around) : several(one));
        if (all.size() == 1) {
            addName(all.get(0), around == Around.INITIALS);
        }
        found.addAll(remainders);
        return sure ? Optional.of(List.copyOf(found)) : Optional.empty();
    }

    /** Whether there are two parts and no more than a comma between them. */
    private boolean isPair() {
        return entries.size() == 1 && all.size() == TWO;
    }

    private boolean pair(boolean one, Around around) {
        Part first = all.get(0);
        Part second = all.get(1);
        boolean open = first.is(Shape.WORDS, Shape.WORD_AND_INITIALS)
                && second.is(Shape.WORDS)
                && !first.beginsSmall()
                && !second.endsWithParticle();
        int letters = first.is(Shape.EAST_ASIAN) ? first.text().strip().length() : 0;
        boolean named = first.is(Shape.WORD, Shape.WORDS, Shape.INITIALS) || !second.is(Shape.WORD_AND_INITIALS);
        boolean family = letters == 0 && !first.is(Shape.GROUP) && !second.is(Shape.GROUP) && !open && named;
        if (isInverted(first, second) || (one && (family || letters == 1 || (open && around == Around.INVERTED)))) {
            addInverted(0);
            return true;
        }
        boolean list = around == Around.READING || first.isReading() || first.isMarked() || !remainders.isEmpty();
        boolean unsure = first.is(Shape.GROUP) || ((open || letters == 2) && !list && !second.isMarked());
        return !(one && unsure) && several(one);
    }

    /** Initials, or a name with an initial, behind one word are given names in any list. */
    private static boolean isInverted(Part family, Part given) {
        return given.is(Shape.INITIALS)
                ? family.is(Shape.WORD, Shape.WORDS)
                : family.is(Shape.WORD) && given.is(Shape.WORD_AND_INITIALS);
    }

    private boolean several(boolean one) {
        return initials() || vancouver() || inverted() || firstInverted() || names(one);
    }

    /** Initials belong to the part before them, so that each part stands by itself or takes them. */
    private boolean initials() {
        if (all.stream().noneMatch(part -> part.is(Shape.INITIALS))) {
            return false;
        }
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean takes = i + 1 < all.size() && all.get(i + 1).is(Shape.INITIALS);
            boolean may = all.get(i).is(Shape.WORD, Shape.WORDS);
            boolean alone = all.get(i).is(Shape.WORDS, Shape.GROUP, Shape.EAST_ASIAN);
            if (takes ? !may : !alone) {
                return false;
            }
            pairs.add(i);
            i += takes ? 1 : 0;
        }
        for (int i : pairs) {
            if (i + 1 < all.size() && all.get(i + 1).is(Shape.INITIALS)) {
                addInverted(i);
            } else {
                addName(all.get(i), false);
            }
        }
        return true;
    }

    /** {@code Kettle AB, van der Lid D}: the style of Vancouver. */
    private boolean vancouver() {
        boolean all = this.all.stream().allMatch(part -> part.is(Shape.WORD_AND_INITIALS, Shape.GROUP));
        boolean any = this.all.stream()
                .anyMatch(part -> part.is(Shape.WORD_AND_INITIALS)
                        && Shape.isSureOfInitials(AuthorList.bare(Words.of(part.text()))));
        if (all && any) {
            this.all.forEach(part -> addName(part, true));
        }
        return all && any;
    }

    /** Family names first, in each of the entries between {@code and}s or in pairs of which a given name shows an initial. */
    private boolean inverted() {
        boolean each = entries.size() > 1
                && entries.stream()
                        .allMatch(entry -> entry.size() == TWO && entry.get(0).is(Shape.WORD, Shape.WORDS))
                && entries.stream().anyMatch(entry -> entry.get(0).is(Shape.WORD));
        boolean pairs = all.size() % TWO == 0;
        boolean middle = false;
        for (int i = 0; i < all.size(); i++) {
            pairs &= all.get(i).is(Shape.WORD) || (i % TWO == 1 && all.get(i).is(Shape.WORD_AND_INITIALS));
            middle |= all.get(i).is(Shape.WORD_AND_INITIALS);
        }
        if (each || (pairs && middle)) {
            for (int i = 0; i < all.size(); i += TWO) {
                addInverted(i);
            }
        }
        return each || (pairs && middle);
    }

    /** {@code Kettle, Ada, and Ben Spout}: only the first has the family name first, as in a list that is sorted by it. */
    private boolean firstInverted() {
        boolean first = all.size() > TWO
                && all.get(0).is(Shape.WORD)
                && (all.get(1).is(Shape.WORD_AND_INITIALS) || (all.get(1).is(Shape.WORD) && entries.size() > 1))
                && entries.get(0).size() >= TWO
                && all.subList(TWO, all.size()).stream().allMatch(part -> part.is(Shape.WORDS, Shape.GROUP));
        if (first) {
            addInverted(0);
            all.subList(TWO, all.size()).forEach(part -> addName(part, false));
        }
        return first;
    }

    /** Whole names; in a list some may be a single word, but not where pairs of words may be family and given names. */
    private boolean names(boolean one) {
        long single = all.stream().filter(part -> part.is(Shape.WORD)).count();
        boolean whole = all.stream().noneMatch(part -> part.is(Shape.WORD, Shape.WORD_AND_INITIALS));
        boolean small = all.stream().allMatch(Part::beginsSmall);
        boolean list = whole || all.stream().allMatch(Part::isSmallName);
        boolean words = single < all.size() || all.size() % TWO == 1 || small || isOnlyJoined();
        if (!list && (one || !words)) {
            return false;
        }
        all.forEach(part -> addName(part, false));
        return true;
    }

    /** Whether there is no comma, and so no pair. */
    private boolean isOnlyJoined() {
        return entries.stream().allMatch(entry -> entry.size() == 1);
    }

    private void addInverted(int i) {
        found.add(new Segment(all.get(i).text() + ", " + all.get(i + 1).text(), Kind.INVERTED));
    }

    private void addName(Part part, boolean initials) {
        if (part.is(Shape.WORD_AND_INITIALS) && initials) {
            List<String> words = Words.of(part.text());
            int at = Shape.initials(AuthorList.bare(words));
            found.add(new Segment(
                    Words.join(words.subList(0, at)) + ", " + Words.join(words.subList(at, words.size())),
                    Kind.INVERTED));
        } else {
            found.add(new Segment(part.text(), Kind.NAME));
        }
    }
}
