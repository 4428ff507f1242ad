package io.github.offprint.internal.latex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The spellings that unicode2latex knows for text, read back. */
class UnicodeToLatexTest {
    private static final Pattern LINE =
            Pattern.compile("(?:## )?(\\S+) ([=<]) (\\S.*?)(?: (text|math|space|combining|stopgap)(\\S*)(?: \\S+)*)?");
    private static final Pattern CODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    /** Spellings that read as something else, and why. */
    private static final List<Exemption> EXEMPTIONS = List.of(
            new Exemption("a tie is a space", "~", "\\nobreakspace"),
            new Exemption("a place to break a word is no character", "\\-", "\\/"),
            new Exemption("guillemets of one font encoding; in plain text they compare", "<<", ">>"),
            new Exemption("a space in LaTeX's tabbing, an escaped sign elsewhere", "\\>"),
            new Exemption("a length, not a character", "\\hspace{", "\\rule{", "\\left", "\\right", "{\\aftergroup"),
            new Exemption("box drawing by number", "\\pmboxdrawuni", "\\textSF"),
            new Exemption("a tie over two letters is one mark, not two halves", "\\t{"),
            new Exemption("marks an accent of its table, not of LaTeX", "\\´", "\\m{", "{\\'{}", "\\overleftarrow"),
            new Exemption("the table's own notation", "@", "textipa", "\\textipa", "\\Pisymbol", "\\tone{", "\\ "),
            new Exemption("two spellings of a soft sign, small as in \\cprime", "\\cprime", "\\cdprime", "\\bud"),
            new Exemption("other characters that look alike", "\\textcap", "\\slash", "\\quotedblbase", "\\lasp"),
            new Exemption("maths or pictures without a package in the name", "\\to", "\\varGamma", "\\barwedge"),
            new Exemption("pictures", "\\reflectbox", "\\dbend", "\\pisces .wasysym"),
            new Exemption("blocks and shades", "\\textupblock", "\\textdnblock", "\\textblock", "\\textlfblock"),
            new Exemption("blocks and shades", "\\textrtblock", "\\textltshade", "\\textshade", "\\textdkshade"),
            new Exemption("the table has another character", "\\textesh", "\\textsubbridge{d}", "\\textrevscripta"),
            new Exemption("the table has another character", "\\textniepsilon", "\\texteopen", "\\textTheta"),
            new Exemption("the table has another character", "\\textvisiblespace", "\\ding{73}", "\\'H"),
            new Exemption("half a spelling, or one within another", "\\textfrac{1}", "\\textsubscript{\\textschwa}"),
            new Exemption("rare signs of old Cyrillic", "\\cyrchar\\cyrhundredthousands", "\\cyrchar\\cyrmillions"));

    record Exemption(String reason, List<String> starts) {
        Exemption(String reason, String... starts) {
            this(reason, List.of(starts));
        }

        boolean holdsFor(String latex) {
            return starts.stream().anyMatch(latex::startsWith);
        }
    }

    @Test
    void everySpellingForTextReadsAsItsCharacter() throws IOException {
        TreeMap<String, Integer> exempt = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (String line : Files.readAllLines(Shared.path("conformance/unicode2latex/config.ssv"))) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || "math".equals(parts.group(4)) || line.contains(" math")) {
                continue;
            }
            if (parts.group(3).equals("\\")) {
                continue;
            }
            String text = characters(parts.group(1));
            String latex = parts.group(3);
            if (reads(latex, text, "combining".equals(parts.group(4)) || line.endsWith("combining"))) {
                right++;
            } else {
                EXEMPTIONS.stream()
                        .filter(exemption -> exemption.holdsFor(latex))
                        .findFirst()
                        .ifPresentOrElse(
                                exemption -> exempt.merge(exemption.reason(), 1, Integer::sum),
                                () -> wrong.add(line + " read as " + LatexDecoder.text(latex)));
            }
        }
        System.out.println("unicode2latex: " + right + " spellings read, " + wrong.size() + " not, exempt: " + exempt);
        assertThat(wrong).isEmpty();
    }

    /** Each character of the table, as both dialects write it. A mark stands on a letter. */
    @Test
    void everyCharacterComesBackFromWhatIsWritten() throws IOException {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (String line : Files.readAllLines(Shared.path("conformance/unicode2latex/config.ssv"))) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                continue;
            }
            String bare = characters(parts.group(1));
            boolean mark = Character.getType(bare.codePointAt(0)) == Character.NON_SPACING_MARK;
            String text = normal(mark ? "x" + bare + "y" : "x" + bare + "y " + bare + " z");
            boolean same =
                    List.of(LatexEncoder.text(text), LatexEncoder.unicodeText(text), LatexEncoder.title(text)).stream()
                            .allMatch(latex -> LatexDecoder.field(latex).equals(text));
            right += same ? 1 : 0;
            if (!same) {
                wrong.add(line + ": " + LatexEncoder.text(text) + " read as "
                        + LatexDecoder.field(LatexEncoder.text(text)));
            }
        }
        System.out.println("unicode2latex: " + right + " characters written and read back, " + wrong.size() + " not");
        assertThat(wrong).isEmpty();
        assertThat(right).isGreaterThan(4900);
    }

    /** Alone, and within other text; a mark on a letter, a quote with its other half. */
    private static boolean reads(String latex, String text, boolean combining) {
        if (combining) {
            return LatexDecoder.text(latex + "{x}").equals(normal("x" + text));
        }
        return switch (latex) {
            case "``" -> LatexDecoder.text("``x''").startsWith(text);
            case "''" -> LatexDecoder.text("``x''").endsWith(text);
            case "--", "---" -> LatexDecoder.text("x" + latex + "y").equals("x" + text + "y");
            case "<", ">" ->
                LatexDecoder.text((latex.equals("<") ? "!" : "?") + "`x").equals(text + "x");
            default ->
                LatexDecoder.text(latex).equals(text)
                        && LatexDecoder.text("{" + latex + "}x").equals(text + "x");
        };
    }

    private static String characters(String notation) {
        String text = CODE.matcher(notation)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        return normal(text.equals("\\\"") ? "\"" : text.equals("\\\\") ? "\\" : text);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
