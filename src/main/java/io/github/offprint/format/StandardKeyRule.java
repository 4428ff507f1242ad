package io.github.offprint.format;

import io.github.offprint.Author;
import io.github.offprint.Paper;
import io.github.offprint.internal.text.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Keys such as {@code zhang2025learning}; see {@link KeyRule#standard()}. */
final class StandardKeyRule implements KeyRule {
    static final StandardKeyRule INSTANCE = new StandardKeyRule();

    private static final int LONGEST_PART = 24;
    private static final Set<String> STOP_WORDS = Set.of(
            ("a about above across after against along amid among an and are around as at be before behind below beneath"
                            + " beside between beyond but by can could do does down during for from has have how if in"
                            + " inside into is it its like may near no nor not of off on onto or our over per should"
                            + " since so some than that the their these this those through to toward towards under"
                            + " unlike until up upon using versus via vs was we were what when where whether which"
                            + " while who why will with within without would yet you your")
                    .split(" "));

    private StandardKeyRule() {}

    /** What no key may hold that is to be read by bibtex, biber and pandoc. */
    private static final String NOT_IN_KEYS = "\"#%'(),={}\\~";

    /** The key under which a bibliography cites the paper; empty if there is none, or none that every format can hold. */
    static String citedAs(Paper paper) {
        String key = paper.key().orElse("");
        boolean legal = key.codePoints()
                .noneMatch(c -> c <= ' ' || NOT_IN_KEYS.indexOf(c) >= 0 || Character.isSpaceChar(c) || !isVisible(c));
        return legal ? key : "";
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    @Override
    public String key(Paper paper) {
        String cited = citedAs(paper);
        return cited.isEmpty() ? made(paper) : cited;
    }

    /** A key that is made of the paper, whatever key it has. */
    static String made(Paper paper) {
        String name = firstAuthor(paper);
        String year = year(paper);
        List<String> words = significantWords(paper.title(), name.isEmpty() ? 2 : 1);
        if (!name.isEmpty()) {
            return name + year + (words.isEmpty() ? "" : words.get(0));
        }
        if (words.isEmpty()) {
            return "anon" + year + "-" + Fingerprint.brief(paper);
        }
        return words.get(0) + year + (words.size() < 2 ? "" : words.get(1));
    }

    private static String firstAuthor(Paper paper) {
        List<Author> known = paper.authors().known();
        if (known.isEmpty()) {
            return "";
        }
        if (known.get(0) instanceof Author.Person person) {
            return part(person.family());
        }
        List<String> words = significantWords(known.get(0).name(), 1);
        return words.isEmpty() ? "" : words.get(0);
    }

    private static String year(Paper paper) {
        return paper.date()
                .filter(date -> date.isYearDefinite() && date.unspecifiedDigits() == 0)
                .map(date -> Integer.toString(date.year().orElseThrow()))
                .orElse("");
    }

    /** The first words that are no stop words; where all are, the very first ones. */
    private static List<String> significantWords(String text, int most) {
        List<String> significant = new ArrayList<>(most);
        List<String> stops = new ArrayList<>(most);
        StringTokenizer tokens = new StringTokenizer(text, " ");
        while (tokens.hasMoreTokens() && significant.size() < most) {
            String word = part(tokens.nextToken());
            List<String> kind = STOP_WORDS.contains(word) ? stops : significant;
            if (!word.isEmpty() && kind.size() < most) {
                kind.add(word);
            }
        }
        return significant.isEmpty() ? stops : significant;
    }

    /** Lower-case letters and digits in ASCII, {@code vscrl} for {@code VSC-RL}, cut where it grows too long. */
    private static String part(String text) {
        StringBuilder part = new StringBuilder(LONGEST_PART);
        String ascii = Ascii.fold(text);
        for (int i = 0; i < ascii.length() && part.length() < LONGEST_PART; i++) {
            char c = Ascii.toLowerCase(ascii.charAt(i));
            if (Ascii.isLetterOrDigit(c)) {
                part.append(c);
            }
        }
        return part.toString();
    }
}
