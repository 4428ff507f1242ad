package io.github.offprint.internal.name;

import java.util.List;

/** What stands between two commas of a list of names, by its words alone. */
enum Shape {
    /** Initials and nothing else, {@code A. B.} or {@code AB}, which are nobody's whole name. */
    INITIALS,
    /** One word, with particles before it or not: a family name, a given name, or all of a name. */
    WORD,
    /** One word or more with initials behind, {@code van der Lid D.}; in other lists {@code Ada B.} */
    WORD_AND_INITIALS,
    /** Several words, as of a whole name. */
    WORDS,
    /** A name in Chinese, Japanese or Korean letters. */
    EAST_ASIAN,
    /** The name of a group. */
    GROUP;

    private static final int MOST_BARE_INITIALS = 3;

    /** The shape of words. */
    static Shape of(List<String> words) {
        if (words.isEmpty()) {
            return WORD;
        }
        if (words.stream().allMatch(Shape::isInitials)) {
            boolean family = words.size() > 1
                    && words.get(0).length() > 1
                    && words.get(0).chars().allMatch(Character::isLetter);
            return family ? WORD_AND_INITIALS : INITIALS;
        }
        if (Groups.isGroup(words) || AuthorList.isCompany(words)) {
            return GROUP;
        }
        if (words.stream().allMatch(Words::isEastAsian)) {
            return EAST_ASIAN;
        }
        int particles = 0;
        while (particles < words.size() - 1 && PersonName.isParticle(words.get(particles))) {
            particles++;
        }
        if (particles == words.size() - 1) {
            return WORD;
        }
        int family = initials(words);
        boolean behind = family < words.size() && family > particles && !isInitials(words.get(particles));
        return behind && !PersonName.isSuffix(words.get(words.size() - 1)) ? WORD_AND_INITIALS : WORDS;
    }

    /** Where the initials begin behind a family name. */
    static int initials(List<String> words) {
        int at = words.size();
        while (at > 1 && isInitials(words.get(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether initials behind a word can be no name in capitals, as {@code Qi GU} has one: a single letter, or no syllable. */
    static boolean isSureOfInitials(List<String> words) {
        return words.subList(initials(words), words.size()).stream()
                .anyMatch(word -> word.length() == 1 || word.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0));
    }

    /** {@code A.}, {@code A.B.}, {@code A.-B.}, {@code J-P}; without full stops no more than three capitals. */
    private static boolean isInitials(String word) {
        int letters = 0;
        boolean stops = false;
        for (int i = 0, c; i < word.length(); i += Character.charCount(c)) {
            c = word.codePointAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (c == '.') {
                stops = true;
            } else if (c != '-' && c != '‐' && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return letters > 0 && (letters <= MOST_BARE_INITIALS || (stops && letters * 2 <= word.length()));
    }
}
