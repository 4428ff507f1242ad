package io.github.offprint.internal.latex;

/**
 * Writes plain Unicode text as LaTeX that is safe between the braces of a BibTeX field: braces balanced as bibtex counts
 * them, TeX's special characters escaped, one line. The spellings are those of {@code characters.txt}; they are chosen so
 * that pandoc, biber, bibutils and citation-js read the same text back, and pdflatex typesets it.
 *
 * <p>Time is linear in the length of the text. No method takes or gives {@code null}.
 */
public final class LatexEncoder {
    /**
     * A brace without its other half: bibtex wants one, so TeX gets it as something invisible. pandoc reads this right, and
     * shows {@code $\lbrace$} as that; it drops {@code \textbraceleft}.
     */
    private static final String SINGLE_OPEN = "\\{\\vphantom{\\}}";

    private static final String SINGLE_CLOSE = "\\vphantom{\\{}\\}";

    /** What TeX makes one sign of when it is doubled: {@code --}, {@code ''}, {@code ,,}. */
    private static final String LIGATURES = "-',";

    /** Characters that are always written as they are. */
    private static final boolean[] PLAIN = new boolean[0x7F];

    static {
        for (char c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = Characters.spelling(c).isEmpty() && LIGATURES.indexOf(c) < 0;
        }
    }

    private LatexEncoder() {}

    /**
     * Running text, for an abstract or a key word. Formulas stay as they are.
     *
     * @param text plain text
     * @return the text in LaTeX
     */
    public static String text(String text) {
        return isPlain(text) ? text : encode(text, Markup.of(text));
    }

    /**
     * A title: as {@link #text}, and words whose capitals matter are put in braces, so that a bibliography style which
     * writes titles in lower case leaves them alone.
     *
     * @param title plain text
     * @return the title in LaTeX
     */
    public static String title(String title) {
        return title(title, Markup.of(title));
    }

    /**
     * Running text for programs that read UTF-8, such as biber: as {@link #text}, and characters outside of ASCII stay as
     * they are, but in formulas.
     *
     * @param text plain text
     * @return the text in LaTeX
     */
    public static String unicodeText(String text) {
        return isPlain(text) ? text : encode(text, Markup.of(text).inUnicode());
    }

    /**
     * A title for programs that read UTF-8: as {@link #title}, and characters outside of ASCII stay as they are, but in
     * formulas.
     *
     * @param title plain text
     * @return the title in LaTeX
     */
    public static String unicodeTitle(String title) {
        return title(title, Markup.of(title).inUnicode());
    }

    private static String title(String title, Markup markup) {
        if (markup.style() == Markup.Style.GROUPED) {
            return encode(title, markup);
        }
        StringBuilder out = new StringBuilder(title.length() + 32);
        int done = 0;
        for (TitleWord word : TitleWords.guarded(title, markup)) {
            append(title, done, word.start(), markup, out);
            StringBuilder inner = new StringBuilder();
            append(title, word.start(), word.end(), markup, inner);
            out.append(braced(inner.toString()));
            done = word.end();
        }
        append(title, done, title.length(), markup, out);
        return out.toString();
    }

    /**
     * A part of a name. A letter near the start of a word that has no spelling is wrapped, {@code {\textrm{Ș}}}: bibtex
     * cuts initials and labels by the byte, and takes such a group for one letter. No brace is written
     * with a backslash, since bibtex would cut there too.
     *
     * @param name plain text; a dollar sign in it opens no formula
     * @return the name in LaTeX
     */
    public static String name(String name) {
        return isPlain(name) && name.indexOf('=') < 0 ? name : Initials.protect(encode(name, Markup.NONE));
    }

    /**
     * Puts LaTeX in braces that keep bibtex from changing or splitting it.
     *
     * @param latex balanced LaTeX
     * @return the text in a group that is neither one of bibtex's special characters, such as {@code {\'e}}, nor the
     *     spelling of a character
     */
    public static String braced(String latex) {
        return (latex.startsWith("\\") || Characters.isSymbol(latex) ? "{{}" : "{") + latex + "}";
    }

    private static String encode(String text, Markup markup) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 8 + 16);
        append(text, 0, text.length(), markup, out);
        return markup.style() == Markup.Style.GROUPED ? braced(out.toString()) : out.toString();
    }

    private static boolean isPlain(String text) {
        return plainEnd(text, 0, text.length()) == text.length();
    }

    /** The end of a run of characters that are written as they are, one by one. */
    private static int plainEnd(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) < PLAIN.length && PLAIN[text.charAt(i)]) {
            i++;
        }
        return i > start && i < end && Marks.isMark(text.charAt(i)) ? i - 1 : i;
    }

    private static void append(String text, int start, int end, Markup markup, StringBuilder out) {
        int i = start;
        while (i < end) {
            int plain = plainEnd(text, i, end);
            out.append(text, i, plain);
            i = plain < end ? appendOther(text, plain, end, markup, out) : end;
        }
    }

    private static int appendOther(String text, int at, int end, Markup markup, StringBuilder out) {
        boolean kept = text.charAt(at) == '$' || Scripts.mayStart(text, at);
        if (kept && markup.formulas().get(at)) {
            int after = Math.min(end, markup.formulas().nextClearBit(at));
            Formulas.append(text, at, after, out);
            return after;
        }
        if (at + 1 < end && Marks.isMark(text.charAt(at + 1))) {
            return appendMarked(text, at, end, markup, out);
        }
        appendCharacter(text, at, markup, out);
        return at + 1;
    }

    private static int appendMarked(String text, int start, int end, Markup markup, StringBuilder out) {
        int after = start + 1;
        while (after < end && Marks.isMark(text.charAt(after))) {
            after++;
        }
        String bare = text.substring(start, after);
        String spelling = markup.unicode() ? "" : Marks.spelling(bare);
        if (spelling.isEmpty()) {
            appendCharacter(text, start, markup, out);
            out.append(text, start + 1, after);
        } else {
            out.append(spelling);
        }
        return after;
    }

    private static void appendCharacter(String text, int at, Markup markup, StringBuilder out) {
        char c = text.charAt(at);
        boolean kept = markup.unicode() && c >= PLAIN.length;
        String spelling = c == '{' || c == '}' ? brace(c, at, markup) : kept ? "" : Characters.spelling(c);
        spelling = spelling.isEmpty() && !kept ? Marks.spelling(c) : spelling;
        if (!spelling.isEmpty()) {
            out.append(spelling);
        } else if (Character.isISOControl(c)) {
            out.append(' ');
        } else {
            out.append(isLigature(text, at) ? "{}" : "").append(c);
        }
    }

    private static String brace(char c, int at, Markup markup) {
        if (markup.style() == Markup.Style.SIGNS) {
            return Characters.spelling(c);
        }
        boolean paired = markup.braces().get(at);
        return c == '{' ? (paired ? "\\{" : SINGLE_OPEN) : (paired ? "\\}" : SINGLE_CLOSE);
    }

    private static boolean isLigature(String text, int at) {
        char c = text.charAt(at);
        return LIGATURES.indexOf(c) >= 0 && at > 0 && text.charAt(at - 1) == c;
    }
}
