package io.github.offprint.internal.latex;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands above or below the line and has no characters that do, <code>\textsubscript{eff}</code>: the decoder
 * leaves it as it is, and so it can stay.
 */
final class Scripts {
    private static final String START = "\\texts";
    private static final Pattern COMMAND =
            Pattern.compile("\\\\texts(?:ub|uper)script\\{(?:[A-Za-z0-9 +=().,]|-(?!-)){1,80}\\}");

    private Scripts() {}

    /** Whether such a command may start at a place. */
    static boolean mayStart(String text, int at) {
        return text.startsWith(START, at);
    }

    /** The given places, and those of all characters that belong to such a command. */
    static BitSet in(String text, BitSet formulas) {
        if (!text.contains(START)) {
            return formulas;
        }
        BitSet places = (BitSet) formulas.clone();
        Matcher command = COMMAND.matcher(text);
        while (command.find()) {
            boolean free = !formulas.get(command.start()) && !follows(text, command.start());
            if (free && LatexDecoder.field(command.group()).equals(command.group())) {
                places.set(command.start(), command.end());
            }
        }
        return places;
    }

    /** Whether a backslash before the command makes it something else. */
    private static boolean follows(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\\';
    }
}
