package io.github.offprint;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Makes the {@link TitleKey} of a title, in one pass. */
final class TitleFolder {
    /** Commands that only change how their argument looks. Pages that lose backslashes leave {@code texttt{D}ual}. */
    private static final Set<String> LOOKS = Set.of(
            ("text textbf textit textrm textsc textsf textsl texttt textup textmd textnormal textsuperscript textsubscript"
                            + " emph underline bf it rm sc sf sl tt em mathbf mathbb mathcal mathds mathfrak mathit"
                            + " mathrm mathscr mathsf mathtt mathnormal mathop boldsymbol bm operatorname mbox hbox"
                            + " ensuremath left right big bigl bigr Big displaystyle tilde hat bar vec overline widehat"
                            + " widetilde dot ddot acute grave check breve c v u H k r d b t")
                    .split(" "));

    /** Commands that stand for signs which count for nothing, as the signs themselves do. */
    private static final Set<String> SIGNS = Set.of(
            ("to rightarrow leftarrow leftrightarrow Rightarrow longrightarrow mapsto infty pm mp cdot cdots circ ldots dots sim"
                            + " simeq approx leq le geq ge neq ne equiv star ast bullet langle rangle partial nabla"
                            + " sqrt quad qquad dag ddag prime otimes oplus cup cap subset in perp parallel hbar copyright"
                            + " textregistered texttrademark textquotesingle textquoteright textendash textemdash sharp")
                    .split(" "));

    private static final Map<String, String> LETTER_COMMANDS = Map.ofEntries(
            Map.entry("times", "x"),
            Map.entry("ell", "l"),
            Map.entry("ss", "ss"),
            Map.entry("ae", "ae"),
            Map.entry("AE", "ae"),
            Map.entry("oe", "oe"),
            Map.entry("OE", "oe"),
            Map.entry("aa", "a"),
            Map.entry("AA", "a"),
            Map.entry("varepsilon", "epsilon"),
            Map.entry("varphi", "phi"),
            Map.entry("vartheta", "theta"),
            Map.entry("varrho", "rho"),
            Map.entry("varsigma", "sigma"));

    private static final String[] GREEK =
            ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi"
                            + " rho sigma sigma tau upsilon phi chi psi omega")
                    .split(" ");
    private static final char ALPHA = 'α';
    private static final char OMEGA = 'ω';
    private static final char FIRST_IDEOGRAPH = '\u2E80';
    private static final int LONGEST_TAG = 16;
    private static final int LONGEST_NAME = 16;

    private final String title;
    private final StringBuilder text;
    private int[] ends = new int[16];
    private int words;
    private int mainWords = -1;
    private int wordStart;

    private TitleFolder(String title) {
        this.title = title;
        this.text = new StringBuilder(title.length());
    }

    static TitleKey key(String title) {
        TitleFolder folder =
                new TitleFolder(isAscii(title) ? title : Normalizer.normalize(title, Normalizer.Form.NFKD));
        folder.fold();
        return folder.key();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private TitleKey key() {
        int main = mainWords < 0 ? words : mainWords;
        return new TitleKey(text.toString(), Arrays.copyOf(ends, words), main);
    }

    private void fold() {
        int i = 0;
        while (i < title.length()) {
            int c = title.codePointAt(i);
            i = switch (c) {
                case '\\' -> command(i + 1);
                case '<' -> tag(i);
                default -> character(c, i);
            };
        }
        endWord();
    }

    private int character(int c, int at) {
        int next = at + Character.charCount(c);
        if (Character.isLetterOrDigit(c)) {
            letter(c);
            if (c == 's' && isTimes(next)) {
                text.setLength(text.length() - "times".length());
                text.append('x');
            }
            return next;
        }
        switch (c) {
            case '{' -> dropLook();
            case '}', '$', '^', '_', '\'', '’', '‘', '`', 'ʼ', '*' -> {} // these join what stands beside them
            case '&' -> {
                endWord();
                text.append("and");
                endWord();
            }
            case '+' -> text.append(text.length() > wordStart ? "plus" : "");
            default -> gap(c, next);
        }
        return next;
    }

    private void gap(int c, int next) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return;
        }
        if (c == '×') {
            text.append('x');
            return;
        }
        endWord();
        char after = next == title.length() ? ' ' : title.charAt(next);
        boolean spaced = Character.isWhitespace(after);
        boolean before = next > 1 && Character.isWhitespace(title.charAt(next - 2));
        boolean splits = switch (c) {
            case ':' -> spaced || after >= FIRST_IDEOGRAPH; // among which no spaces stand
            case '?', '|' -> spaced;
            case '-', '–' -> spaced && before;
            default -> c == '—';
        };
        if (words > 0 && mainWords < 0 && splits) {
            mainWords = words;
        }
    }

    private void letter(int c) {
        boolean ideograph = Character.isIdeographic(c);
        if (ideograph) {
            endWord();
        }
        int lower = Character.toLowerCase(c);
        if (lower < 0x80) {
            text.append((char) lower);
        } else if (lower >= ALPHA && lower <= OMEGA) {
            text.append(GREEK[lower - ALPHA]);
        } else {
            text.append(spelled(lower));
        }
        if (ideograph) {
            endWord();
        }
    }

    /** Letters that no normalisation form takes apart. */
    private static String spelled(int lower) {
        return switch (lower) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'ϵ' -> "epsilon";
            case 'ϕ' -> "phi";
            case 'ϑ' -> "theta";
            default -> Character.toString(lower);
        };
    }

    private void endWord() {
        if (text.length() > wordStart) {
            if (words == ends.length) {
                ends = Arrays.copyOf(ends, 2 * words);
            }
            ends[words++] = text.length();
            wordStart = text.length();
        }
    }

    /** Whether the letters just read are {@code times} between digits, which a page shows for a sign that lost its backslash. */
    private boolean isTimes(int next) {
        int start = text.length() - "times".length();
        return start > wordStart
                && Character.isDigit(text.charAt(start - 1))
                && next < title.length()
                && Character.isDigit(title.charAt(next))
                && text.indexOf("times", start) == start;
    }

    /** A name right before a brace that is a command without its backslash. */
    private void dropLook() {
        int start = text.length();
        int least = Math.max(wordStart, start - LONGEST_NAME);
        while (start > least && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String name = text.substring(start);
        if (name.length() > 1 && LOOKS.contains(name)) {
            text.setLength(start);
        }
    }

    private int command(int from) {
        int end = from;
        while (end < title.length() && isAsciiLetter(title.charAt(end))) {
            end++;
        }
        if (end == from) {
            boolean accent = from < title.length() && "'`^\"~=.".indexOf(title.charAt(from)) >= 0;
            return accent ? from + 1 : from;
        }
        String name = title.substring(from, end);
        if (SIGNS.contains(name)) {
            endWord();
        } else if (!LOOKS.contains(name)) {
            text.append(LETTER_COMMANDS.getOrDefault(name, name.toLowerCase(java.util.Locale.ROOT)));
        }
        boolean gap = end + 1 < title.length() && title.charAt(end) == ' ';
        return gap ? end + 1 : end; // TeX swallows it
    }

    private int tag(int at) {
        int end = at + 1;
        int limit = Math.min(title.length(), at + LONGEST_TAG);
        while (end < limit && isOfTag(title.charAt(end))) {
            end++;
        }
        if (end > at + 1 && end < limit && title.charAt(end) == '>') {
            return end + 1;
        }
        endWord();
        return at + 1;
    }

    private static boolean isOfTag(char c) {
        return isAsciiLetter(c) || c == ':' || c == '/';
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
