package io.github.offprint.internal.name;

import io.github.offprint.Author.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a person's name, by one rule, which is BibTeX's but for what is said here:
 *
 * <ol>
 *   <li>{@code Jr.}, {@code Sr.}, {@code II}, {@code III} or {@code IV} at the end is the suffix, with or without a comma.
 *   <li>The last word is the family name. With a small {@code y}, {@code i}, {@code e} or {@code dit} before it, so is the
 *       word before that: {@code Ortega y Gasset}.
 *   <li>What lies from the first to the last particle before it is the particle; what follows that is the family name:
 *       {@code de la Vallée Poussin}. A particle is one of a fixed list in small letters, since other small words are names
 *       that somebody didn't capitalise; with a capital, one counts only beside another in small letters: {@code Van den}.
 *   <li>All before is the given name. Initials that touch the family name are taken off: {@code J.P.Hague}.
 *   <li>A single word is the family name. Chinese, Japanese and Korean names are printed family name first; without a space
 *       they stay whole.
 * </ol>
 */
final class PersonName {
    private static final Set<String> PARTICLES = Set.of(
            "af", "al", "an", "auf", "av", "aw", "bar", "ben", "bin", "bint", "d'", "d’", "da", "das", "de", "degli",
            "dei", "del", "della", "delle", "dello", "dem", "den", "der", "des", "di", "do", "dos", "du", "el", "ibn",
            "im", "in", "la", "las", "le", "les", "lo", "los", "mac", "op", "ould", "t'", "te", "ten", "ter", "'t",
            "’t", "tot", "ul", "und", "van", "vanden", "vander", "ver", "vom", "von", "wa", "zu", "zum", "zur");

    private static final Set<String> LINKS = Set.of("y", "i", "e", "dit", "dite");

    private static final Set<String> SUFFIXES = Set.of(
            "Jr", "Jr.", "jr", "jr.", "JR", "JR.", "Jnr", "Jnr.", "Sr", "Sr.", "sr.", "Snr.", "II", "III", "IV", "2nd",
            "3rd");

    private static final Set<String> TITLES = Set.of("PhD", "Ph.D", "Ph.D.", "MD", "M.D.", "Esq", "Esq.");

    private PersonName() {}

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether a word is a suffix wherever it stands at the end of a name. */
    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    /** Whether a word is a suffix or a title if a comma stands before it. */
    static boolean isSuffixAfterComma(String word) {
        return SUFFIXES.contains(word) || TITLES.contains(word);
    }

    /** The person of a name in reading order, without a comma but before a suffix. */
    static Person inReadingOrder(String printed, List<String> printedWords) {
        List<String> words = withInitialsApart(printedWords);
        String suffix = "";
        int end = words.size();
        if (end > 1 && isSuffixAfter(words.get(end - 2), words.get(end - 1))) {
            suffix = words.get(--end);
        }
        words = new ArrayList<>(words.subList(0, end));
        String last = words.get(end - 1);
        words.set(end - 1, suffix.isEmpty() ? last : withoutComma(last));
        if (end > 1 && words.stream().allMatch(Words::isEastAsian)) {
            return new Person(printed, Words.join(words.subList(1, end)), "", words.get(0), suffix);
        }
        int family = familyStart(words);
        int first = firstParticle(words, family);
        int particleEnd = first < family ? lastParticle(words, family) + 1 : family;
        return new Person(
                printed,
                Words.join(words.subList(0, first)),
                Words.join(words.subList(first, particleEnd)),
                Words.join(words.subList(particleEnd, end)),
                suffix);
    }

    private static boolean isSuffixAfter(String before, String word) {
        return isSuffix(word) || (before.endsWith(",") && isSuffixAfterComma(word));
    }

    private static String withoutComma(String word) {
        return word.endsWith(",") && word.length() > 1 ? word.substring(0, word.length() - 1) : word;
    }

    /** The person of a name printed as family name, suffix if any, given names. */
    static Person inverted(List<String> last, String suffix, List<String> given) {
        int particleEnd = 0;
        for (int i = 0; i < last.size() - 1; i++) {
            particleEnd = PARTICLES.contains(last.get(i)) ? i + 1 : particleEnd;
        }
        int givenEnd = given.size();
        while (givenEnd > 1 && PARTICLES.contains(given.get(givenEnd - 1))) {
            givenEnd--;
        }
        List<String> particle = new ArrayList<>(given.subList(givenEnd, given.size()));
        particle.addAll(last.subList(0, startsWithParticle(last) ? particleEnd : 0));
        List<String> family = last.subList(startsWithParticle(last) ? particleEnd : 0, last.size());
        List<String> reading = new ArrayList<>(given.subList(0, givenEnd));
        reading.addAll(particle);
        reading.addAll(family);
        if (!suffix.isEmpty()) {
            reading.add(suffix);
        }
        return new Person(
                Words.join(reading),
                Words.join(given.subList(0, givenEnd)),
                Words.join(particle),
                Words.join(family),
                suffix);
    }

    private static boolean startsWithParticle(List<String> words) {
        return PARTICLES.contains(words.get(0));
    }

    private static int familyStart(List<String> words) {
        int start = words.size() - 1;
        while (start >= 3 && LINKS.contains(words.get(start - 1))) {
            start -= 2;
        }
        return start;
    }

    /** The first word may be a particle too, {@code van Gogh}, but a name all in small letters has none there. */
    private static int firstParticle(List<String> words, int family) {
        for (int i = 0; i < family; i++) {
            boolean small = PARTICLES.contains(words.get(i));
            if (small && (i > 0 || Character.isUpperCase(words.get(family).codePointAt(0)))) {
                return i > 1 && isCapitalParticle(words.get(i - 1)) ? i - 1 : i;
            }
        }
        return family;
    }

    private static int lastParticle(List<String> words, int family) {
        int last = family - 1;
        while (!PARTICLES.contains(words.get(last))) {
            last--;
        }
        return last + 1 < family && isCapitalParticle(words.get(last + 1)) ? last + 1 : last;
    }

    private static boolean isCapitalParticle(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && PARTICLES.contains(Character.toLowerCase(word.charAt(0)) + word.substring(1));
    }

    /** {@code J.P.Hague} as {@code J.P.} and {@code Hague}. */
    private static List<String> withInitialsApart(List<String> words) {
        List<String> apart = new ArrayList<>(words.size() + 1);
        for (String word : words) {
            int end = initialsEnd(word);
            if (end > 0) {
                apart.add(word.substring(0, end));
            }
            apart.add(word.substring(end));
        }
        return apart;
    }

    /** The end of the initials that a longer name follows without a space, or 0. */
    private static int initialsEnd(String word) {
        int dot = word.lastIndexOf('.');
        if (dot < 1 || dot + 3 > word.length()) {
            return 0;
        }
        String rest = word.substring(dot + 1);
        boolean elided = rest.startsWith("d'") || rest.startsWith("d’");
        boolean capital = elided || Character.isUpperCase(rest.codePointAt(0));
        boolean name = capital && rest.chars().anyMatch(Character::isLowerCase);
        return (name || PARTICLES.contains(rest)) && areInitials(word, dot) ? dot + 1 : 0;
    }

    /** Capitals with at most two small letters each, {@code Yu.}, between dots and hyphens. */
    private static boolean areInitials(String word, int end) {
        int small = 2;
        for (int i = 0; i < end; i++) {
            char c = word.charAt(i);
            small = Character.isUpperCase(c) ? 0 : Character.isLowerCase(c) ? small + 1 : small;
            boolean between = c == '.' || c == '-';
            if (small > 2 || (!between && !Character.isLetter(c))) {
                return false;
            }
            small = between ? 2 : small;
        }
        return true;
    }
}
