package io.github.offprint.internal.latex;

import java.text.Normalizer;

/**
 * Reads LaTeX as plain Unicode text: accents, letters, signs, dashes and quotes become characters, commands that only
 * dress up their argument go. Maths stays as its source, and so does whatever is not known. The result is in form C.
 *
 * <p>A text that is no LaTeX comes out as it went in, as far as one can tell:
 *
 * <ul>
 *   <li>Braces go if they are the argument of a known command or spell a character with it. Other pairs go only if the
 *       text holds something else that is surely LaTeX, such as an accent or an escaped sign; those after an unknown
 *       command, {@code _} or {@code ^} stay even then, and a brace without its other half always does.
 *   <li>{@code ~} is a space between words, but not where it means about, before a number ({@code 5~7}, {@code z~2}),
 *       within an address, or beside a space.
 *   <li>{@code --} and {@code ---} are dashes between two words or two spaces, {@code ``} and {@code ''} quotes if they
 *       are a pair. {@code --help}, a line of hyphens and a lone {@code ''} stay.
 *   <li>{@code %}, {@code &}, {@code #}, {@code _} and {@code ^} mean nothing, {@code C:\new} is a path, and
 *       {@code \"so\"} is an escaped quote.
 * </ul>
 *
 * <p>Time is linear in the length of the text. No method takes or gives {@code null}.
 */
public final class LatexDecoder {
    private static final String MEANINGFUL = "\\{$-~`'";

    private LatexDecoder() {}

    /**
     * Text that may be LaTeX: a title, a name or an abstract of a source that doesn't say what it is.
     *
     * @param latex the text
     * @return plain text in form C
     */
    public static String text(String latex) {
        String normal = normal(latex);
        if (isPlain(normal)) {
            return normal;
        }
        Decoding cautious = new Decoding(normal, false);
        String text = cautious.run();
        return normal(cautious.isLatex() && cautious.keptGroups() ? new Decoding(normal, true).run() : text);
    }

    /**
     * Text in which a brace can't be just that, the value of a BibTeX field or a person's name: as {@link #text}, and all
     * pairs of braces are groups, but for those after an unknown command, {@code _} or {@code ^}.
     *
     * @param latex the value
     * @return plain text in form C
     */
    public static String field(String latex) {
        String normal = normal(latex);
        return isPlain(normal) ? normal : normal(new Decoding(normal, true).run());
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MEANINGFUL.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
