package io.github.offprint.account;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Cuts text into the tokens that are accounted for: runs of letters or digits, or one character of a script without
 * spaces. Tokens are compared without case, accents, compatibility forms, entities, tags and LaTeX commands.
 */
final class Words {

    /**
     * A token and where it stands.
     *
     * @param text folded
     * @param from where it begins in the text, from 0
     * @param to where it ends
     * @param isCommand whether it is the name of a LaTeX command, which may be notation
     */
    record Word(String text, int from, int to, boolean isCommand) {}

    private static final Pattern ENTITY = Pattern.compile("&(#?[0-9A-Za-z]{1,31});");
    private static final Pattern TAG =
            Pattern.compile("<!--[^>]{0,1000}-->|</?([A-Za-z][A-Za-z0-9:-]{0,30})(\\s[^<>]{0,1000})?/?>");
    private static final Pattern INLINE =
            Pattern.compile("(?i)sub|sup|inf|b|i|em|strong|span|u|sc|scp|nocase|mml:.*|m[nio]");
    private static final Pattern ACCENT = Pattern.compile(
            "\\\\[`'^\"~=.]\\s*\\{?(\\\\(?:[ij]|ae|AE|oe|OE|aa|AA|o|O)(?![A-Za-z])|\\\\[`'^\"~=.][A-Za-z]|[A-Za-z0-9])(?:\\}|(?<=\\\\[ij])\\s)?");
    private static final Pattern LETTER_ACCENT = Pattern.compile(
            "\\\\(?:[cvuHkrbdt]|(?:ocirc|textcomma(?:below|above))(?![A-Za-z]))(?:\\s*\\{(\\\\[ij]|[A-Za-z]{1,2})\\}|\\s+(\\\\[ij]|[A-Za-z]))");
    /** Words by which an entry is sorted and which nobody sees. */
    private static final Pattern SORTED = Pattern.compile("\\\\noopsort\\s*\\{[^{}]*\\}");

    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\*?");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ss"),
            Map.entry("o", "o"),
            Map.entry("O", "O"),
            Map.entry("l", "l"),
            Map.entry("L", "L"),
            Map.entry("ae", "ae"),
            Map.entry("AE", "AE"),
            Map.entry("oe", "oe"),
            Map.entry("OE", "OE"),
            Map.entry("aa", "a"),
            Map.entry("AA", "A"),
            Map.entry("i", "i"),
            Map.entry("j", "j"),
            Map.entry("dj", "d"),
            Map.entry("DJ", "D"),
            Map.entry("dh", "d"),
            Map.entry("th", "th"),
            Map.entry("ng", "ng"),
            Map.entry("TeX", "TeX"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("BibTeX", "BibTeX"),
            Map.entry("textmu", "μ"),
            Map.entry("textdoublepipe", "ǂ"),
            Map.entry("textdoublebarpipe", "ǂ"));

    /** Commands that set what follows in another way, also within a word. */
    private static final Set<String> TYPEFACES = Set.of(
            "text",
            "textrm",
            "textit",
            "textbf",
            "textsc",
            "textsf",
            "texttt",
            "textsl",
            "textup",
            "textnormal",
            "emph",
            "textsubscript",
            "textsuperscript",
            "mathrm",
            "mathbf",
            "mathit",
            "mathsf",
            "mathtt",
            "mathcal",
            "mathbb",
            "mathfrak",
            "mathscr",
            "mathnormal",
            "boldsymbol",
            "bm",
            "ensuremath",
            "operatorname",
            "mbox",
            "hbox",
            "mkbibemph",
            "mkbibquote",
            "enquote",
            "rm",
            "it",
            "bf",
            "sf",
            "tt",
            "sc",
            "em",
            "sl",
            "relax",
            "protect");

    /** Characters of notation inside a word, which don't end it. */
    private static final String TRANSPARENT = "{}*$_^\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int from;
    private int to;
    private int at;

    private Words(String text) {
        this.text = text;
    }

    /** The tokens of a text. */
    static List<Word> in(String text) {
        return new Words(Markup.plain(text)).read();
    }

    /** The tokens of a text without their places, the names of commands left out. */
    static List<String> texts(String text) {
        return in(text).stream()
                .filter(word -> !word.isCommand())
                .map(Word::text)
                .toList();
    }

    private List<Word> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean taken = (c == '&' && entity()) || (c == '<' && tag()) || (c == '\\' && command());
            if (!taken) {
                if (c == 'h' && (text.startsWith("https://", at) || text.startsWith("http://", at))) {
                    end();
                }
                int point = text.codePointAt(at);
                take(point, at, at + Character.charCount(point));
                at += Character.charCount(point);
            }
        }
        end();
        return words;
    }

    private void take(int letter, int start, int stop) {
        int point = letter == 'µ' ? 'μ' : letter; // the sign of a unit and the letter
        if (Character.isLetterOrDigit(point) || isRaisedOrLowered(point)) {
            if (standsAlone(point)) {
                end();
                add(Character.toString(point), start, stop);
                end();
            } else {
                add(Character.toString(point), start, stop);
            }
        } else if (TRANSPARENT.indexOf(point) < 0 && !isMark(point)) {
            end();
        }
    }

    private void add(String letters, int start, int stop) {
        if (word.isEmpty()) {
            from = start;
        }
        word.append(letters);
        to = stop;
    }

    private void end() {
        if (!word.isEmpty()) {
            String folded = fold(word.toString());
            if (!folded.isEmpty()) {
                words.add(new Word(folded, from, to, false));
            }
            word.setLength(0);
        }
    }

    private boolean entity() {
        Matcher entity = ENTITY.matcher(text).region(at, Math.min(text.length(), at + 34));
        if (!entity.lookingAt()) {
            return false;
        }
        String decoded = Parser.unescapeEntities(entity.group(), true);
        if (decoded.equals(entity.group())) {
            return false;
        }
        decoded.codePoints().forEach(point -> take(point, at, entity.end()));
        at = entity.end();
        return true;
    }

    private boolean tag() {
        Matcher tag = TAG.matcher(text).region(at, text.length());
        if (!tag.lookingAt()) {
            return false;
        }
        if (tag.group(1) == null || !INLINE.matcher(tag.group(1)).matches()) {
            end();
        }
        at = tag.end();
        return true;
    }

    private boolean command() {
        Matcher accent = ACCENT.matcher(text).region(at, text.length());
        Matcher letterAccent = LETTER_ACCENT.matcher(text).region(at, text.length());
        Matcher command = COMMAND.matcher(text).region(at, text.length());
        Matcher sorted = SORTED.matcher(text).region(at, text.length());
        if (sorted.lookingAt()) {
            at = sorted.end();
        } else if (accent.lookingAt()) {
            add(accent.group(1).replaceAll("[^A-Za-z0-9]", ""), at, accent.end());
            at = accent.end();
        } else if (letterAccent.lookingAt()) {
            String letter = letterAccent.group(1) == null ? letterAccent.group(2) : letterAccent.group(1);
            add(letter.replace("\\", ""), at, letterAccent.end());
            at = letterAccent.end();
        } else if (command.lookingAt()) {
            named(command.group(1), command.end());
        } else {
            at++; // \_ and the like: what follows is read as it is
        }
        return true;
    }

    private void named(String name, int stop) {
        String letter = LETTERS.get(name);
        if (TYPEFACES.contains(name)) {
            boolean opens = at > 1 && text.charAt(at - 1) == '{' && "_^".indexOf(text.charAt(at - 2)) >= 0;
            at = stop;
            while (!opens && at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        } else if (letter != null) {
            letter.codePoints().forEach(point -> take(point, at, stop));
            at = stop < text.length() && text.charAt(stop) == ' ' ? stop + 1 : stop;
        } else {
            end();
            words.add(new Word(fold(name), at, stop, true));
            at = stop;
        }
    }

    /** Digits such as those of H₂O, which LaTeX and HTML spell as plain ones. */
    private static boolean isRaisedOrLowered(int point) {
        return point == '¹'
                || point == '²'
                || point == '³'
                || (point >= '⁰' && point <= '⁹')
                || (point >= '₀' && point <= '₉');
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean standsAlone(int point) {
        if (point < 0x370) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || (script == UnicodeScript.GREEK && UnicodeBlock.GREEK.equals(UnicodeBlock.of(point)));
    }

    /** A token as it is compared. */
    static String fold(String token) {
        String plain = Normalizer.normalize(token, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(point -> {
            switch (point) {
                case 'ß' -> folded.append("ss");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'đ', 'ð' -> folded.append('d');
                case 'þ' -> folded.append("th");
                case 'ı' -> folded.append('i');
                case 'ȷ' -> folded.append('j');
                case 'ς' -> folded.append('σ');
                default -> folded.appendCodePoint(point);
            }
        });
        return Greek.name(Normalizer.normalize(folded, Normalizer.Form.NFC));
    }

    /** Greek letters as LaTeX names them. */
    private static final class Greek {
        private static final List<String> NAMES = List.of(
                "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
                "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");

        private static String name(String token) {
            if (token.length() != 1) {
                return token;
            }
            int i = token.charAt(0) - 'α';
            return i < 0 || i >= NAMES.size() ? token : NAMES.get(i);
        }
    }
}
