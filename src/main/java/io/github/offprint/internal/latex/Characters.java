package io.github.offprint.internal.latex;

import io.github.offprint.internal.text.Tables;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of spellings, {@code characters.txt}, made ready to look up. */
final class Characters {
    private static final String[] SPELLINGS = new String[0x2800];
    private static final Map<Character, String> MARKS = new HashMap<>();
    private static final Set<String> SYMBOLS = new HashSet<>();
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");

    static {
        Arrays.fill(SPELLINGS, "");
        String section = "";
        for (String line : Tables.lines(Characters.class, "characters.txt")) {
            if (line.matches("\\[[a-z]+]")) {
                section = line;
            } else {
                add(section, line);
            }
        }
    }

    private Characters() {}

    private static void add(String section, String line) {
        int space = line.indexOf(' ', 1);
        String spelling = line.substring(space + 1);
        switch (section) {
            case "[text]" -> SPELLINGS[line.charAt(0)] = spelling;
            case "[marks]" -> MARKS.put((char) Integer.parseInt(line.substring(2, space), 16), "\\" + spelling);
            case "[maths]" -> {
                SPELLINGS[line.charAt(0)] = "{$" + spelling + "$}";
                SYMBOLS.add("$" + spelling + "$");
            }
            default -> throw new IllegalStateException(line);
        }
    }

    /** How a character is spelled in running text, or an empty string if it goes out as it is. */
    static String spelling(char c) {
        return c < SPELLINGS.length ? SPELLINGS[c] : "";
    }

    /** How a character is spelled within a formula, or an empty string if the table has no formula for it. */
    static String inFormula(char c) {
        String spelling = spelling(c);
        return spelling.startsWith("{$") ? spelling.substring(2, spelling.length() - 2) : "";
    }

    /** The command that puts a combining mark on a letter, or an empty string if there is none. */
    static String mark(char c) {
        return MARKS.getOrDefault(c, "");
    }

    /** Whether a formula is how the table spells a character, but for the braces. */
    static boolean isSymbol(String formula) {
        return SYMBOLS.contains(formula);
    }

    /** The names of the commands that spell characters in formulas, such as {@code tau}. */
    static Set<String> mathsCommands() {
        return SYMBOLS.stream()
                .flatMap(symbol -> COMMAND.matcher(symbol).results())
                .map(command -> command.group(1))
                .collect(Collectors.toSet());
    }
}
