package io.github.offprint.internal.latex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Reads back what {@link LatexEncoder} writes, to show that nothing is lost: the inverse of the table of spellings. */
public final class Decoder {
    private static final Map<String, String> CHARACTERS = new HashMap<>(
            Map.of("\\{", "{", "\\}", "}", "{}", "", "\\{\\vphantom{\\}}", "{", "\\vphantom{\\{}\\}", "}"));
    private static final Map<String, Character> MARKS = new HashMap<>();
    private static final int LONGEST = 24;

    static {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (!Characters.spelling(c).isEmpty()) {
                CHARACTERS.put(Characters.spelling(c), String.valueOf(c));
            }
            if (!Characters.mark(c).isEmpty()) {
                MARKS.put(Characters.mark(c), c);
            }
        }
    }

    private final String latex;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Decoder(String latex) {
        this.latex = latex;
    }

    public static String decode(String latex) {
        Decoder decoder = new Decoder(latex);
        while (decoder.at < latex.length()) {
            decoder.step();
        }
        return Normalizer.normalize(decoder.out, Normalizer.Form.NFC);
    }

    private void step() {
        char c = latex.charAt(at);
        if (c == '$') {
            formula();
        } else if (c == '{' && marked()) {
            return;
        } else if ((c == '{' || c == '\\') && character()) {
            return;
        } else if (latex.startsWith("{\\textrm", at)) {
            at += "{\\textrm".length();
        } else {
            out.append(c == '{' || c == '}' ? "" : String.valueOf(c));
            at++;
        }
    }

    private void formula() {
        int end = at + 1;
        while (latex.charAt(end) != '$') {
            end += latex.charAt(end) == '\\' ? 2 : 1;
        }
        out.append(latex, at, end + 1);
        at = end + 1;
    }

    private boolean character() {
        for (int end = Math.min(latex.length(), at + LONGEST); end > at; end--) {
            String character = CHARACTERS.get(latex.substring(at, end));
            if (character != null) {
                out.append(character);
                at = end;
                return true;
            }
        }
        return false;
    }

    /** A mark before its letter, which may itself be marked; the mark goes after it. */
    private boolean marked() {
        String command = at + 3 < latex.length() ? latex.substring(at + 1, at + 3) : "";
        Character mark = MARKS.get(command);
        boolean word = mark != null && Character.isLetter(command.charAt(1));
        if (mark == null || (word && latex.charAt(at + 3) != '{')) {
            return false;
        }
        at += 3;
        step();
        if (word && latex.charAt(at) != '}') {
            step();
            at++;
        }
        out.append(mark.charValue());
        at++;
        return true;
    }
}
